package org.rubricator.analysis.splits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of a split.
 *
 * @param weights  parts by name in the order asked for, with their shares: any positive numbers, taken in proportion
 * @param grouping what is kept together
 * @param seed     the same seed gives the same split
 */
public record SplitRequest(Map<String, Double> weights, Grouping grouping, long seed) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,39}");

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
		weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
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
}
