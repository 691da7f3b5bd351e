package org.rubricator.html;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Logistic regression over the slots of words, by AdaGrad. Slots of fewer than {@link #LEAST_SITES} sites stay empty. */
final class LexiconTrainer {

    static final int LEAST_SITES = 5;
    private static final int EPOCHS = 4;
    private static final float RATE = 0.12f;
    private static final float DECAY = 2e-5f;

    private LexiconTrainer() {
    }

    static Lexicon train(List<Sample> samples) {
        boolean[] known = known(samples);
        float[] weights = new float[Lexicon.SIZE];
        float[] squares = new float[Lexicon.SIZE];
        float bias = 0;
        Random random = new Random(3);
        int[] order = random.ints(0, samples.size()).limit((long) samples.size() * EPOCHS).toArray();
        for (int at : order) {
            Sample s = samples.get(at);
            for (int i = 0; i < s.labels.length; i++) {
                float sum = bias + sum(weights, s.features.nameSlots[i]) + sum(weights, s.features.textSlots[i]);
                float p = (float) (1 / (1 + Math.exp(-sum)));
                float w = Math.min(1, s.weights[i] * 2) + 0.05f;
                float gradient = (p - (s.labels[i] ? 1 : 0)) * w;
                if (Math.abs(gradient) > 1e-3) {
                    update(weights, squares, known, s.features.nameSlots[i], gradient);
                    update(weights, squares, known, s.features.textSlots[i], gradient);
                    bias -= 0.002f * gradient;
                }
            }
        }
        byte[] quantized = new byte[Lexicon.SIZE];
        for (int i = 0; i < quantized.length; i++) {
            quantized[i] = Lexicon.quantized(weights[i]);
        }
        return new Lexicon(quantized);
    }

    private static float sum(float[] weights, int[] slots) {
        float sum = 0;
        for (int slot : slots) {
            sum += weights[slot];
        }
        return sum;
    }

    private static void update(float[] weights, float[] squares, boolean[] known, int[] slots, float gradient) {
        for (int slot : slots) {
            if (known[slot]) {
                float g = gradient + DECAY * weights[slot];
                squares[slot] += g * g;
                weights[slot] -= RATE * g / (float) Math.sqrt(squares[slot] + 1);
            }
        }
    }

    private static boolean[] known(List<Sample> samples) {
        int[] sites = new int[Lexicon.SIZE];
        java.util.Map<String, Set<Integer>> bySite = new java.util.HashMap<>();
        for (Sample s : samples) {
            Set<Integer> seen = bySite.computeIfAbsent(s.page.site(), k -> new HashSet<>());
            for (int i = 0; i < s.labels.length; i++) {
                for (int slot : s.features.nameSlots[i]) {
                    sites[slot] += seen.add(slot) ? 1 : 0;
                }
                for (int slot : s.features.textSlots[i]) {
                    sites[slot] += seen.add(slot) ? 1 : 0;
                }
            }
        }
        boolean[] known = new boolean[Lexicon.SIZE];
        for (int i = 0; i < known.length; i++) {
            known[i] = sites[i] >= LEAST_SITES;
        }
        return known;
    }
}
