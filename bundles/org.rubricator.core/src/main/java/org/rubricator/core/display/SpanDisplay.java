package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.core.display.LineDisplay.BlockMark;
import org.rubricator.core.display.LineDisplay.Wash;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/**
 * What is drawn of a layer, line by line, computed when a line is asked for and kept until something in it changes.
 * <p>
 * Every span that is shown has a bar of its own under the words, so that nested, crossing and stacked ones can all be
 * seen. The shortest span lies next to the words and gets the lowest lane that is free along all of it, gaps between
 * its parts included; a longer one lies below. Spans of labels that snap to blocks say something of the whole block:
 * they have no bar, their words are dimmed and marked in the margin.
 */
public final class SpanDisplay {

	private static final int LINES_KEPT = 512;

	/** Shortest first; then by place and id, so that the order is always the same. */
	static final Comparator<Span> INNERMOST_FIRST = Comparator
			.comparingInt((Span span) -> span.getParts().length())
			.thenComparing(span -> span.getParts().begin(), Comparator.reverseOrder())
			.thenComparing(Span::getId, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

	private final IndexedLayer layer;
	private Set<String> blockLabels;
	private final Visibility visibility = new Visibility();
	private final Map<Integer, LineDisplay> lines = new LinkedHashMap<>(LINES_KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, LineDisplay> eldest) {
			return size() > LINES_KEPT;
		}
	};

	public SpanDisplay(IndexedLayer layer, LabelSet labels) {
		this.layer = layer;
		setLabels(labels);
	}

	/** Draws by another label set from now on. */
	public void setLabels(LabelSet labels) {
		blockLabels = labels.getSpanLabels().stream().filter(label -> label.getSnapping() == Snapping.BLOCK)
				.map(SpanLabel::getName).collect(Collectors.toSet());
		lines.clear();
	}

	/** Whether spans of the label dim their words instead of having a bar. */
	public boolean isBlockLabel(String label) {
		return blockLabels.contains(label);
	}

	/** Whether the span is drawn and can be reached. */
	public boolean isShown(Span span) {
		return visibility.shows(span);
	}

	/** What is shown; say {@link #visibilityChanged} after a change of it. */
	public Visibility visibility() {
		return visibility;
	}

	/** Forgets all lines. */
	public void visibilityChanged() {
		lines.clear();
	}

	public boolean isHidden(String label) {
		return visibility.isHidden(label);
	}

	public void setHidden(String label, boolean hide) {
		if (visibility.setHidden(label, hide)) {
			lines.clear();
		}
	}

	/** Whether nothing but the text is shown. */
	public boolean isBare() {
		return visibility.isBare();
	}

	public void setBare(boolean bare) {
		if (visibility.setBare(bare)) {
			lines.clear();
		}
	}

	/** Forgets the lines that an edit has changed. */
	public void changed(Edit edit) {
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of && of.ofSpan()) {
				lines.values().removeIf(line -> of.before() != null && touches(line, of.before().parts().begin(), of.before().parts().end())
						|| of.after() != null && touches(line, of.after().parts().begin(), of.after().parts().end()));
			}
		}
	}

	private static boolean touches(LineDisplay line, int begin, int end) {
		return begin < line.end() && line.begin() < end;
	}

	/** What is drawn in the line of the text with these bounds. */
	public LineDisplay line(int begin, int end) {
		LineDisplay known = lines.get(begin);
		if (known == null || known.end() != end) {
			known = compute(begin, end);
			lines.put(begin, known);
		}
		return known;
	}

	private LineDisplay compute(int begin, int end) {
		List<Span> spans = new ArrayList<>();
		if (begin < end && !visibility.isBare()) {
			layer.spans().overlapping(begin, end, span -> {
				if (isShown(span)) {
					spans.add(span);
				}
			});
		}
		if (spans.isEmpty()) {
			return new LineDisplay(begin, end, List.of(), List.of(), List.of());
		}
		spans.sort(INNERMOST_FIRST);
		List<Bar> bars = new ArrayList<>();
		List<BlockMark> blocks = new ArrayList<>();
		List<BitSet> lanes = new ArrayList<>();
		for (Span span : spans) {
			if (isBlockLabel(span.getLabel())) {
				mark(span, begin, end, blocks);
			} else {
				int from = Math.max(begin, span.getParts().begin()) - begin;
				int to = Math.min(end, span.getParts().end()) - begin;
				draw(span, begin, end, freeLane(lanes, from, to), bars);
			}
		}
		return new LineDisplay(begin, end, List.copyOf(bars), washes(spans, begin, end), List.copyOf(blocks));
	}

	private static int freeLane(List<BitSet> lanes, int from, int to) {
		int lane = 0;
		while (lane < lanes.size()) {
			int taken = lanes.get(lane).nextSetBit(from);
			if (taken < 0 || taken >= to) {
				break;
			}
			lane++;
		}
		if (lane == lanes.size()) {
			lanes.add(new BitSet());
		}
		lanes.get(lane).set(from, to);
		return lane;
	}

	private static void draw(Span span, int begin, int end, int lane, List<Bar> bars) {
		List<Range> parts = span.getParts().ranges();
		for (int i = 0; i < parts.size(); i++) {
			Range part = parts.get(i);
			if (part.begin() < end && part.end() > begin) {
				bars.add(new Bar(span, lane, Math.max(begin, part.begin()), Math.min(end, part.end()),
						part.begin() >= begin, part.end() <= end, i, false));
			}
			if (i + 1 < parts.size() && part.end() < end && parts.get(i + 1).begin() > begin) {
				bars.add(new Bar(span, lane, Math.max(begin, part.end()), Math.min(end, parts.get(i + 1).begin()),
						part.end() >= begin, parts.get(i + 1).begin() <= end, i, true));
			}
		}
	}

	private static void mark(Span span, int begin, int end, List<BlockMark> blocks) {
		for (Range part : span.getParts()) {
			if (part.begin() < end && part.end() > begin) {
				blocks.add(new BlockMark(span, Math.max(begin, part.begin()), Math.min(end, part.end()),
						part.begin() >= begin));
			}
		}
	}

	/** @param spans innermost first */
	private List<Wash> washes(List<Span> spans, int begin, int end) {
		Span[] innermost = new Span[end - begin];
		for (Span span : spans.reversed()) {
			if (!isBlockLabel(span.getLabel()) && span.getVerdict() == Verdict.ACCEPTED) {
				for (Range part : span.getParts()) {
					for (int i = Math.max(begin, part.begin()); i < Math.min(end, part.end()); i++) {
						innermost[i - begin] = span;
					}
				}
			}
		}
		List<Wash> washes = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= innermost.length; i++) {
			if (i == innermost.length || innermost[i] != innermost[from]) {
				if (innermost[from] != null) {
					washes.add(new Wash(innermost[from], begin + from, begin + i));
				}
				from = i;
			}
		}
		return List.copyOf(washes);
	}
}
