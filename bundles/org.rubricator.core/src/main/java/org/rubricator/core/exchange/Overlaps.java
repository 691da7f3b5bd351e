package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Which of the spans that overlap are written, where none may: the longest, or that of the label that comes first. */
public final class Overlaps {

	private static final Comparator<Placed> LONGEST = Comparator.comparingInt(Placed::length).reversed()
			.thenComparingInt(Placed::begin).thenComparingInt(Placed::label)
			.thenComparing(placed -> placed.span().getId());

	private final Selection selection;
	private final Comparator<Placed> order;
	private final boolean exactElsewhere;

	/**
	 * A span as it would be written.
	 *
	 * @param span   in the corpus
	 * @param label  place of its label in the order of labels
	 * @param ranges where it is written, in order: in UTF-16 units, tokens or whatever the format counts
	 */
	public record Placed(Span span, int label, List<Range> ranges) {

		private int begin() {
			return ranges.get(0).begin();
		}

		private int length() {
			int length = 0;
			for (Range range : ranges) {
				length += range.end() - range.begin();
			}
			return length;
		}
	}

	/**
	 * @param byLabel        whether the order of labels decides, and not the length
	 * @param exactElsewhere whether the format has all spans elsewhere, so that nothing is lost by this
	 */
	public Overlaps(Selection selection, boolean byLabel, boolean exactElsewhere) {
		this.selection = selection;
		this.exactElsewhere = exactElsewhere;
		order = byLabel ? Comparator.comparingInt(Placed::label).thenComparing(LONGEST) : LONGEST;
	}

	/** A span with the ranges that it would have. */
	public Placed place(Span span, List<Range> ranges) {
		int label = selection.labels().indexOf(span.getLabel());
		return new Placed(span, label < 0 ? Integer.MAX_VALUE : label, ranges);
	}

	/** Those that are written, by place. The others are counted. */
	public List<Placed> keep(Layer layer, List<Placed> spans) {
		if (isInOrder(spans)) {
			return spans;
		}
		List<Placed> kept = new ArrayList<>(spans.size());
		TreeMap<Integer, Taken> taken = new TreeMap<>();
		for (Placed placed : spans.stream().sorted(order).toList()) {
			Span winner = null;
			for (Range range : placed.ranges()) {
				winner = winner == null ? owner(range, taken) : winner;
			}
			if (winner == null) {
				placed.ranges().forEach(range -> taken.put(range.begin(), new Taken(range.end(), placed.span())));
				kept.add(placed);
			} else {
				count(layer, placed.span(), winner);
			}
		}
		kept.sort(Comparator.comparingInt(Placed::begin));
		return kept;
	}

	/** Whether each begins where the one before has ended; that is most often so. */
	private static boolean isInOrder(List<Placed> spans) {
		int end = 0;
		for (Placed placed : spans) {
			for (Range range : placed.ranges()) {
				if (range.begin() < end) {
					return false;
				}
				end = range.end();
			}
		}
		return true;
	}

	private record Taken(int end, Span span) {
	}

	private static Span owner(Range range, TreeMap<Integer, Taken> taken) {
		Map.Entry<Integer, Taken> before = taken.lowerEntry(range.end());
		return before != null && before.getValue().end() > range.begin() ? before.getValue().span() : null;
	}

	private void count(Layer layer, Span span, Span winner) {
		String detail = "'" + span.getLabel() + "' overlaps '" + winner.getLabel() + "' (" + winner.getId()
				+ "), which was kept.";
		if (exactElsewhere) {
			selection.leaveOut("overlap", "Spans that are no entities because they overlap another, but whole elsewhere",
					layer, span, detail);
		} else {
			selection.lose("overlap", "Spans left out because they overlap another", layer, span, detail);
		}
	}
}
