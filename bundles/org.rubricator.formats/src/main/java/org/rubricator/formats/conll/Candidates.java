package org.rubricator.formats.conll;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.conll.Candidate.Run;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Turns the spans of a layer into runs of tokens, and counts what of the layer tags cannot say. */
final class Candidates {

	private final List<String> labels;
	private final boolean proposed;
	private final String discontinuous;
	private final Losses losses;

	/** @param labels labels to write */
	Candidates(List<String> labels, OptionValues options, Losses losses) {
		this.labels = labels;
		this.losses = losses;
		proposed = options.flag(ConllExporter.PROPOSED.name());
		discontinuous = options.text(ConllExporter.DISCONTINUOUS.name());
	}

	static Location place(Layer layer, Annotation annotation) {
		return Location.ofAnnotation("annotations/" + layer.getAnnotator() + "/" + layer.getArticle() + ".xmi",
				layer.getArticle(), layer.getAnnotator(), annotation.getId(),
				annotation instanceof Span span ? new Range(span.getParts().begin(), span.getParts().end()) : null);
	}

	List<Candidate> of(Layer layer, Tokens tokens, String article) {
		for (Frame frame : layer.getFrames()) {
			if (counts(layer, frame)) {
				losses.lose("export.conll.frame", "Frames left out, for tags cannot tie spans together",
						place(layer, frame), "The frame '" + frame.getLabel() + "' was left out.");
			}
		}
		List<Candidate> found = new ArrayList<>();
		for (Span span : layer.getSpans()) {
			int label = labels.indexOf(span.getLabel());
			if (label < 0) {
				losses.leaveOut("export.conll.label", "Spans left out because their label is not written", place(layer, span),
						"'" + span.getLabel() + "' is not among the labels written.");
			} else if (counts(layer, span)) {
				List<Run> chunks = chunks(layer, span, tokens);
				if (!chunks.isEmpty()) {
					found.add(new Candidate(span, label, chunks));
					saySilent(layer, span);
				}
			}
		}
		return found;
	}

	private boolean counts(Layer layer, Annotation annotation) {
		if (annotation.getVerdict() == Verdict.REJECTED) {
			losses.leaveOut("export.conll.rejected", "Rejected annotations left out", place(layer, annotation),
					"'" + annotation.getLabel() + "' is rejected.");
			return false;
		}
		if (annotation.getVerdict() == Verdict.PROPOSED && !proposed) {
			losses.leaveOut("export.conll.proposed", "Suggestions left out that nobody has decided on",
					place(layer, annotation), "'" + annotation.getLabel() + "' is not decided.");
			return false;
		}
		return true;
	}

	private void saySilent(Layer layer, Span span) {
		if (!span.getAttributes().isEmpty()) {
			losses.lose("export.conll.attributes", "Spans without their attributes", place(layer, span),
					"Attributes left out: " + span.getAttributes() + ".");
		}
		if (span.getActor() != null) {
			losses.lose("export.conll.actor", "Spans without their link to an actor", place(layer, span),
					"Link to the actor " + span.getActor() + " left out.");
		}
		if (span.getComment() != null || span.isFlagged()) {
			losses.leaveOut("export.conll.note", "Spans without their comment or flag", place(layer, span),
					"Comment or flag left out.");
		}
	}

	private List<Run> chunks(Layer layer, Span span, Tokens tokens) {
		List<Range> ranges = span.getParts().ranges();
		if (ranges.size() > 1) {
			if (discontinuous.equals("leave-out")) {
				losses.lose("export.conll.discontinuous", "Discontinuous spans left out", place(layer, span),
						"'" + span.getLabel() + "' has " + ranges.size() + " parts and was left out.");
				return List.of();
			}
			boolean hull = discontinuous.equals("hull");
			losses.lose("export.conll.discontinuous",
					hull ? "Discontinuous spans written from begin to end, gaps included"
							: "Discontinuous spans written as a span for each part",
					place(layer, span), "'" + span.getLabel() + "' has " + ranges.size() + " parts.");
			ranges = hull ? List.of(new Range(span.getParts().begin(), span.getParts().end())) : ranges;
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
			losses.lose("export.conll.no-token", "Spans left out because there is no token in them", place(layer, span),
					"'" + span.getLabel() + "' has no token in it.");
		}
		if (widened) {
			losses.lose("export.conll.inside-token", "Spans widened to whole tokens because they begin or end inside one",
					place(layer, span), "'" + span.getLabel() + "' begins or ends inside a token.");
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
			losses.lose("export.conll.sentence", "Spans cut at the ends of sentences",
					place(layer, span), "'" + span.getLabel() + "' became " + cut.size() + " tagged stretches.");
		}
		return cut;
	}
}
