package org.rubricator.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import opennlp.tools.sentdetect.DefaultEndOfSentenceScanner;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/**
 * Has OpenNLP find the characters that may end a sentence by comparing characters: on its own it looks each character of
 * the text up in a set of objects, which takes as long as all else that it does.
 */
final class SentenceEnds extends SentenceDetectorFactory {

	/** The same otherwise. */
	SentenceEnds(SentenceDetectorFactory factory) {
		super(factory.getLanguageCode(), factory.isUseTokenEnd(), factory.getAbbreviationDictionary(),
				factory.getEOSCharacters());
	}

	@Override
	public EndOfSentenceScanner getEndOfSentenceScanner() {
		Set<Character> known = super.getEndOfSentenceScanner().getEOSCharacters();
		char[] ends = new char[known.size()];
		int size = 0;
		for (char end : known) {
			ends[size++] = end;
		}
		return new Scanner(ends);
	}

	private static final class Scanner extends DefaultEndOfSentenceScanner {

		private final String ends;

		Scanner(char[] ends) {
			super(ends);
			this.ends = new String(ends);
		}

		@Override
		public List<Integer> getPositions(CharSequence text) {
			List<Integer> positions = new ArrayList<>();
			char[] units = text.toString().toCharArray();
			for (int i = 0; i < units.length; i++) {
				char c = units[i];
				if (!(c >= 'a' && c <= 'z' || c == ' ') && ends.indexOf(c) >= 0) {
					positions.add(i);
				}
			}
			return positions;
		}
	}
}
