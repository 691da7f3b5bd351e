package org.rubricator.analysis.passages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.rubricator.model.annotation.Range;

/**
 * The words of a text, in order, each with its place. Six bytes a word or little more, so that those of a large corpus
 * fit into memory while its texts do not have to.
 */
public final class Words {

	/** Word by number in the vocabulary; negative where it is masked, so that it equals no word. */
	private final int[] numbers;
	/** For each word the units since the last one's end, then its own; each 7 bits a byte, high bit: more follow. */
	private final byte[] places;
	private int compared;

	private Words(int[] numbers, byte[] places, int compared) {
		this.numbers = numbers;
		this.places = places;
		this.compared = compared;
	}

	/**
	 * The words of a text.
	 *
	 * @param masked ranges whose words are compared with nothing, such as boilerplate; a word is masked if it has a unit
	 *               in common with one
	 */
	public static Words of(String text, Collection<Range> masked, Vocabulary vocabulary) {
		WordReader reader = new WordReader(text);
		List<Range> masks = masked.stream().sorted().toList();
		int[] numbers = new int[text.length() / 5 + 8];
		byte[] places = new byte[numbers.length * 2 + 16];
		int size = 0;
		int used = 0;
		int last = 0;
		int compared = 0;
		while (reader.next()) {
			if (size == numbers.length) {
				numbers = Arrays.copyOf(numbers, size * 2);
			}
			if (used + 10 > places.length) {
				places = Arrays.copyOf(places, places.length * 2);
			}
			int number = vocabulary.number(reader.word(), reader.length());
			boolean mask = !masks.isEmpty() && isMasked(masks, reader.begin(), reader.end());
			numbers[size++] = mask ? ~number : number;
			compared += mask ? 0 : 1;
			used = write(places, used, reader.begin() - last);
			used = write(places, used, reader.end() - reader.begin());
			last = reader.end();
		}
		return new Words(Arrays.copyOf(numbers, size), Arrays.copyOf(places, used), compared);
	}

	/** How many words there are, masked ones too. */
	public int size() {
		return numbers.length;
	}

	/** How many words there are that are not masked. */
	public int compared() {
		return compared;
	}

	/**
	 * Where words stand in the text: from the first unit of the first to the last of the last.
	 *
	 * @param from first word
	 * @param to   word after the last
	 */
	public Range range(int from, int to) {
		Cursor cursor = new Cursor();
		cursor.skipTo(from);
		int begin = cursor.begin;
		cursor.skipTo(to - 1);
		return new Range(begin, cursor.end);
	}

	/** Places of all words: first unit and unit after the last, in turn. */
	public int[] offsets() {
		int[] offsets = new int[numbers.length * 2];
		Cursor cursor = new Cursor();
		for (int i = 0; i < numbers.length; i++) {
			cursor.skipTo(i);
			offsets[2 * i] = cursor.begin;
			offsets[2 * i + 1] = cursor.end;
		}
		return offsets;
	}

	/** The words as they are compared, with a space between. */
	String compared(int from, int to, Vocabulary vocabulary) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(i == from ? "" : " ").append(vocabulary.word(numbers[i] < 0 ? ~numbers[i] : numbers[i]));
		}
		return text.toString();
	}

	int[] numbers() {
		return numbers;
	}

	boolean isMasked(int word) {
		return numbers[word] < 0;
	}

	/** Masks words; they stay masked. */
	void mask(int from, int to) {
		for (int i = from; i < to; i++) {
			if (numbers[i] >= 0) {
				numbers[i] = ~numbers[i];
				compared--;
			}
		}
	}

	private static boolean isMasked(List<Range> masks, int begin, int end) {
		for (Range mask : masks) {
			if (mask.begin() >= end) {
				return false;
			}
			if (mask.end() > begin) {
				return true;
			}
		}
		return false;
	}

	private static int write(byte[] bytes, int at, int value) {
		int i = at;
		int rest = value;
		while (rest >= 0x80) {
			bytes[i++] = (byte) (rest | 0x80);
			rest >>>= 7;
		}
		bytes[i++] = (byte) rest;
		return i;
	}

	/** Goes over the places of the words. */
	private final class Cursor {
		private int at;
		private int word = -1;
		private int begin;
		private int end;

		void skipTo(int target) {
			while (word < target) {
				begin = end + read();
				end = begin + read();
				word++;
			}
		}

		private int read() {
			int value = 0;
			int shift = 0;
			while (places[at] < 0) {
				value |= (places[at++] & 0x7F) << shift;
				shift += 7;
			}
			return value | places[at++] << shift;
		}
	}
}
