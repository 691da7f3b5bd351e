package org.rubricator.html;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trained estimate of main text: first from each passage alone, then again knowing what the first said about the
 * rest of the page. Trained by releng/boilerplate; see main-text.model.md beside them.
 */
record MainTextModel(Lexicon lexicon, Trees first, Trees second) {

    /** For pages with their markup. */
    static final String OF_PAGES = "main-text.model";
    /** For texts that people copied from pages. */
    static final String OF_TEXTS = "plain-text.model";

    private static final float LOWEST = 0.2f;
    private static final float HIGHEST = 0.5f;
    private static final int MAGIC = 0x52424D31;
    private static final Map<String, MainTextModel> MODELS = new ConcurrentHashMap<>();

    /** One in the bundle, read once. */
    static MainTextModel shipped(String resource) {
        return MODELS.computeIfAbsent(resource, MainTextModel::load);
    }

    /** For measuring: this one instead of that in the bundle. */
    static void use(String resource, MainTextModel model) {
        MODELS.put(resource, model);
    }

    private static MainTextModel load(String resource) {
        try (InputStream in = MainTextModel.class.getResourceAsStream(resource)) {
            return read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MainTextModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != columns()) {
            throw new IOException("The model was trained for other features: run releng/boilerplate/run again.");
        }
        return new MainTextModel(Lexicon.read(in), Trees.read(in), Trees.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(columns());
        lexicon.write(out);
        first.write(out);
        second.write(out);
    }

    /** Changes with the names of the columns and the word lists behind them. */
    private static int columns() {
        return List.of(PassageFeatures.NAMES, ContextFeatures.NAMES).hashCode();
    }

    /** @return rows of features with context */
    float[][] contextRows(PassageFeatures features) {
        return ContextFeatures.of(features, estimate(first, features.rows));
    }

    static float[] estimate(Trees trees, float[][] rows) {
        float[] estimate = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            estimate[i] = trees.probability(rows[i]);
        }
        return estimate;
    }

    /**
     * The probability from which on a passage is taken for main text: where the expected F1 of the page is highest. On a
     * page of which the model is sure this is near one half, on a doubtful one lower.
     *
     * @see <a href="https://doi.org/10.1007/978-3-662-44851-9_15">Lipton et al. 2014, Optimal thresholding of classifiers to
     *      maximize F1 measure</a>
     */
    static float threshold(PassageFeatures features, float[] main) {
        Integer[] order = new Integer[main.length];
        double expected = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            expected += main[i] * features.texts[i].words;
        }
        Arrays.sort(order, (a, b) -> Float.compare(main[b], main[a]));
        double hit = 0;
        double taken = 0;
        double best = 0;
        float threshold = HIGHEST;
        for (int i : order) {
            hit += main[i] * features.texts[i].words;
            taken += features.texts[i].words;
            double f1 = 2 * hit / (taken + expected);
            if (f1 >= best) {
                best = f1;
                threshold = main[i];
            }
        }
        return Math.max(LOWEST, Math.min(HIGHEST, threshold));
    }
}
