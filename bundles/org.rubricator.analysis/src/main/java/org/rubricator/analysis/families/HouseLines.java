package org.rubricator.analysis.families;

import java.util.Arrays;
import java.util.List;

import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.WordReader;
import org.rubricator.model.annotation.Range;

/**
 * Tells what an outlet has standing in its articles from what is reported: whole paragraphs that it repeats at the head or
 * foot of articles, or long after, such as the hours of a programme or a list of links. A template has to stand in many
 * articles to be seen as one; of these two are enough, because both are of one outlet.
 */
final class HouseLines {

	/** Share of a passage that is in whole paragraphs, from which on it is of whole paragraphs: a word may be shared by chance. */
	private static final double WHOLE = 0.8;

	/** What ends a sentence, or closes what stands behind its end. */
	private static final String SENTENCE_ENDS = ".!?\u2026:\"\u201D\u2019\u00BB)";

	/** Most words before a passage at the head, or after one at the foot: a headline, a byline. */
	private static final int EDGE = 25;

	/** Words shorter than this are written small in headlines too. */
	private static final int SHORT = 4;

	private HouseLines() {
	}

	/**
	 * Whether the passage is of whole paragraphs that stand at the head or at the foot of both texts.
	 *
	 * @param anywhere true: or anywhere else, for the two articles are far apart in time
	 */
	static boolean are(String first, String second, Passage passage, boolean anywhere) {
		boolean head = isFew(first, 0, passage.first().begin()) && isFew(second, 0, passage.second().begin());
		boolean foot = isFew(first, passage.first().end(), first.length())
				&& isFew(second, passage.second().end(), second.length());
		return (anywhere || head || foot) && isWhole(first, passage.first()) && isWhole(second, passage.second());
	}

	/** Whether most of the lines in the range read like headlines of other articles. */
	static boolean areLinks(String text, Range range) {
		List<String> lines = text.substring(range.begin(), range.end()).lines().map(String::strip).filter(line -> !line.isEmpty())
				.toList();
		return lines.size() > 1 && lines.stream().filter(HouseLines::isHeadline).count() * 2 > lines.size();
	}

	private static boolean isHeadline(String line) {
		if (SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0) {
			return true;
		}
		List<String> words = Arrays.stream(line.split("[^\\p{L}\u2019']+")).filter(word -> word.length() >= SHORT).toList();
		return words.size() > 2
				&& words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count() >= WHOLE * words.size();
	}

	private static boolean isFew(String text, int from, int to) {
		WordReader words = new WordReader(text.substring(from, Math.min(to, from + EDGE * 40)));
		int count = 0;
		while (count <= EDGE && words.next()) {
			count++;
		}
		return count <= EDGE;
	}

	private static boolean isWhole(String text, Range range) {
		int begin = range.begin();
		while (begin > 0 && text.charAt(begin - 1) != '\n' && !Character.isLetterOrDigit(text.codePointBefore(begin))) {
			begin--;
		}
		if (begin > 0 && text.charAt(begin - 1) != '\n') {
			int feed = text.indexOf('\n', range.begin());
			begin = feed < 0 ? range.end() : feed;
		}
		int end = range.end();
		while (end < text.length() && text.charAt(end) != '\n' && !Character.isLetterOrDigit(text.codePointAt(end))) {
			end++;
		}
		if (end < text.length() && text.charAt(end) != '\n') {
			end = text.lastIndexOf('\n', range.end() - 1);
		}
		return Math.min(end, range.end()) - Math.max(begin, range.begin()) >= WHOLE * range.length();
	}
}
