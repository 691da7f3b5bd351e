package org.rubricator.core.text;

import java.util.regex.Pattern;

import org.rubricator.model.annotation.Range;

/**
 * A piece of a text with what stands around it, on one line: white space of any kind and length is shown as one space.
 *
 * @param before what stands before the keyword, with the space between them; begins with an ellipsis where it was cut
 * @param after  what stands after it, with the space between them; ends with an ellipsis where it was cut
 */
public record KeywordInContext(String before, String keyword, String after) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
	private static final String ELLIPSIS = "\u2026";

	/**
	 * @param width how much to show on either side, in UTF-16 units; what is cut is cut between words where it can be
	 */
	public static KeywordInContext of(String text, Range range, int width) {
		int from = Math.max(0, range.begin() - width);
		int to = Math.min(text.length(), range.end() + width);
		String before = line(text.substring(from, range.begin()));
		String after = line(text.substring(range.end(), to));
		if (from > 0) {
			int space = before.indexOf(' ');
			before = ELLIPSIS + (space >= 0 && space < before.length() - 1 ? before.substring(space + 1) : whole(before));
		}
		if (to < text.length()) {
			int space = after.lastIndexOf(' ');
			after = (space > 0 ? after.substring(0, space) : whole(after)) + ELLIPSIS;
		}
		return new KeywordInContext(before, line(text.substring(range.begin(), range.end())), after);
	}

	/** All of it, on one line. */
	@Override
	public String toString() {
		return before + keyword + after;
	}

	private static String line(String text) {
		return SPACE.matcher(text).replaceAll(" ");
	}

	/** Without halves of surrogate pairs at its ends. */
	private static String whole(String text) {
		int from = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
		int to = text.length() > from && Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text.length() - 1
				: text.length();
		return text.substring(from, to);
	}
}
