package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.SpanLabel;

/**
 * Which annotations of a layer an export writes: those that are accepted, and suggestions that nobody has decided on
 * where they are asked for, of the labels that are asked for. What is left out is counted. Findings have codes that
 * begin with {@code export.} and the format.
 */
public final class Selection {

	/** Whether suggestions that nobody has decided on are written. */
	public static final Option PROPOSED = Option.flag("proposed",
			"Write suggestions that nobody has decided on, too, as if they were accepted.");

	/** Which span labels are written. */
	public static final Option LABELS = Option.text("labels",
			"Span labels to write, in this order, separated by commas; empty: all, in the order of the label set.");

	private final String format;
	private final boolean proposed;
	private final List<String> labels;
	/** Labels that are written; null where all are. */
	private final Set<String> written;
	private final Losses losses;

	/**
	 * Spans of labels that the label set does not have are written, too, unless labels are asked for.
	 *
	 * @param format  id of the exporter
	 * @param context of an exporter that declares {@link #PROPOSED} and {@link #LABELS}
	 * @throws IllegalArgumentException if a label is asked for that the label set does not have; for people
	 */
	public Selection(String format, ExportContext context) {
		this(format, context, false);
	}

	/** The same for a format that has to know labels beforehand: without spans of labels that the label set does not have. */
	public static Selection ofKnownLabels(String format, ExportContext context) {
		return new Selection(format, context, true);
	}

	private Selection(String format, ExportContext context, boolean onlyKnown) {
		this.format = format;
		losses = context.losses();
		proposed = context.options().flag(PROPOSED.name());
		labels = labels(context, LABELS.name());
		written = onlyKnown || !context.options().list(LABELS.name()).isEmpty() ? new HashSet<>(labels) : null;
	}

	/**
	 * Span labels that an option names, or all of the label set where it is empty.
	 *
	 * @throws IllegalArgumentException if there is no such label; for people
	 */
	public static List<String> labels(ExportContext context, String option) {
		List<String> known = context.labels().getSpanLabels().stream().map(SpanLabel::getName).toList();
		List<String> asked = context.options().list(option);
		for (String label : asked) {
			if (!known.contains(label)) {
				throw new IllegalArgumentException("There is no span label '" + label + "'. There are: "
						+ String.join(", ", known) + ".");
			}
		}
		return asked.isEmpty() ? known : asked;
	}

	/** Labels that are written, in order. */
	public List<String> labels() {
		return labels;
	}

	/** Spans that are written, in reading order. */
	public List<Span> spans(Layer layer) {
		List<Span> spans = new ArrayList<>(layer.getSpans().size());
		for (Span span : layer.getSpans()) {
			if (written != null && !written.contains(span.getLabel())) {
				leaveOut("label", "Spans left out because their label is not written", layer, span,
						"'" + span.getLabel() + "' is not among the labels written.");
			} else if (counts(layer, span)) {
				spans.add(span);
			}
		}
		spans.sort(SpanIndex.READING_ORDER);
		return spans;
	}

	/** Frames that are written, in the order of the layer. */
	public List<Frame> frames(Layer layer) {
		return layer.getFrames().stream().filter(frame -> counts(layer, frame)).toList();
	}

	/**
	 * Fillers of a frame that are words, and written. Those whose span is not written are counted.
	 *
	 * @param spans that are written
	 */
	public List<Filler> fillers(Layer layer, Frame frame, Set<Span> spans) {
		List<Filler> fillers = new ArrayList<>();
		for (Filler filler : frame.getFillers()) {
			if (spans.contains(filler.getSpan())) {
				fillers.add(filler);
			} else if (filler.getSpan() != null) {
				lose("filler", "Frames without a span that is not written", layer, frame,
						"The span in the role '" + filler.getRole() + "' is not written.");
			}
		}
		return fillers;
	}

	private boolean counts(Layer layer, Annotation annotation) {
		if (annotation.getVerdict() == Verdict.REJECTED) {
			leaveOut("rejected", "Rejected annotations left out", layer, annotation,
					"'" + annotation.getLabel() + "' is rejected.");
			return false;
		}
		if (annotation.getVerdict() == Verdict.PROPOSED && !proposed) {
			leaveOut("proposed", "Suggestions left out that nobody has decided on", layer, annotation,
					"'" + annotation.getLabel() + "' is not decided.");
			return false;
		}
		return true;
	}

	/**
	 * Counts an annotation that the format cannot express as it is.
	 *
	 * @param kind    end of the code, such as {@code overlap}
	 * @param summary as for {@link Losses#lose}
	 * @param detail  a sentence on this one
	 */
	public void lose(String kind, String summary, Layer layer, Annotation annotation, String detail) {
		losses.lose(code(kind), summary, place(layer, annotation), detail);
	}

	/** Counts an annotation, or a side of it, that is left out as it should be. */
	public void leaveOut(String kind, String summary, Layer layer, Annotation annotation, String detail) {
		losses.leaveOut(code(kind), summary, place(layer, annotation), detail);
	}

	/** Counts a side of annotations that is left out and not worth a list of places. */
	public void leaveOut(String kind, String summary) {
		losses.leaveOut(code(kind), summary);
	}

	private String code(String kind) {
		return "export." + format + "." + kind;
	}

	/** Where an annotation stands, for findings. */
	public static Location place(Layer layer, Annotation annotation) {
		return Location.ofAnnotation("annotations/" + layer.getAnnotator() + "/" + layer.getArticle() + ".xmi",
				layer.getArticle(), layer.getAnnotator(), annotation.getId(),
				annotation instanceof Span span ? new Range(span.getParts().begin(), span.getParts().end()) : null);
	}
}
