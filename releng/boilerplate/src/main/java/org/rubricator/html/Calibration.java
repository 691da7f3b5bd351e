package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** How far scores are from the share of blocks that are right, and what would mend it, after Platt 1999. */
final class Calibration {

    private static final int BINS = 10;
    private static final int FOLDS = 5;
    private static final int STEPS = 30;
    private static final double NEVER = 1e-4;

    private record Score(double score, boolean right, int page) {
    }

    private record Fit(double slope, double shift) {

        static final Fit NONE = new Fit(1, 0);

        double apply(double score) {
            return 1 / (1 + Math.exp(-slope * logit(score) - shift));
        }
    }

    private final List<Score> scores = new ArrayList<>();

    void add(double score, boolean right, int page) {
        scores.add(new Score(score, right, page));
    }

    /** Mean distance of score and share of right ones over ten bins, weighted by count. */
    double error() {
        return error(fold -> Fit.NONE);
    }

    /** The error that is left with slope and shift fitted on other pages. */
    double errorIfFittedElsewhere() {
        List<Fit> fits = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            fits.add(fit(scores.stream().filter(score -> score.page() % FOLDS != left).toList()));
        }
        return error(fits::get);
    }

    private double error(IntFunction<Fit> fits) {
        double[] surplus = new double[BINS];
        for (Score each : scores) {
            double score = fits.apply(each.page() % FOLDS).apply(each.score());
            surplus[Math.min(BINS - 1, (int) (score * BINS))] += score - (each.right() ? 1 : 0);
        }
        double error = 0;
        for (double each : surplus) {
            error += Math.abs(each);
        }
        return error / scores.size();
    }

    /** Logistic regression on the logit of the score, by Newton's method. */
    private static Fit fit(List<Score> scores) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] g = new double[2];
            double[] h = new double[3];
            for (Score each : scores) {
                double z = logit(each.score());
                double p = new Fit(slope, shift).apply(each.score());
                double d = p - (each.right() ? 1 : 0);
                double w = p * (1 - p);
                g[0] += d * z;
                g[1] += d;
                h[0] += w * z * z;
                h[1] += w * z;
                h[2] += w;
            }
            double determinant = h[0] * h[2] - h[1] * h[1];
            slope -= (h[2] * g[0] - h[1] * g[1]) / determinant;
            shift -= (h[0] * g[1] - h[1] * g[0]) / determinant;
        }
        return new Fit(slope, shift);
    }

    private static double logit(double score) {
        double bounded = Math.max(NEVER, Math.min(1 - NEVER, score));
        return Math.log(bounded / (1 - bounded));
    }

    @Override
    public String toString() {
        Fit left = fit(scores);
        return String.format("calibration error of kinds of boilerplate %.3f, %.3f if fitted on other pages; slope %.2f and shift %.2f are left to mend", error(),
                errorIfFittedElsewhere(), left.slope(), left.shift());
    }
}
