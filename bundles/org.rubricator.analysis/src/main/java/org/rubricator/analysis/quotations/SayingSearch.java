package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds which quotations are of the same words, although one is cut, has an ellipsis, another pronoun or a few other
 * words. Candidates are those with three words in a row in common; the alignment of both decides. Texts are put in one
 * after another and not kept.
 */
public final class SayingSearch {

	private static final int RUN = 3;
	/** Three words in more sayings than this are a manner of speaking. */
	private static final int COMMON = 200;
	private static final double OF_SHORTER = 0.6;
	/** From so many words in common on, half of the shorter is enough: reporters put sentences together. */
	private static final int LONG = 10;
	private static final double OF_LONG = 0.5;

	private final int minimum;
	private final List<Said> all = new ArrayList<>();

	/** @param minimum fewest words of a quotation, and fewest that two must have in common; at least 3 */
	public SayingSearch(int minimum) {
		if (minimum < RUN) {
			throw new IllegalArgumentException("Quotations of fewer than three words cannot be told apart.");
		}
		this.minimum = minimum;
	}

	private record Said(String article, Quotation quotation, String text, SaidWords words, List<Credit> credits) {
	}

	/** Gives the credits of a quotation. */
	@FunctionalInterface
	public interface Credits {
		List<Credit> of(Quotation quotation);
	}

	/** Puts the quotations of a text in. */
	public void add(QuotedText text, Credits credits) {
		for (Quotation quotation : text.quotations()) {
			SaidWords words = SaidWords.of(text.text(), quotation);
			if (words.size() >= minimum) {
				all.add(new Said(text.article(), quotation, quotation.parts().quote(text.text()), words,
						credits.of(quotation)));
			}
		}
	}

	/**
	 * All quotations, those of the same words together; those in most articles first, then in the order put in. The
	 * longest come first, and each joins the fullest form that it agrees with best: so a fragment that stands in two
	 * sayings does not make one of them.
	 *
	 * @param checkpoint called now and then; may throw to stop
	 */
	public List<Saying> run(Runnable checkpoint) {
		Rarity rarity = new Rarity(all.stream().map(Said::words).toList());
		List<Integer> longestFirst = IntStream.range(0, all.size()).boxed()
				.sorted(Comparator.comparingInt((Integer number) -> -all.get(number).words().size())).toList();
		Map<String, List<Integer>> fullest = new HashMap<>();
		TreeMap<Integer, List<Integer>> members = new TreeMap<>();
		for (int number : longestFirst) {
			checkpoint.run();
			int home = best(number, fullest, rarity);
			members.computeIfAbsent(home < 0 ? number : home, key -> new ArrayList<>()).add(number);
			if (home < 0) {
				all.get(number).words().runs(RUN).forEach(run -> fullest.computeIfAbsent(run, key -> new ArrayList<>()).add(number));
			}
		}
		return members.entrySet().stream()
				.map(entry -> saying(all.get(entry.getKey()), entry.getValue().stream().sorted().map(all::get).toList()))
				.sorted(Comparator.comparingInt((Saying saying) -> -saying.articles())).toList();
	}

	/** The fullest form that a quotation agrees with best, or -1. */
	private int best(int number, Map<String, List<Integer>> fullest, Rarity rarity) {
		SaidWords words = all.get(number).words();
		Set<Integer> candidates = new TreeSet<>();
		for (String run : words.runs(RUN)) {
			List<Integer> there = fullest.getOrDefault(run, List.of());
			if (there.size() <= COMMON) {
				candidates.addAll(there);
			}
		}
		int best = -1;
		double most = 0;
		for (int candidate : candidates) {
			Alignment alignment = Alignment.of(words, all.get(candidate).words());
			double weight = rarity.of(alignment.same());
			if (weight > most && isSame(words, all.get(candidate).words(), alignment, weight, rarity)) {
				most = weight;
				best = candidate;
			}
		}
		return best;
	}

	private boolean isSame(SaidWords first, SaidWords second, Alignment alignment, double weight, Rarity rarity) {
		int shorter = Math.min(first.size(), second.size());
		int same = alignment.words();
		if (same == first.size() && same == second.size()) {
			return true;
		}
		return same >= minimum && alignment.skipped() <= same && weight >= rarity.telling()
				&& same >= (same >= LONG ? OF_LONG : OF_SHORTER) * shorter;
	}

	private static Saying saying(Said fullest, List<Said> members) {
		return new Saying(fullest.text(), members.stream().map(said -> new Appearance(said.article(), said.quotation(),
				said.text(), form(said.words(), fullest.words()), said.credits())).toList());
	}

	private static Form form(SaidWords words, SaidWords fullest) {
		Alignment alignment = Alignment.of(words, fullest);
		boolean sameWords = alignment.words() == words.size() && alignment.skipped() == 0;
		if (sameWords && words.size() >= fullest.size() - 2 && !words.hasEllipsis()) {
			return Form.FULL;
		}
		if (words.hasEllipsis() && alignment.words() == words.size()) {
			return Form.ELLIPSIS;
		}
		return sameWords ? Form.CUT : Form.CHANGED;
	}
}
