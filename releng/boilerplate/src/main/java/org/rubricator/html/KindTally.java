package org.rubricator.html;

import java.util.List;

/** Agreement of predicted kinds with gold. */
final class KindTally {

    private static final int LEAST = 10;

    private final int[][] counts = new int[Kind.values().length][Kind.values().length];
    private final double[] scoreSum = new double[10];
    private final int[] scoreRight = new int[10];
    private final int[] scoreCount = new int[10];
    private final Calibration calibration = new Calibration();
    private int pages;
    int misplaced;

    void add(String text, List<KindGold> gold, List<LabelledBlock> predicted) {
        int at = 0;
        pages++;
        for (KindGold each : gold) {
            if (!each.fits(text)) {
                misplaced++;
                continue;
            }
            while (at < predicted.size() && predicted.get(at).end() <= each.begin()) {
                at++;
            }
            LabelledBlock best = best(each, predicted, at);
            if (best != null) {
                counts[each.kind().ordinal()][best.kind().ordinal()]++;
                int bin = Math.min(9, (int) (best.score() * 10));
                scoreSum[bin] += best.score();
                scoreRight[bin] += best.kind() == each.kind() ? 1 : 0;
                scoreCount[bin]++;
                if (best.kind().ordinal() >= Kind.BYLINE.ordinal()) {
                    calibration.add(best.score(), best.kind() == each.kind(), pages);
                }
            }
        }
    }

    /** The predicted block that holds most of it. */
    static LabelledBlock best(KindGold gold, List<LabelledBlock> predicted, int from) {
        LabelledBlock best = null;
        int most = 0;
        for (int i = from; i < predicted.size() && predicted.get(i).begin() < gold.end(); i++) {
            LabelledBlock block = predicted.get(i);
            int common = Math.min(block.end(), gold.end()) - Math.max(block.begin(), gold.begin());
            if (common > most) {
                most = common;
                best = block;
            }
        }
        return best;
    }

    int count(Kind kind) {
        int count = 0;
        for (int n : counts[kind.ordinal()]) {
            count += n;
        }
        return count;
    }

    double f1(Kind kind) {
        int k = kind.ordinal();
        int predicted = 0;
        for (int[] row : counts) {
            predicted += row[k];
        }
        return 2.0 * counts[k][k] / Math.max(1, predicted + count(kind));
    }

    /** Over kinds that occur ten times or more. */
    double macroF1() {
        double sum = 0;
        int kinds = 0;
        for (Kind kind : Kind.values()) {
            if (count(kind) >= LEAST) {
                sum += f1(kind);
                kinds++;
            }
        }
        return sum / kinds;
    }

    /** Mean distance of score and share of right ones over ten bins, weighted by count. */
    double calibrationError() {
        double error = 0;
        int total = 0;
        for (int b = 0; b < 10; b++) {
            error += Math.abs(scoreSum[b] - scoreRight[b]);
            total += scoreCount[b];
        }
        return error / total;
    }

    String confusion() {
        StringBuilder out = new StringBuilder(String.format("%-11s %5s %5s  taken for%n", "kind", "n", "F1"));
        for (Kind kind : Kind.values()) {
            out.append(String.format("%-11s %5d %5.3f ", kind.id(), count(kind), f1(kind)));
            for (Kind other : Kind.values()) {
                int n = counts[kind.ordinal()][other.ordinal()];
                if (n > 0 && other != kind) {
                    out.append(' ').append(other.id()).append(' ').append(n);
                }
            }
            out.append('\n');
        }
        for (int b = 0; b < 10; b++) {
            out.append(String.format("score %.1f: %d, right %.2f%n", b / 10.0, scoreCount[b], scoreRight[b] / (double) Math.max(1, scoreCount[b])));
        }
        return out.append(String.format("macro F1 %.3f, calibration error %.3f, misplaced %d%n", macroF1(), calibrationError(), misplaced))
                .append(calibration).append('\n').toString();
    }
}
