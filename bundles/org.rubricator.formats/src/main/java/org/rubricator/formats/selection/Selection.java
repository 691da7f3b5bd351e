package org.rubricator.formats.selection;

import java.util.List;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Option;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Label;

/** Which annotations are written. What is not, is counted as left out. */
public final class Selection {

	public static final Option LABELS = Option.text("labels",
			"Span labels to write, in this order, separated by commas; empty: all, in the order of the label set.");
	public static final Option PROPOSED = Option.flag("proposed",
			"Write suggestions that nobody has decided on, too, as if they were accepted.");

	private final String format;
	private final Losses losses;
	private final List<String> labels;
	private final boolean proposed;
	private final boolean any;

	private Selection(String format, ExportContext context, List<String> asked, boolean any) {
		this.format = format;
		losses = context.losses();
		proposed = context.options().flag(PROPOSED.name());
		List<String> known = context.labels().getSpanLabels().stream().map(Label::getName).toList();
		for (String label : asked) {
			if (!known.contains(label)) {
				throw new IllegalArgumentException("There is no span label '" + label + "'. There are: "
						+ String.join(", ", known) + ".");
			}
		}
		this.any = any;
		labels = asked.isEmpty() ? known : asked;
	}

	/**
	 * As the options {@link #PROPOSED} and {@link #LABELS} say, which the format must declare. Spans of labels that the
	 * label set does not have are left out.
	 *
	 * @param format id of the exporter, for findings
	 * @throws IllegalArgumentException if a label is asked for that the label set does not have
	 */
	public static Selection ofLabels(String format, ExportContext context) {
		return new Selection(format, context, context.options().list(LABELS.name()), false);
	}

	/** As the option {@link #PROPOSED} says, which the format must declare; whatever the label. */
	public static Selection ofAll(String format, ExportContext context) {
		return new Selection(format, context, List.of(), true);
	}

	/** Span labels that are written, in their order. */
	public List<String> labels() {
		return labels;
	}

	/** The spans to write, in the order of the layer. */
	public List<Span> spans(Layer layer) {
		return layer.getSpans().stream().filter(span -> {
			if (!any && !labels.contains(span.getLabel())) {
				losses.leaveOut("export." + format + ".label", "Spans left out because their label is not written",
						Places.of(layer, span), "'" + span.getLabel() + "' is not among the labels written.");
				return false;
			}
			return counts(layer, span);
		}).toList();
	}

	/** The frames to write, in the order of the layer. */
	public List<Frame> frames(Layer layer) {
		return layer.getFrames().stream().filter(frame -> counts(layer, frame)).toList();
	}

	private boolean counts(Layer layer, Annotation annotation) {
		if (annotation.getVerdict() == Verdict.REJECTED) {
			losses.leaveOut("export." + format + ".rejected", "Rejected annotations left out", Places.of(layer, annotation),
					"'" + annotation.getLabel() + "' is rejected.");
			return false;
		}
		if (annotation.getVerdict() == Verdict.PROPOSED && !proposed) {
			losses.leaveOut("export." + format + ".proposed", "Suggestions left out that nobody has decided on",
					Places.of(layer, annotation), "'" + annotation.getLabel() + "' is not decided.");
			return false;
		}
		return true;
	}
}
