package org.rubricator.analysis.splits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of a split.
 *
 * @param weights    parts by name in the order asked for, with their shares: any positive numbers, taken in proportion
 * @param folds      whether the parts are folds, each of which is the test once
 * @param groupings  what is kept together; articles are placed one by one where there are none
 * @param eventDays  days of a window, for {@link Grouping#EVENT}; windows begin at 1970-01-01, UTC
 * @param seed       the same seed gives the same split
 * @param allowLeaks whether the split is made although its parts share passages
 */
public record SplitRequest(Map<String, Double> weights, boolean folds, Set<Grouping> groupings, int eventDays, long seed,
		boolean allowLeaks) {

	/** Days of a window unless told otherwise. */
	public static final int EVENT_DAYS = 3;

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,39}");
	private static final int MOST_FOLDS = 100;

	/** @throws IllegalArgumentException if there are fewer than two parts, or a share is not positive */
	public SplitRequest {
		if (weights.size() < 2) {
			throw new IllegalArgumentException("A split has at least two parts, such as train=80,dev=10,test=10.");
		}
		weights.forEach((name, weight) -> {
			if (!NAME.matcher(name).matches()) {
				throw new IllegalArgumentException(
						"A part cannot be called '" + name + "': use letters, digits, '-' and '_', at most 40.");
			}
			if (!(weight > 0) || weight.isInfinite()) {
				throw new IllegalArgumentException("The share of '" + name + "' is a number greater than 0.");
			}
		});
		if (eventDays < 1) {
			throw new IllegalArgumentException("A window has at least one day, not " + eventDays + ".");
		}
		weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
		groupings = Collections.unmodifiableSet(new TreeSet<>(groupings));
	}

	/** Parts with shares, articles placed one by one, seed 1. */
	public static SplitRequest parts(Map<String, Double> weights) {
		return new SplitRequest(weights, false, Set.of(), EVENT_DAYS, 1, false);
	}

	/**
	 * Folds of the same size, named {@code fold-1} and up.
	 *
	 * @throws IllegalArgumentException if there are fewer than 2 or more than {@value #MOST_FOLDS}
	 */
	public static SplitRequest folds(int count) {
		if (count < 2 || count > MOST_FOLDS) {
			throw new IllegalArgumentException("There are 2 to " + MOST_FOLDS + " folds, not " + count + ".");
		}
		Map<String, Double> weights = new LinkedHashMap<>();
		for (int fold = 1; fold <= count; fold++) {
			weights.put("fold-" + fold, 1.0);
		}
		return new SplitRequest(weights, true, Set.of(), EVENT_DAYS, 1, false);
	}

	public SplitRequest groupedBy(Set<Grouping> others) {
		return new SplitRequest(weights, folds, others, eventDays, seed, allowLeaks);
	}

	public SplitRequest withEventDays(int days) {
		return new SplitRequest(weights, folds, groupings, days, seed, allowLeaks);
	}

	public SplitRequest withSeed(long other) {
		return new SplitRequest(weights, folds, groupings, eventDays, other, allowLeaks);
	}

	public SplitRequest allowingLeaks(boolean allow) {
		return new SplitRequest(weights, folds, groupings, eventDays, seed, allow);
	}

	/**
	 * Reads {@code train=80,dev=10,test=10}.
	 *
	 * @throws IllegalArgumentException if it is not that; the message is for people
	 */
	public static Map<String, Double> parseWeights(String text) {
		Map<String, Double> weights = new LinkedHashMap<>();
		for (String part : text.split(",", -1)) {
			int equals = part.indexOf('=');
			try {
				if (equals < 1) {
					throw new NumberFormatException();
				}
				double weight = Double.parseDouble(part.substring(equals + 1).strip());
				if (weights.put(part.substring(0, equals).strip(), weight) != null) {
					throw new IllegalArgumentException("The part '" + part.substring(0, equals).strip() + "' is there twice.");
				}
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("A split is written as train=80,dev=10,test=10, not '" + text + "'.");
			}
		}
		return weights;
	}

	/** Share of a part, 0 to 1. */
	public double share(String part) {
		return weights.get(part) / weights.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	/** As {@link #parseWeights} reads it. */
	public String weightsAsText() {
		return weights.entrySet().stream()
				.map(part -> part.getKey() + "="
						+ (part.getValue() == Math.rint(part.getValue()) && part.getValue() < 1e15
								? Long.toString(part.getValue().longValue())
								: part.getValue().toString()))
				.collect(Collectors.joining(","));
	}

	/** What is asked, for people: the parts, and what is kept together. */
	public String text() {
		return (folds ? weights.size() + " folds" : weightsAsText()) + ", grouped by "
				+ Grouping.text(groupings).replace(",", " and ")
				+ (groupings.contains(Grouping.EVENT) ? " (windows of " + eventDays + (eventDays == 1 ? " day)" : " days)") : "");
	}
}
