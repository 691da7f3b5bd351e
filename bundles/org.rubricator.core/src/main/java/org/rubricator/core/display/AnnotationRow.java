package org.rubricator.core.display;

import java.util.List;
import java.util.stream.Collectors;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;

/**
 * A span or frame as a row of a table: all that is said of it at one moment.
 *
 * @param state what is said of it
 * @param begin first UTF-16 unit of it, of a frame that of its first filler; the largest integer where all are implicit
 * @param end   exclusive
 * @param words the words of a span on one line, the fillers of a frame with their roles; shortened where they are long
 */
public record AnnotationRow(AnnotationState state, int begin, int end, String words) {

	private static final int LONGEST = 160;

	/** The row of an annotation as it is now. */
	static AnnotationRow of(Annotation annotation, IndexedLayer layer, String text) {
		AnnotationState state = AnnotationState.of(annotation);
		if (annotation instanceof Span span) {
			return new AnnotationRow(state, span.getParts().begin(), span.getParts().end(), words(span, text, LONGEST));
		}
		Span first = LayerOutline.first((Frame) annotation);
		List<Role> fillers = state.fillers();
		int each = LONGEST / Math.max(1, fillers.size());
		String words = fillers.stream().map(role -> role.role() + ": "
				+ (role.implicit() ? "implicit" : words(layer.span(role.span()), text, each))).collect(Collectors.joining("; "));
		return new AnnotationRow(state, first == null ? Integer.MAX_VALUE : first.getParts().begin(),
				first == null ? Integer.MAX_VALUE : first.getParts().end(), words);
	}

	private static String words(Span span, String text, int longest) {
		int end = Math.min(span.getParts().end(), text.length());
		String words = span.getParts().size() > 1 ? span.getParts().quote(text)
				: text.substring(span.getParts().begin(), Math.min(end, span.getParts().begin() + longest + 1));
		String line = words.replace('\n', ' ').replace('\t', ' ');
		return line.length() > longest ? line.substring(0, Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest) + "\u2026" : line;
	}

	public String id() {
		return state.id();
	}

	public boolean isFrame() {
		return !state.isSpan();
	}
}
