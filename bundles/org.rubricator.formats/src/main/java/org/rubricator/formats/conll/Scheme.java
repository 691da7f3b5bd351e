package org.rubricator.formats.conll;

import java.util.Arrays;

/** How the tokens of spans are tagged. */
enum Scheme {
	BIO, BIOES, IOB1;

	static final String OUTSIDE = "O";

	/**
	 * Tags of one column.
	 *
	 * @param owners for each token the number of the span that it is in, or -1
	 * @param labels label of each span by number
	 * @param breaks for each token whether a sentence begins with it
	 */
	String[] tags(int[] owners, String[] labels, boolean[] breaks) {
		String[] tags = new String[owners.length];
		Arrays.fill(tags, OUTSIDE);
		for (int i = 0; i < owners.length; i++) {
			if (owners[i] >= 0) {
				boolean first = i == 0 || owners[i - 1] != owners[i] || breaks[i];
				boolean last = i + 1 == owners.length || owners[i + 1] != owners[i] || breaks[i + 1];
				boolean touches = first && i > 0 && !breaks[i] && owners[i - 1] >= 0
						&& labels[owners[i - 1]].equals(labels[owners[i]]);
				tags[i] = prefix(first, last, touches) + labels[owners[i]];
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
