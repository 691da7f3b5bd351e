package org.rubricator.analysis.quotations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much words tell, in bits: the fewer quotations have a word, the more (K. Sparck Jones, "A statistical interpretation
 * of term specificity", J. Doc. 1972). "President of the United States" tells little, "the sea does not wait" much.
 */
final class Rarity {

	/** Quotations that are taken to be there besides, so that few are not all alike. */
	private static final int OTHERS = 100;

	private final Map<String, Integer> counts = new HashMap<>();
	private final int total;

	Rarity(List<SaidWords> all) {
		total = all.size() + OTHERS;
		all.forEach(words -> words.distinct().forEach(word -> counts.merge(word, 1, Integer::sum)));
	}

	/** Bits of all the words together. */
	double of(List<String> words) {
		return words.stream().mapToDouble(word -> bits((double) total / counts.getOrDefault(word, 1))).sum();
	}

	/** Bits from which on words tell two quotations from all other pairs: what it takes to name two of them. */
	double telling() {
		return 2 * bits(total);
	}

	private static double bits(double ratio) {
		return Math.log(ratio) / Math.log(2);
	}
}
