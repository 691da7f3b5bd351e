package org.rubricator.core.exchange;

import java.util.List;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Turns spans into runs of tokens. What changes by that is counted. */
public final class TokenSpans {

	private final Selection selection;
	private final Gaps gaps;

	/**
	 * @param options        of an exporter that declares {@link Gaps#DISCONTINUOUS}
	 * @param exactElsewhere as for {@link Gaps}
	 */
	public TokenSpans(Selection selection, OptionValues options, boolean exactElsewhere) {
		this.selection = selection;
		gaps = new Gaps(selection, options, exactElsewhere);
	}

	/** The runs of a span, in order; none where it is left out. */
	public List<Tokens.Run> runs(Layer layer, Span span, Tokens tokens) {
		List<Range> ranges = gaps.ranges(layer, span);
		List<Tokens.Run> runs = tokens.runs(ranges);
		if (runs.isEmpty() && !ranges.isEmpty()) {
			selection.lose("no-token", "Spans left out because there is no token in them", layer, span,
					"'" + span.getLabel() + "' has no token in it.");
		}
		for (Tokens.Run run : runs) {
			if (run.widened()) {
				selection.lose("inside-token", "Spans widened to whole tokens because they begin or end inside one", layer,
						span, "'" + span.getLabel() + "' begins or ends inside a token.");
				break;
			}
		}
		return runs;
	}
}
