package org.rubricator.core.display;

import java.util.List;

/**
 * Lines that follow each other and can be folded away as one.
 *
 * @param begin  first UTF-16 unit of the first line, inclusive
 * @param end    end of the last line, its line feed left out, exclusive
 * @param lines  how many lines with words there are
 * @param words  how many words there are
 * @param kinds  what they are, each once, in the order in which they come: values of attributes, or else labels
 */
public record Fold(int begin, int end, int lines, int words, List<String> kinds) {

	private static final int KINDS_NAMED = 4;

	/** Whether the offset is in what would not be seen, its end included. */
	public boolean covers(int offset) {
		return begin <= offset && offset <= end;
	}

	/** {@code 5 blocks, 132 words: navigation, share}. */
	public String summary() {
		String named = String.join(", ", kinds.subList(0, Math.min(KINDS_NAMED, kinds.size())));
		return (lines == 1 ? "1 block" : lines + " blocks") + ", " + (words == 1 ? "1 word" : words + " words")
				+ (named.isEmpty() ? "" : ": " + named) + (kinds.size() > KINDS_NAMED ? ", \u2026" : "");
	}
}
