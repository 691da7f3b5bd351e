package org.rubricator.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first estimate of all passages says about each of them: that of its neighbours, of its containers, of its
 * template. With it the second estimate knows the sequence and the page: a short line between two paragraphs of the body,
 * a fluent paragraph in a container of comments.
 *
 * @see <a href="https://doi.org/10.1016/S0893-6080(05)80023-1">Wolpert 1992, Stacked generalization</a>
 */
final class ContextFeatures {

    private static final int NEIGHBOURS = 4;
    private static final int[] WINDOWS = { 2, 5, 12 };
    private static final int LEVELS = 6;
    private static final int MOST_STEPS = 30;

    static final List<String> NAMES = names();

    private final PassageFeatures features;
    private final float[] first;
    private final int n;
    private final Map<OpenElement, double[]> containers = new IdentityHashMap<>();
    private final Map<Integer, double[]> shapes = new HashMap<>();
    private final Map<Integer, double[]> templates = new HashMap<>();
    private float[] row;
    private int column;

    private ContextFeatures(PassageFeatures features, float[] first) {
        this.features = features;
        this.first = first;
        n = first.length;
    }

    /** @param first estimate for each passage, 0 to 1
     *  @return the rows of the features, each with these columns behind */
    static float[][] of(PassageFeatures features, float[] first) {
        return new ContextFeatures(features, first).compute();
    }

    private float[][] compute() {
        double mass = 0;
        double[] before = new double[n + 1];
        double[] length = new double[n + 1];
        int heaviest = 0;
        for (int i = 0; i < n; i++) {
            double weight = passage(i).length();
            mass += first[i] * weight;
            before[i + 1] = mass;
            length[i + 1] = length[i] + weight;
            heaviest = first[i] * weight > first[heaviest] * passage(heaviest).length() ? i : heaviest;
            tally(i, weight);
        }
        int firstBody = -1;
        int lastBody = -1;
        int bodies = 0;
        for (int i = 0; i < n; i++) {
            if (first[i] > 0.5 && features.texts[i].words >= 15) {
                firstBody = firstBody < 0 ? i : firstBody;
                lastBody = i;
                bodies++;
            }
        }
        Map<OpenElement, Integer> chain = new IdentityHashMap<>();
        int up = 0;
        for (OpenElement each = n == 0 ? null : passage(heaviest).place.block(); each != null; each = each.parent) {
            chain.put(each, up++);
        }
        int[] heading = headings();
        float[][] rows = new float[n][];
        for (int i = 0; i < n; i++) {
            row = Arrays.copyOf(features.rows[i], PassageFeatures.NAMES.size() + NAMES.size());
            column = PassageFeatures.NAMES.size();
            put(first[i]);
            for (int d = 1; d <= NEIGHBOURS; d++) {
                put(i - d < 0 ? -1 : first[i - d]);
                put(i + d >= n ? -1 : first[i + d]);
            }
            for (int window : WINDOWS) {
                put(mean(before, length, Math.max(0, i - window), i));
                put(mean(before, length, i + 1, Math.min(n, i + 1 + window)));
            }
            put(mass == 0 ? 0 : before[i] / mass);
            put(mass == 0 ? 0 : (mass - before[i + 1]) / mass);
            containers(i, mass, length[n]);
            put(others(shapes.get(passage(i).place.block().signs().shape()), i));
            put(others(templates.get(passage(i).place.signs().template()), i));
            distances(i, chain);
            put(firstBody < 0 ? -99 : clip(i - firstBody));
            put(lastBody < 0 ? -99 : clip(i - lastBody));
            put(bodies);
            put(mass);
            put(mass / Math.max(1, length[n]));
            put(heading[i] < 0 ? -1 : first[heading[i]]);
            int next = nextHeading(i);
            put(mean(before, length, i + 1, next));
            put(heading[i] < 0 ? -1 : mean(before, length, heading[i] + 1, nextHeading(heading[i])));
            put(sibling(i, -1));
            put(sibling(i, 1));
            rows[i] = row;
        }
        return rows;
    }

    private int[] nextHeadings;

    private int[] headings() {
        int[] headings = new int[n];
        nextHeadings = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            headings[i] = last;
            last = isHeading(i) ? i : last;
        }
        int next = n;
        for (int i = n - 1; i >= 0; i--) {
            nextHeadings[i] = next;
            next = isHeading(i) ? i : next;
        }
        return headings;
    }

    private boolean isHeading(int i) {
        return PassageFeatures.isHeading(passage(i).place)
                || features.texts[i].words <= 6 && passage(i).strong == passage(i).length();
    }

    private int nextHeading(int i) {
        return Math.min(nextHeadings[i], i + 60);
    }

    private Passage passage(int i) {
        return features.passages.get(i);
    }

    private void tally(int i, double weight) {
        OpenElement each = passage(i).place.block();
        for (int level = 0; level <= LEVELS && each != null; level++, each = each.parent) {
            add(containers.computeIfAbsent(each, k -> new double[2]), i, weight);
        }
        add(shapes.computeIfAbsent(passage(i).place.block().signs().shape(), k -> new double[2]), i, weight);
        add(templates.computeIfAbsent(passage(i).place.signs().template(), k -> new double[2]), i, weight);
    }

    private void add(double[] tally, int i, double weight) {
        tally[0] += first[i] * weight;
        tally[1] += weight;
    }

    private void containers(int i, double mass, double length) {
        OpenElement each = passage(i).place.block();
        for (int level = 0; level <= LEVELS; level++) {
            double[] tally = each == null ? null : containers.get(each);
            put(tally == null ? -1 : others(tally, i));
            if (level > 0) {
                put(tally == null || mass == 0 ? -1 : tally[0] / mass);
            }
            each = each == null ? null : each.parent;
        }
    }

    /** Mean estimate of the others, weighted by length; -1 if there are none. */
    private double others(double[] tally, int i) {
        double weight = passage(i).length();
        return tally[1] - weight < 1 ? -1 : (tally[0] - first[i] * weight) / (tally[1] - weight);
    }

    /** Steps up to the common ancestor with the heaviest passage, from here and from there. */
    private void distances(int i, Map<OpenElement, Integer> chain) {
        int steps = 0;
        OpenElement each = passage(i).place.block();
        while (each != null && !chain.containsKey(each) && steps < 600) {
            each = each.parent;
            steps++;
        }
        put(Math.min(steps, MOST_STEPS));
        put(each == null ? MOST_STEPS : Math.min(chain.get(each), MOST_STEPS));
    }

    /** Estimate of the nearest passage in the same container before or after, up to ten away. */
    private double sibling(int i, int step) {
        OpenElement container = PassageFeatures.container(passage(i).place);
        for (int j = i + step; j >= 0 && j < n && Math.abs(j - i) <= 10; j += step) {
            if (PassageFeatures.container(passage(j).place) == container) {
                return first[j];
            }
        }
        return -1;
    }

    private static double mean(double[] before, double[] length, int from, int to) {
        return to <= from ? -1 : (before[to] - before[from]) / (length[to] - length[from]);
    }

    private static int clip(int value) {
        return Math.max(-60, Math.min(60, value));
    }

    private void put(double value) {
        row[column++] = (float) value;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("first"));
        for (int d = 1; d <= NEIGHBOURS; d++) {
            names.add("first " + d + " before");
            names.add("first " + d + " after");
        }
        for (int window : WINDOWS) {
            names.add("mean of " + window + " before");
            names.add("mean of " + window + " after");
        }
        names.addAll(List.of("mass before", "mass after"));
        for (int level = 0; level <= LEVELS; level++) {
            names.add("others in container " + level);
            if (level > 0) {
                names.add("mass of container " + level);
            }
        }
        names.addAll(List.of("others of shape", "others of template", "steps up", "steps down", "after first body",
                "after last body", "bodies", "mass", "mean of page", "heading", "mean until heading", "mean of section",
                "sibling before", "sibling after"));
        return List.copyOf(names);
    }
}
