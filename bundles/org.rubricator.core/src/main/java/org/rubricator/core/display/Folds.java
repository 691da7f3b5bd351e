package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/**
 * What of a text can be folded away: lines whose words are all in accepted spans of labels that fold. Lines that follow
 * each other, blank ones between them left out, are one fold.
 */
public final class Folds {

	private final IndexedLayer layer;
	private final String text;
	private Set<SpanLabel> labels;

	/** @param text the canonical text of the layer's article */
	public Folds(IndexedLayer layer, LabelSet labels, String text) {
		this.layer = layer;
		this.text = text;
		setLabels(labels);
	}

	/** Asks another label set from now on. */
	public void setLabels(LabelSet labelSet) {
		labels = labelSet.getSpanLabels().stream().filter(SpanLabel::isFolds).collect(Collectors.toSet());
	}

	/** Whether any label folds. */
	public boolean isPossible() {
		return !labels.isEmpty();
	}

	/** Whether spans of the label fold. */
	public boolean folds(String label) {
		return labels.stream().anyMatch(each -> each.getName().equals(label));
	}

	/** All folds as the layer is now, in the order of the text. Looks at the lines that such spans touch, no others. */
	public List<Fold> find() {
		List<Fold> folds = new ArrayList<>();
		Run run = null;
		int done = 0;
		for (Span span = layer.spans().next(-1); span != null; span = layer.spans().after(span)) {
			if (!isFolding(span)) {
				continue;
			}
			for (Range part : span.getParts()) {
				int begin = Math.max(done, lineBegin(part.begin()));
				while (begin < part.end()) {
					int end = lineEnd(begin);
					if (!isBlank(begin, end) && isCovered(begin, end)) {
						if (run == null || !isBlank(run.end, begin)) {
							add(folds, run);
							run = new Run(begin);
						}
						run.add(span, begin, end);
					}
					begin = end + 1;
					done = begin;
				}
			}
		}
		add(folds, run);
		return folds;
	}

	private static void add(List<Fold> folds, Run run) {
		if (run != null) {
			folds.add(new Fold(run.begin, run.end, run.lines, run.words, List.copyOf(run.kinds)));
		}
	}

	private final class Run {
		final int begin;
		int end;
		int lines;
		int words;
		final Set<String> kinds = new LinkedHashSet<>();

		Run(int begin) {
			this.begin = begin;
		}

		void add(Span span, int from, int to) {
			end = to;
			lines++;
			words += text.substring(from, to).strip().split("\\s+").length;
			kinds.add(kind(span));
		}
	}

	private String kind(Span span) {
		return labels.stream().filter(label -> label.getName().equals(span.getLabel()))
				.flatMap(label -> label.getAttributes().stream())
				.filter(attribute -> attribute.getType() == AttributeType.CHOICE)
				.map(attribute -> span.getAttributes().get(attribute.getName())).filter(value -> value != null).findFirst()
				.orElse(span.getLabel());
	}

	private boolean isFolding(Span span) {
		return span.getVerdict() == Verdict.ACCEPTED && folds(span.getLabel());
	}

	private boolean isCovered(int begin, int end) {
		boolean[] covered = new boolean[end - begin];
		layer.spans().overlapping(begin, end, span -> {
			if (isFolding(span)) {
				for (Range part : span.getParts()) {
					for (int i = Math.max(begin, part.begin()); i < Math.min(end, part.end()); i++) {
						covered[i - begin] = true;
					}
				}
			}
		});
		for (int i = 0; i < covered.length; i++) {
			if (!covered[i] && !Character.isWhitespace(text.charAt(begin + i))) {
				return false;
			}
		}
		return true;
	}

	private boolean isBlank(int begin, int end) {
		return text.substring(begin, end).isBlank();
	}

	private int lineBegin(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private int lineEnd(int offset) {
		int feed = text.indexOf('\n', offset);
		return feed < 0 ? text.length() : feed;
	}
}
