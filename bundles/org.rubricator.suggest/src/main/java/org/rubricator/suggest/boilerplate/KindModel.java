package org.rubricator.suggest.boilerplate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.PageBlock;

/**
 * What a block is, after what the annotator decided on other pages of the outlet. The shipped estimate is the prior; what
 * was decided at the same place of the template, and of the same words, is counted on top of it, page by page, so that a
 * menu of thirty links counts once. Immutable; the same decisions give the same model.
 * <p>
 * Method: Dirichlet smoothing in levels, the estimate of one level being the prior of the next, more specific one.
 *
 * @see <a href="https://doi.org/10.1017/S1351324900000218">MacKay and Peto 1995, A hierarchical Dirichlet language
 *      model</a>
 */
final class KindModel {

	/** Of nothing: it says what the shipped estimate says. */
	static final KindModel NOTHING = new Builder().build();

	/** How many pages a level needs to weigh as much as what stands above it. */
	private static final double PLACE_AND_GUESS = 1;
	private static final double PLACE = 2;
	private static final double WORDS = 0.5;
	/** From which share on decisions at one place count whatever the block itself looks like. */
	private static final double PURE = 0.9;

	private static final List<String> KINDS = Stream.concat(Stream.of(PageBlock.MAIN), KindLabel.allKinds().stream()).toList();

	private final Map<String, Counts> byPlaceAndGuess;
	private final Map<String, Counts> byPlace;
	private final Map<String, Counts> byWords;

	private KindModel(Builder builder) {
		byPlaceAndGuess = builder.byPlaceAndGuess;
		byPlace = builder.byPlace;
		byWords = builder.byWords;
	}

	/**
	 * @param kind   {@code main} or a kind of boilerplate
	 * @param score  probability, 0 to 1
	 * @param reason in words
	 */
	record Judgement(String kind, double score, String reason) {
	}

	/** What a block of an outlet is. */
	Judgement judge(String outlet, PageBlock block) {
		double[] shares = prior(block);
		Counts guess = byPlaceAndGuess.get(key(outlet, block.template(), predicted(block)));
		Counts place = byPlace.get(key(outlet, block.template()));
		Counts words = block.letters().isEmpty() ? null : byWords.get(key(outlet, Long.toHexString(words(block))));
		if (guess != null) {
			guess.mix(shares, PLACE_AND_GUESS, 1);
		}
		if (place != null && place.purity() >= PURE) {
			place.mix(shares, PLACE, 1);
		}
		if (words != null) {
			words.mix(shares, WORDS, 1);
		}
		int best = 0;
		for (int k = 1; k < shares.length; k++) {
			best = shares[k] > shares[best] ? k : best;
		}
		String kind = KINDS.get(best);
		return new Judgement(kind, Math.min(1, shares[best]), reason(block, kind, best, words, guess, place));
	}

	private static String reason(PageBlock block, String kind, int index, Counts words, Counts guess, Counts place) {
		String own = kind.equals(predicted(block)) ? block.reason() : "";
		String learned = words != null && words.of(index) > 0 ? "you decided so of the same words on " + pages(words.of(index))
				: place != null && place.of(index) > 0 && (guess == null || place.purity() >= PURE) ? "you decided so at this place on " + pages(place.of(index))
						: guess != null && guess.of(index) > 0 ? "you decided so of such blocks at this place on " + pages(guess.of(index)) : "";
		if (own.isEmpty() && learned.isEmpty()) {
			return "it looks like no other kind";
		}
		return own.isEmpty() ? learned : learned.isEmpty() ? own : own + ", " + learned;
	}

	private static String pages(int count) {
		return count == 1 ? "1 page" : count + " pages";
	}

	/** What the shipped estimate takes it for: headline and standfirst are the article's own, as its text is. */
	static String predicted(PageBlock block) {
		return block.isBoilerplate() ? block.kind() : PageBlock.MAIN;
	}

	/** Hash of the letters of a block. */
	static long words(PageBlock block) {
		String letters = block.letters();
		long hash = 1125899906842597L;
		for (int i = 0; i < letters.length(); i++) {
			hash = hash * 31 + letters.charAt(i);
		}
		return hash;
	}

	/**
	 * The shipped estimate; what it leaves open is shared by the other kinds. Where it took a block for boilerplate it is less
	 * sure of main text than of the kind, however many kinds share what is left: without decisions its word counts.
	 */
	private static double[] prior(PageBlock block) {
		double[] shares = new double[KINDS.size()];
		int predicted = KINDS.indexOf(predicted(block));
		double main = predicted == 0 ? block.score() : Math.min(block.mainScore(), 1 - block.score());
		if (predicted != 0 && main > block.score()) {
			main = 0.99 * block.score();
		}
		double rest = 1 - main - (predicted == 0 ? 0 : block.score());
		Arrays.fill(shares, rest / (shares.length - (predicted == 0 ? 1 : 2)));
		shares[0] = main;
		if (predicted != 0) {
			shares[predicted] = block.score();
		}
		return shares;
	}

	private static String key(String... parts) {
		return String.join("\t", parts);
	}

	/** How often each kind was decided, in pages; and on how many pages at all, exactly. */
	private static final class Counts {

		private final double[] sums = new double[KINDS.size()];
		private final int[] pages = new int[KINDS.size()];
		private double total;

		void add(double[] page, double sum) {
			for (int k = 0; k < sums.length; k++) {
				sums[k] += page[k] / sum;
				pages[k] += page[k] > 0 ? 1 : 0;
			}
			total++;
		}

		int of(int kind) {
			return pages[kind];
		}

		double purity() {
			return Arrays.stream(sums).max().orElse(0) / total;
		}

		void mix(double[] shares, double prior, double weight) {
			for (int k = 0; k < shares.length; k++) {
				shares[k] = (prior * shares[k] + weight * sums[k]) / (prior + weight * total);
			}
		}
	}

	/** Counts decisions. Not thread-safe. */
	static final class Builder {

		private final Map<String, Counts> byPlaceAndGuess = new HashMap<>();
		private final Map<String, Counts> byPlace = new HashMap<>();
		private final Map<String, Counts> byWords = new HashMap<>();

		/** Adds the decisions on one page of an outlet. */
		Builder add(String outlet, List<Observation> page) {
			Map<String, double[]> places = new HashMap<>();
			Map<String, double[]> guesses = new HashMap<>();
			Map<String, double[]> words = new HashMap<>();
			for (Observation each : page) {
				int kind = KINDS.indexOf(each.decided());
				if (kind >= 0) {
					count(guesses, key(outlet, each.template(), each.predicted()), kind);
					count(places, key(outlet, each.template()), kind);
					count(words, key(outlet, Long.toHexString(each.words())), kind);
				}
			}
			addAll(byPlaceAndGuess, guesses);
			addAll(byPlace, places);
			addAll(byWords, words);
			return this;
		}

		private static void count(Map<String, double[]> counts, String key, int kind) {
			counts.computeIfAbsent(key, k -> new double[KINDS.size()])[kind]++;
		}

		private static void addAll(Map<String, Counts> all, Map<String, double[]> page) {
			page.forEach((key, counts) -> all.computeIfAbsent(key, k -> new Counts()).add(counts, Arrays.stream(counts).sum()));
		}

		KindModel build() {
			return new KindModel(this);
		}
	}
}
