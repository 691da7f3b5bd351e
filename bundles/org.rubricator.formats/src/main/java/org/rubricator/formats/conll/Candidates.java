package org.rubricator.formats.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Losses;
import org.rubricator.formats.conll.Candidate.Run;
import org.rubricator.formats.selection.Gaps;
import org.rubricator.formats.selection.Places;
import org.rubricator.formats.selection.Selection;
import org.rubricator.formats.selection.Silence;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Turns the spans of a layer into runs of tokens, and counts what of the layer tags cannot say. */
final class Candidates {

	private final Selection selection;
	private final Gaps gaps;
	private final Silence silence;
	private final Losses losses;
	private final String format;

	/** @param format id of the exporter, for findings */
	Candidates(String format, Selection selection, ExportContext context) {
		this.format = format;
		this.selection = selection;
		gaps = new Gaps(format, context);
		silence = new Silence(format, Set.of(), context.losses());
		losses = context.losses();
	}

	List<Candidate> of(Layer layer, Tokens tokens) {
		selection.frames(layer).forEach(frame -> silence.of(layer, frame));
		List<Candidate> found = new ArrayList<>();
		for (Span span : selection.spans(layer)) {
			List<Run> chunks = chunks(layer, span, tokens);
			if (!chunks.isEmpty()) {
				found.add(new Candidate(span, selection.labels().indexOf(span.getLabel()), chunks));
				silence.about(layer, span);
			}
		}
		return found;
	}

	private List<Run> chunks(Layer layer, Span span, Tokens tokens) {
		List<Range> ranges = gaps.ranges(layer, span);
		if (ranges.isEmpty()) {
			return List.of();
		}
		List<Run> runs = new ArrayList<>();
		boolean widened = false;
		for (Range range : ranges) {
			int first = tokens.firstEndingAfter(range.begin());
			int end = tokens.firstBeginningAt(range.end());
			if (first < end) {
				widened |= tokens.range(first).begin() < range.begin() || tokens.range(end - 1).end() > range.end();
				Run last = runs.isEmpty() ? null : runs.getLast();
				if (last != null && first < last.end()) {
					runs.set(runs.size() - 1, new Run(last.first(), end));
				} else {
					runs.add(new Run(first, end));
				}
			}
		}
		if (runs.isEmpty()) {
			losses.lose("export." + format + ".no-token", "Spans left out because there is no token in them", Places.of(layer, span),
					"'" + span.getLabel() + "' has no token in it.");
		}
		if (widened) {
			losses.lose("export." + format + ".inside-token", "Spans widened to whole tokens because they begin or end inside one",
					Places.of(layer, span), "'" + span.getLabel() + "' begins or ends inside a token.");
		}
		return cut(layer, span, runs, tokens);
	}

	/** A tag cannot go on after the end of a sentence. */
	private List<Run> cut(Layer layer, Span span, List<Run> runs, Tokens tokens) {
		List<Run> cut = new ArrayList<>();
		for (Run run : runs) {
			int first = run.first();
			for (int i = first + 1; i < run.end(); i++) {
				if (tokens.breaks()[i]) {
					cut.add(new Run(first, i));
					first = i;
				}
			}
			cut.add(new Run(first, run.end()));
		}
		if (cut.size() > runs.size()) {
			losses.lose("export." + format + ".sentence", "Spans cut at the ends of sentences",
					Places.of(layer, span), "'" + span.getLabel() + "' became " + cut.size() + " tagged stretches.");
		}
		return cut;
	}
}
