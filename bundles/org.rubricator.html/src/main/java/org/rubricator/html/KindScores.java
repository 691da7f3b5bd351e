package org.rubricator.html;

import java.util.Arrays;

/** Evidence for each kind of one passage, in units of log odds, with the reasons that weigh most. */
final class KindScores {

    private static final int KINDS = Kind.values().length;

    final float[] weights = new float[KINDS];
    /** Of this kind by its own words, whatever the estimate of main text; may be null. */
    Kind certain;
    private final String[] first = new String[KINDS];
    private final String[] second = new String[KINDS];
    private final float[] firstWeight = new float[KINDS];
    private final float[] secondWeight = new float[KINDS];

    void add(Kind kind, double weight, String reason) {
        int k = kind.ordinal();
        weights[k] += (float) weight;
        if (weight > firstWeight[k]) {
            second[k] = first[k];
            secondWeight[k] = firstWeight[k];
            first[k] = reason;
            firstWeight[k] = (float) weight;
        } else if (weight > secondWeight[k]) {
            second[k] = reason;
            secondWeight[k] = (float) weight;
        }
    }

    /** As {@link #add}, of a text that leaves no doubt. */
    void addCertain(Kind kind, double weight, String reason) {
        add(kind, weight, reason);
        certain = kind;
    }

    /** Adds what the neighbourhood says. */
    void addAll(float[] more, float factor) {
        for (int k = 0; k < KINDS; k++) {
            weights[k] += more[k] * factor;
        }
    }

    float get(Kind kind) {
        return weights[kind.ordinal()];
    }

    /** Best of all kinds from {@code from} on. */
    Kind best(Kind from) {
        int best = from.ordinal();
        for (int k = best + 1; k < KINDS; k++) {
            best = weights[k] > weights[best] ? k : best;
        }
        return Kind.values()[best];
    }

    /** Probabilities of the kinds that are not main text, title or subtitle; they add up to one. */
    float[] shares(float temperature) {
        float[] shares = new float[KINDS];
        float most = weights[best(Kind.BYLINE).ordinal()];
        float sum = 0;
        for (int k = Kind.BYLINE.ordinal(); k < KINDS; k++) {
            shares[k] = (float) Math.exp((weights[k] - most) / temperature);
            sum += shares[k];
        }
        for (int k = 0; k < KINDS; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /** In words; empty if nothing spoke for it. */
    String reason(Kind kind) {
        int k = kind.ordinal();
        return first[k] == null ? "" : second[k] == null || second[k].equals(first[k]) ? first[k] : first[k] + ", " + second[k];
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
