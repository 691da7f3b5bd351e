package org.rubricator.analysis.passages;

/**
 * A maximal run of words that one text has in common with another.
 *
 * @param other      number of the other text in the index
 * @param begin      first word in the text
 * @param otherBegin first word in the other
 * @param length     how many words
 */
public record Match(int other, int begin, int otherBegin, int length) implements Comparable<Match> {

	/** Word after the last in the text. */
	public int end() {
		return begin + length;
	}

	/** Word after the last in the other text. */
	public int otherEnd() {
		return otherBegin + length;
	}

	/** By the other text, then by place. */
	@Override
	public int compareTo(Match that) {
		return other != that.other ? Integer.compare(other, that.other)
				: begin != that.begin ? Integer.compare(begin, that.begin) : Integer.compare(otherBegin, that.otherBegin);
	}
}
