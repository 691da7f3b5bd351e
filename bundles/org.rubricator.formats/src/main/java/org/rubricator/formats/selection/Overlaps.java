package org.rubricator.formats.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Option;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Which of the spans that overlap are written, in a format where none may. */
public final class Overlaps {

	public static final Option POLICY = Option.choice("overlaps",
			"Which of two spans that overlap is written: the longest, or that of the label that comes first.", "longest",
			"label-order");

	private final String format;
	private final boolean labelOrder;
	private final List<String> labels;
	private final Losses losses;

	/**
	 * A span as it would be written.
	 *
	 * @param span   in the corpus
	 * @param ranges where it is written
	 */
	public record Placed(Span span, List<Range> ranges) {
	}

	/**
	 * @param format id of the exporter, for findings
	 * @param policy a choice of {@link #POLICY}
	 * @param labels labels in their order
	 */
	public Overlaps(String format, String policy, List<String> labels, Losses losses) {
		this.format = format;
		labelOrder = policy.equals("label-order");
		this.labels = labels;
		this.losses = losses;
	}

	/** Those that are written, by place. The others are counted. */
	public List<Placed> keep(Layer layer, List<Placed> spans) {
		Comparator<Placed> longest = Comparator.<Placed>comparingInt(placed -> Parts.of(placed.ranges()).length()).reversed()
				.thenComparingInt(placed -> placed.ranges().get(0).begin()).thenComparingInt(this::label)
				.thenComparing(placed -> placed.span().getId());
		Comparator<Placed> order = labelOrder ? Comparator.comparingInt(this::label).thenComparing(longest) : longest;
		List<Placed> kept = new ArrayList<>();
		TreeMap<Integer, Integer> taken = new TreeMap<>();
		Map<Integer, Span> owners = new HashMap<>();
		for (Placed placed : spans.stream().sorted(order).toList()) {
			Span winner = placed.ranges().stream().map(range -> owner(range, taken, owners)).filter(span -> span != null)
					.findFirst().orElse(null);
			if (winner != null) {
				losses.lose("export." + format + ".overlap", "Spans left out because they overlap another",
						Places.of(layer, placed.span()), "'" + placed.span().getLabel() + "' overlaps '"
								+ winner.getLabel() + "' (" + winner.getId() + "), which was kept.");
				continue;
			}
			for (Range range : placed.ranges()) {
				taken.put(range.begin(), range.end());
				owners.put(range.begin(), placed.span());
			}
			kept.add(placed);
		}
		kept.sort(Comparator.comparingInt(placed -> placed.ranges().get(0).begin()));
		return kept;
	}

	private static Span owner(Range range, TreeMap<Integer, Integer> taken, Map<Integer, Span> owners) {
		var before = taken.lowerEntry(range.end());
		return before != null && before.getValue() > range.begin() ? owners.get(before.getKey()) : null;
	}

	private int label(Placed placed) {
		int at = labels.indexOf(placed.span().getLabel());
		return at < 0 ? Integer.MAX_VALUE : at;
	}
}
