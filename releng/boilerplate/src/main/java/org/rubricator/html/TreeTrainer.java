package org.rubricator.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Boosted trees with logistic loss over binned columns: second-order leaf values, rows and columns sampled. One thread,
 * fixed seed: the same data give the same trees.
 *
 * @see <a href="https://doi.org/10.1145/2939672.2939785">Chen and Guestrin 2016, XGBoost</a>
 */
final class TreeTrainer {

    private static final int BINS = 48;

    int trees = 120;
    int depth = 6;
    double rate = 0.12;
    double lambda = 3;
    double leastHessian = 3;
    double rows = 0.6;
    double columns = 0.3;
    double leastGain = 0.05;
    long seed = 7;

    private int n;
    private int width;
    private byte[][] bins;
    private float[][] cuts;
    private double[] gradients;
    private double[] hessians;
    private short[] features = new short[1 << 15];
    private float[] values = new float[1 << 15];
    private int[] rights = new int[1 << 15];
    private int nodes;
    private double[] gains;

    Trees train(float[][] x, boolean[] y, float[] w) {
        n = x.length;
        width = x[0].length;
        gains = new double[width];
        bin(x);
        double positive = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            positive += y[i] ? w[i] : 0;
            total += w[i];
        }
        float bias = (float) Math.log(positive / (total - positive));
        double scale = n / total;
        double[] margin = new double[n];
        Arrays.fill(margin, bias);
        gradients = new double[n];
        hessians = new double[n];
        Random random = new Random(seed);
        List<Integer> roots = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-margin[i]));
                gradients[i] = (p - (y[i] ? 1 : 0)) * w[i] * scale;
                hessians[i] = Math.max(1e-6, p * (1 - p)) * w[i] * scale;
            }
            int[] sample = sample(random);
            int[] used = columns(random);
            roots.add(nodes);
            grow(sample, 0, sample.length, depth, used);
            int root = roots.getLast();
            for (int i = 0; i < n; i++) {
                margin[i] += leaf(root, i);
            }
        }
        short[] f = Arrays.copyOf(features, nodes);
        float[] v = Arrays.copyOf(values, nodes);
        int[] r = Arrays.copyOf(rights, nodes);
        for (int i = 0; i < nodes; i++) {
            v[i] = f[i] < 0 ? v[i] : cuts[f[i]][(int) v[i]];
        }
        return new Trees(bias, roots.stream().mapToInt(Integer::intValue).toArray(), f, v, r);
    }

    double[] gains() {
        return gains;
    }

    private void bin(float[][] x) {
        bins = new byte[width][n];
        cuts = new float[width][];
        int step = Math.max(1, n / 20_000);
        for (int c = 0; c < width; c++) {
            float[] sorted = new float[(n + step - 1) / step];
            for (int i = 0, k = 0; i < n; i += step) {
                sorted[k++] = x[i][c];
            }
            Arrays.sort(sorted);
            float[] distinct = new float[BINS];
            int count = 0;
            for (int b = 1; b < BINS; b++) {
                float cut = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
                if (count == 0 || cut > distinct[count - 1]) {
                    distinct[count++] = cut;
                }
            }
            cuts[c] = Arrays.copyOf(distinct, count);
            for (int i = 0; i < n; i++) {
                int at = Arrays.binarySearch(cuts[c], x[i][c]);
                bins[c][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    private int[] sample(Random random) {
        int[] sample = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() < rows) {
                sample[count++] = i;
            }
        }
        return Arrays.copyOf(sample, count);
    }

    private int[] columns(Random random) {
        int[] all = new int[width];
        for (int i = 0; i < width; i++) {
            all[i] = i;
        }
        int count = Math.max(1, (int) (width * columns));
        for (int i = 0; i < count; i++) {
            int j = i + random.nextInt(width - i);
            int swap = all[i];
            all[i] = all[j];
            all[j] = swap;
        }
        return Arrays.copyOf(all, count);
    }

    private void grow(int[] sample, int from, int to, int levels, int[] used) {
        double g = 0;
        double h = 0;
        for (int i = from; i < to; i++) {
            g += gradients[sample[i]];
            h += hessians[sample[i]];
        }
        int bestColumn = -1;
        int bestBin = -1;
        double bestGain = leastGain;
        if (levels > 0 && h >= 2 * leastHessian) {
            double[] hg = new double[BINS + 1];
            double[] hh = new double[BINS + 1];
            double whole = g * g / (h + lambda);
            for (int c : used) {
                Arrays.fill(hg, 0);
                Arrays.fill(hh, 0);
                byte[] column = bins[c];
                for (int i = from; i < to; i++) {
                    int row = sample[i];
                    int b = column[row];
                    hg[b] += gradients[row];
                    hh[b] += hessians[row];
                }
                double lg = 0;
                double lh = 0;
                for (int b = 0; b < cuts[c].length; b++) {
                    lg += hg[b];
                    lh += hh[b];
                    if (lh >= leastHessian && h - lh >= leastHessian) {
                        double gain = lg * lg / (lh + lambda) + (g - lg) * (g - lg) / (h - lh + lambda) - whole;
                        if (gain > bestGain) {
                            bestGain = gain;
                            bestColumn = c;
                            bestBin = b;
                        }
                    }
                }
            }
        }
        int node = node();
        features[node] = (short) bestColumn;
        rights[node] = node;
        if (bestColumn < 0) {
            values[node] = (float) (-g / (h + lambda) * rate);
            return;
        }
        gains[bestColumn] += bestGain;
        values[node] = bestBin;
        byte[] column = bins[bestColumn];
        int middle = from;
        for (int i = from; i < to; i++) {
            if (column[sample[i]] <= bestBin) {
                int swap = sample[i];
                sample[i] = sample[middle];
                sample[middle++] = swap;
            }
        }
        grow(sample, from, middle, levels - 1, used);
        rights[node] = nodes;
        grow(sample, middle, to, levels - 1, used);
    }

    private float leaf(int root, int i) {
        int node = root;
        while (features[node] >= 0) {
            node = bins[features[node]][i] <= values[node] ? node + 1 : rights[node];
        }
        return values[node];
    }

    private int node() {
        if (nodes == features.length) {
            features = Arrays.copyOf(features, nodes * 2);
            values = Arrays.copyOf(values, nodes * 2);
            rights = Arrays.copyOf(rights, nodes * 2);
        }
        return nodes++;
    }
}
