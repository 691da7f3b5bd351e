package org.rubricator.formats.conll;

import java.util.Arrays;
import java.util.List;

import org.rubricator.core.exchange.Tokens;

/** How the tokens of spans are tagged. */
enum Scheme {
	BIO, BIOES, IOB1;

	static final String OUTSIDE = "O";

	/**
	 * Tags of one column.
	 *
	 * @param owners for each token the number of the span that it is in, or -1
	 * @param labels label of each span by number
	 */
	String[] tags(int[] owners, List<String> labels, Tokens tokens) {
		String[] tags = new String[owners.length];
		Arrays.fill(tags, OUTSIDE);
		for (int i = 0; i < owners.length; i++) {
			if (owners[i] >= 0) {
				boolean first = i == 0 || owners[i - 1] != owners[i] || tokens.beginsSentence(i);
				boolean last = i + 1 == owners.length || owners[i + 1] != owners[i]
						|| tokens.beginsSentence(i + 1);
				boolean touches = first && i > 0 && !tokens.beginsSentence(i) && owners[i - 1] >= 0
						&& labels.get(owners[i - 1]).equals(labels.get(owners[i]));
				tags[i] = prefix(first, last, touches) + labels.get(owners[i]);
			}
		}
		return tags;
	}

	private String prefix(boolean first, boolean last, boolean touches) {
		return switch (this) {
		case BIO -> first ? "B-" : "I-";
		case BIOES -> first ? last ? "S-" : "B-" : last ? "E-" : "I-";
		case IOB1 -> touches ? "B-" : "I-";
		};
	}
}
