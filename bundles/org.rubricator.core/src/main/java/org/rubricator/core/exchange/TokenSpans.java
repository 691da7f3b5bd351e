package org.rubricator.core.exchange;

import java.util.List;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/**
 * Turns spans into runs of tokens, for formats that keep the exact place elsewhere, too; so what changes by that is
 * counted and not lost.
 */
public final class TokenSpans {

	/** What becomes of spans with gaps. */
	public static final Option DISCONTINUOUS = Option.choice("discontinuous",
			"What becomes of a span with gaps: each part a span, one span from begin to end, or nothing.", "parts", "hull",
			"leave-out");

	private final Selection selection;
	private final String discontinuous;

	/** @param options of an exporter that declares {@link #DISCONTINUOUS} */
	public TokenSpans(Selection selection, OptionValues options) {
		this.selection = selection;
		discontinuous = options.text(DISCONTINUOUS.name());
	}

	/** The runs of a span, in order; none where it is left out. */
	public List<Tokens.Run> runs(Layer layer, Span span, Tokens tokens) {
		List<Range> ranges = span.getParts().ranges();
		if (ranges.size() > 1) {
			if (discontinuous.equals("leave-out")) {
				selection.lose("discontinuous", "Discontinuous spans left out", layer, span,
						"'" + span.getLabel() + "' has " + ranges.size() + " parts and was left out.");
				return List.of();
			}
			boolean hull = discontinuous.equals("hull");
			selection.leaveOut("discontinuous",
					hull ? "Discontinuous spans that tokens show from begin to end, gaps included; the exact places are whole"
							: "Discontinuous spans that tokens show part by part; the exact places are whole",
					layer, span, "'" + span.getLabel() + "' has " + ranges.size() + " parts.");
			ranges = hull ? List.of(new Range(span.getParts().begin(), span.getParts().end())) : ranges;
		}
		List<Tokens.Run> runs = tokens.runs(ranges);
		if (runs.isEmpty()) {
			selection.lose("no-token", "Spans left out because there is no token in them", layer, span,
					"'" + span.getLabel() + "' has no token in it.");
		}
		if (runs.stream().anyMatch(Tokens.Run::widened)) {
			selection.lose("inside-token", "Spans widened to whole tokens because they begin or end inside one", layer,
					span, "'" + span.getLabel() + "' begins or ends inside a token.");
		}
		return runs;
	}
}
