package org.rubricator.formats.selection;

import java.util.List;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Option;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** What becomes of discontinuous spans in a format that has none. */
public final class Gaps {

	public static final Option DISCONTINUOUS = Option.choice("discontinuous",
			"What becomes of a span with gaps: each part a span, one span from begin to end, or nothing.", "parts", "hull",
			"leave-out");

	private final String code;
	private final String policy;
	private final Losses losses;

	/**
	 * As the option {@link #DISCONTINUOUS} says, which the format must declare.
	 *
	 * @param format id of the exporter, for findings
	 */
	public Gaps(String format, ExportContext context) {
		code = "export." + format + ".discontinuous";
		policy = context.options().text(DISCONTINUOUS.name());
		losses = context.losses();
	}

	/** The ranges to write, each as a span; none where the span is left out. Counts what is not as it was. */
	public List<Range> ranges(Layer layer, Span span) {
		List<Range> ranges = span.getParts().ranges();
		if (ranges.size() == 1) {
			return ranges;
		}
		String detail = "'" + span.getLabel() + "' has " + ranges.size() + " parts";
		return switch (policy) {
		case "leave-out" -> {
			losses.lose(code, "Discontinuous spans left out", Places.of(layer, span), detail + " and was left out.");
			yield List.of();
		}
		case "hull" -> {
			losses.lose(code, "Discontinuous spans written from begin to end, gaps included", Places.of(layer, span),
					detail + ".");
			yield List.of(new Range(span.getParts().begin(), span.getParts().end()));
		}
		default -> {
			losses.lose(code, "Discontinuous spans written as a span for each part", Places.of(layer, span), detail + ".");
			yield ranges;
		}
		};
	}
}
