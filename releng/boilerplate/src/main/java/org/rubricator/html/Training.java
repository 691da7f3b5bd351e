package org.rubricator.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Trains the two estimates of main text, and cross-validates them with whole sites left out. */
final class Training {

    private Training() {
    }

    static int fold(Sample sample, int folds) {
        return Math.floorMod((sample.page.site().hashCode() * 0x9E3779B1) >>> 8, folds);
    }

    /** Sets first and second of each sample by models that saw no page of its site. */
    static void crossValidate(List<Sample> samples, int folds) {
        for (int fold = 0; fold < folds; fold++) {
            int f = fold;
            List<Sample> rest = samples.stream().filter(s -> fold(s, folds) != f && !s.reserved).toList();
            List<Sample> held = samples.stream().filter(s -> fold(s, folds) == f).toList();
            lookAcross(rest, folds * 7 + 3);
            Lexicon lexicon = LexiconTrainer.train(rest);
            held.forEach(s -> s.features.look(lexicon));
            Trees first = first(rest);
            held.forEach(s -> s.first = estimate(first, s.features.rows));
            held.forEach(s -> s.contextRows = ContextFeatures.of(s.features, s.first));
        }
        for (int fold = 0; fold < folds; fold++) {
            int f = fold;
            Trees second = second(samples.stream().filter(s -> fold(s, folds) != f && !s.reserved).toList());
            samples.stream().filter(s -> fold(s, folds) == f).forEach(s -> s.second = estimate(second, s.contextRows));
        }
    }

    private static final int PARTS = 3;

    /** Fills the columns of the lexicon of each sample by one that saw no page of its site. */
    static void lookAcross(List<Sample> samples, int salt) {
        for (int part = 0; part < PARTS; part++) {
            int p = part;
            Lexicon lexicon = LexiconTrainer.train(samples.stream().filter(s -> part(s, salt) != p).toList());
            samples.stream().filter(s -> part(s, salt) == p).forEach(s -> s.features.look(lexicon));
        }
    }

    private static int part(Sample sample, int salt) {
        return Math.floorMod((sample.page.site().hashCode() * 31 + salt) * 0x85EBCA6B >>> 7, PARTS);
    }

    /** On all samples that are not reserved; to be called after the cross-validation, whose estimates the second pass needs. */
    static MainTextModel train(List<Sample> samples) {
        List<Sample> all = samples.stream().filter(s -> !s.reserved).toList();
        Trees second = second(all);
        lookAcross(all, 1);
        Trees first = first(all);
        return new MainTextModel(LexiconTrainer.train(all), first, second);
    }

    static float[] estimate(Trees trees, float[][] rows) {
        float[] estimate = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            estimate[i] = trees.probability(rows[i]);
        }
        return estimate;
    }

    static Trees first(List<Sample> samples) {
        TreeTrainer trainer = new TreeTrainer();
        trainer.trees = FIRST_TREES;
        return train(trainer, samples, false);
    }

    static Trees second(List<Sample> samples) {
        TreeTrainer trainer = new TreeTrainer();
        trainer.trees = SECOND_TREES;
        trainer.rate = RATE;
        return train(trainer, samples, true);
    }

    /** Of short passages outside the text a part is enough: they are three in four, and all alike. */
    private static final float KEPT = 0.2f;
    /** News is what the model is for, and one page in seven here. */
    private static final float NEWS = 2.5f;
    private static final int FIRST_TREES = 100;
    private static final int SECOND_TREES = 180;
    private static final double RATE = 0.08;

    private static Trees train(TreeTrainer trainer, List<Sample> samples, boolean context) {
        List<float[]> x = new ArrayList<>();
        int total = samples.stream().mapToInt(s -> s.labels.length).sum();
        boolean[] y = new boolean[total];
        float[] w = new float[total];
        Random random = new Random(11);
        int i = 0;
        for (Sample s : samples) {
            float[][] rows = context ? s.contextRows : s.features.rows;
            for (int j = 0; j < rows.length; j++) {
                boolean dull = !s.labels[j] && s.features.texts[j].words < 7;
                if (!dull || random.nextFloat() < KEPT) {
                    x.add(rows[j]);
                    y[i] = s.labels[j];
                    w[i++] = (context ? s.shares : s.weights)[j] / (dull ? KEPT : 1) * (s.page.set().equals("wcxb") ? 1 : NEWS);
                }
            }
        }
        return trainer.train(x.toArray(float[][]::new), Arrays.copyOf(y, i), Arrays.copyOf(w, i));
    }
}
