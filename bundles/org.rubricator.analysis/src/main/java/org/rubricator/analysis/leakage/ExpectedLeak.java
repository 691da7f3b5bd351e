package org.rubricator.analysis.leakage;

/**
 * What random splits into parts of the same sizes have in common, on average.
 *
 * @param splits   how many were made
 * @param longest  mean of the longest passage, in words
 * @param passages mean number of passages
 * @param articles mean number of articles outside the largest part, or in any fold, with a passage which another part has too
 */
public record ExpectedLeak(int splits, double longest, double passages, double articles) {
}
