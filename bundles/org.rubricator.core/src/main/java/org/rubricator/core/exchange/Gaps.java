package org.rubricator.core.exchange;

import java.util.List;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** What becomes of discontinuous spans where there can be none. */
public final class Gaps {

	public static final Option DISCONTINUOUS = Option.choice("discontinuous",
			"What becomes of a span with gaps: each part a span, one span from begin to end, or nothing.", "parts", "hull",
			"leave-out");

	private final Selection selection;
	private final String policy;
	private final boolean exactElsewhere;

	/**
	 * @param options        of an exporter that declares {@link #DISCONTINUOUS}
	 * @param exactElsewhere whether the format has the places as they are elsewhere, so that nothing is lost by this
	 */
	public Gaps(Selection selection, OptionValues options, boolean exactElsewhere) {
		this.selection = selection;
		this.exactElsewhere = exactElsewhere;
		policy = options.text(DISCONTINUOUS.name());
	}

	/** The ranges to write, each as a span; none where the span is left out. Counts what is not as it was. */
	public List<Range> ranges(Layer layer, Span span) {
		List<Range> ranges = span.getParts().ranges();
		if (ranges.size() == 1) {
			return ranges;
		}
		String detail = "'" + span.getLabel() + "' has " + ranges.size() + " parts.";
		if (policy.equals("leave-out")) {
			selection.lose("discontinuous", "Discontinuous spans left out", layer, span, detail);
			return List.of();
		}
		boolean hull = policy.equals("hull");
		String summary = hull ? "Discontinuous spans written from begin to end, gaps included"
				: "Discontinuous spans written as a span for each part";
		if (exactElsewhere) {
			selection.leaveOut("discontinuous", summary + ", and as they are elsewhere", layer, span, detail);
		} else {
			selection.lose("discontinuous", summary, layer, span, detail);
		}
		return hull ? List.of(new Range(span.getParts().begin(), span.getParts().end())) : ranges;
	}
}
