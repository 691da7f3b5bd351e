package org.rubricator.core.findings;

import org.rubricator.model.annotation.Range;

/**
 * Where a finding is. Each component but {@code file} may be null.
 *
 * @param file       file, address or other input as the user knows it; relative to the corpus for files of a corpus
 * @param line       line in that file, from 1; 0 where unknown
 * @param article    id of an article
 * @param annotator  name of an annotator, where the finding is in a layer
 * @param annotation id of a span or frame in that layer; in a label set, the name of a label
 * @param range      place in the canonical text, UTF-16 units
 */
public record Location(String file, int line, String article, String annotator, String annotation, Range range) {

	public static Location ofFile(String file) {
		return new Location(file, 0, null, null, null, null);
	}

	public static Location ofFile(String file, int line) {
		return new Location(file, line, null, null, null, null);
	}

	/** A label of a label set. */
	public static Location ofLabel(String file, String label) {
		return new Location(file, 0, null, null, label, null);
	}

	public static Location ofAnnotation(String file, String article, String annotator, String annotation, Range range) {
		return new Location(file, 0, article, annotator, annotation, range);
	}

	/** As compilers print places: {@code file:line} or {@code file#annotation}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(file);
		if (line > 0) {
			text.append(':').append(line);
		}
		if (annotation != null) {
			text.append('#').append(annotation);
		}
		if (range != null) {
			text.append('@').append(range);
		}
		return text.toString();
	}
}
