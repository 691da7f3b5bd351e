package org.rubricator.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Decides what each passage is, and joins those of one block and kind. */
final class BlockLabeller {

    /** Beyond it a page is no article; it is answered by a plain rule, in bounded time. */
    static final int MOST_PASSAGES = 10_000;

    private static final float TEMPERATURE = 1.4f;
    private static final float NEIGHBOURHOOD = 2.2f;
    private static final float SEQUENCE = 0.9f;
    /** How often what rules are certain of is right against the estimate of main text. */
    private static final double CERTAIN = 0.9;
    /** Slope and shift of the logit of a score, so that of blocks with score 0.7 seven in ten are right; fitted by releng/boilerplate. */
    private static final double SLOPE = 0.87;
    private static final double SHIFT = 0.84;
    private static final double NEVER = 1e-4;
    private static final int LEVELS = 3;
    private static final int LEAST_PARAGRAPH = 80;
    private static final float TITLE_FROM = 2.5f;
    private static final float SUBTITLE_FROM = 1.9f;

    private final RenderedText rendered;
    private final PassageFeatures features;
    private final float[] main;
    private final int[] shared;
    private final float threshold;
    private final KindScores[] scores;
    private final List<LabelledBlock> labelled = new ArrayList<>();

    private BlockLabeller(RenderedText rendered, PassageFeatures features, float[] main, int[] shared, float threshold) {
        this.shared = shared;
        this.rendered = rendered;
        this.features = features;
        this.main = main;
        this.threshold = threshold;
        scores = new KindScores[main.length];
    }

    static List<LabelledBlock> label(RenderedText rendered, PageEvidence evidence, OutletBlocks.Outlet outlet,
            MainTextModel model) {
        List<Passage> passages = PassageCutter.cut(rendered);
        if (passages.size() > MOST_PASSAGES) {
            return plain(rendered);
        }
        PassageFeatures features = PassageFeatures.of(rendered, passages, evidence, model.lexicon());
        float[][] rows = model.contextRows(features);
        return label(rendered, features, rows, MainTextModel.estimate(model.second(), rows), evidence, outlet);
    }

    /** @param main the model's estimate for each passage; changed by what the outlet and the page as a whole say */
    static List<LabelledBlock> label(RenderedText rendered, PassageFeatures features, float[][] rows, float[] main,
            PageEvidence evidence, OutletBlocks.Outlet outlet) {
        int[] shared = SharedPassages.counts(rendered, features.passages, outlet);
        SharedPassages.apply(features, shared, main);
        float threshold = MainTextModel.threshold(features, main);
        if (evidence.type() == PageEvidence.Type.TEXT) {
            threshold = Math.min(threshold, greatest(main)); // who imports a text has an article in it
        }
        RepeatedText.apply(features, main, threshold);
        BlockLabeller labeller = new BlockLabeller(rendered, features, main, shared, threshold);
        labeller.weigh(new KindRules(features, rows, main, evidence));
        labeller.join();
        labeller.setDatelineApart();
        return labeller.labelled;
    }

    private static float greatest(float[] main) {
        float greatest = 0;
        for (float each : main) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    private static List<LabelledBlock> plain(RenderedText rendered) {
        return rendered.blocks().stream().map(block -> {
            boolean isLong = block.end() - block.begin() > 120;
            return new LabelledBlock(block.begin(), block.end(), block.path(), isLong ? Kind.MAIN : Kind.OTHER, 0.5, 0.5,
                    "by its length alone: the page has too many blocks to weigh each", TemplatePlace.of(block.path()), 0, isLong);
        }).toList();
    }

    private void weigh(KindRules rules) {
        float[][] shares = new float[main.length][];
        Map<OpenElement, float[]> containers = new IdentityHashMap<>();
        for (int i = 0; i < main.length; i++) {
            scores[i] = rules.weigh(i);
            shares[i] = scores[i].shares(TEMPERATURE);
            if (main[i] < threshold) {
                OpenElement each = features.passages.get(i).place.block().parent;
                for (int level = 0; level < LEVELS && each != null; level++, each = each.parent) {
                    float[] sum = containers.computeIfAbsent(each, k -> new float[Kind.values().length + 1]);
                    for (int k = 0; k < shares[i].length; k++) {
                        sum[k] += shares[i][k];
                    }
                    sum[shares[i].length]++;
                }
            }
        }
        for (int i = 0; i < main.length; i++) {
            OpenElement each = features.passages.get(i).place.block().parent;
            float factor = NEIGHBOURHOOD / 2;
            for (int level = 0; level < LEVELS && each != null && main[i] < threshold; level++, each = each.parent) {
                float[] sum = containers.get(each);
                int count = Math.round(sum[sum.length - 1]);
                if (count > 1 && count < 80) {
                    scores[i].addAll(means(sum, shares[i], count), factor);
                    factor /= 1.6f;
                }
            }
            if (main[i] < threshold) {
                beside(i, i - 1, shares, SEQUENCE / 2);
                boolean heading = PassageFeatures.isHeading(features.passages.get(i).place);
                beside(i, i + 1, shares, heading ? SEQUENCE * 2 : SEQUENCE / 2);
                beside(i, i + 2, shares, heading ? SEQUENCE : 0);
            }
        }
    }

    private void beside(int i, int other, float[][] shares, float factor) {
        if (factor > 0 && other >= 0 && other < main.length && main[other] < threshold) {
            scores[i].addAll(shares[other], factor);
        }
    }

    /** Means of the others in the container. */
    private static float[] means(float[] sum, float[] own, int count) {
        float[] means = new float[own.length];
        for (int k = Kind.BYLINE.ordinal(); k < own.length; k++) {
            boolean single = k == Kind.BYLINE.ordinal() || k == Kind.DATELINE.ordinal() || k == Kind.CREDIT.ordinal()
                    || k == Kind.CAPTION.ordinal();
            means[k] = single ? 0 : (sum[k] - own[k]) / (count - 1);
        }
        return means;
    }

    private Kind kind(int i) {
        boolean isMain = main[i] >= threshold;
        Kind certain = scores[i].certain;
        if (certain != null && isMain && scores[i].best(Kind.BYLINE) == certain) {
            return certain;
        }
        if (scores[i].get(Kind.TITLE) >= TITLE_FROM) {
            return Kind.TITLE;
        }
        if (scores[i].get(Kind.SUBTITLE) >= SUBTITLE_FROM + (isMain ? 1.3f : 0)) {
            return Kind.SUBTITLE;
        }
        return isMain ? Kind.MAIN : scores[i].best(Kind.BYLINE);
    }

    private double score(int i, Kind kind) {
        return switch (kind) {
        case MAIN -> main[i];
        case TITLE, SUBTITLE -> 1 / (1 + Math.exp(1 - scores[i].get(kind)));
        default -> calibrated((isCertain(i, kind) ? Math.max(CERTAIN, 1 - main[i]) : 1 - main[i]) * scores[i].shares(TEMPERATURE)[kind.ordinal()]);
        };
    }

    /** As Platt 1999, Probabilistic outputs for support vector machines. Rises with the score: it changes no kind. */
    private static double calibrated(double score) {
        double bounded = Math.max(NEVER, Math.min(1 - NEVER, score));
        return 1 / (1 + Math.exp(-SLOPE * Math.log(bounded / (1 - bounded)) - SHIFT));
    }

    private double mainScore(int i, Kind kind) {
        return isCertain(i, kind) ? Math.min(1 - CERTAIN, main[i]) : main[i];
    }

    private boolean isCertain(int i, Kind kind) {
        return kind.ordinal() >= Kind.BYLINE.ordinal() && scores[i].certain == kind;
    }

    private String reason(int i, Kind kind) {
        String reason = kind == Kind.MAIN ? "" : scores[i].reason(kind);
        if (kind != Kind.MAIN && shared[i] > 1) {
            reason += (reason.isEmpty() ? "" : ", ") + "same block on " + shared[i] + " pages of this outlet";
        }
        return !reason.isEmpty() ? reason : kind == Kind.MAIN ? mainReason(i) : "as what stands around it";
    }

    private String mainReason(int i) {
        PassageText text = features.texts[i];
        Passage passage = features.passages.get(i);
        String what = PassageFeatures.isHeading(passage.place) ? "a heading" : text.words >= 20 ? "running text" : "a short line";
        return what + (i > 0 && main[i - 1] >= threshold ? " after text of the article" : "")
                + (i + 1 < main.length && main[i + 1] >= threshold ? (i > 0 && main[i - 1] >= threshold ? " and before it" : " before text of the article") : "");
    }

    private void join() {
        int i = 0;
        while (i < main.length) {
            Kind kind = kind(i);
            int begin = i;
            double weight = 0;
            double score = 0;
            double mainScore = 0;
            double linked = 0;
            int reasoned = i;
            int block = features.passages.get(i).block;
            boolean inMain = inMain(i, kind);
            while (i < main.length && features.passages.get(i).block == block && kind(i) == kind && inMain(i, kind) == inMain) {
                int length = features.passages.get(i).length();
                weight += length;
                mainScore += mainScore(i, kind) * length;
                linked += features.passages.get(i).linked;
                score += score(i, kind) * length;
                reasoned = length > features.passages.get(reasoned).length() ? i : reasoned;
                i++;
            }
            labelled.add(new LabelledBlock(features.passages.get(begin).begin, features.passages.get(i - 1).end,
                    rendered.blocks().get(block).path(), kind, Math.min(1, score / weight), Math.min(1, mainScore / weight), reason(reasoned, kind),
                    TemplatePlace.of(features.passages.get(begin).place), Math.min(1, linked / weight), inMain));
        }
    }

    /** It stays in the text of the article, as its kind does not make it anything else. */
    private void setDatelineApart() {
        for (int i = 0; i < labelled.size(); i++) {
            LabelledBlock block = labelled.get(i);
            if (block.kind() == Kind.MAIN && block.end() - block.begin() >= LEAST_PARAGRAPH) {
                int length = AgencyDateline.length(rendered.text(), block.begin(), block.end());
                if (length > 0) {
                    int end = block.begin() + length;
                    labelled.set(i, block.part(end + 1, block.end(), block.kind(), block.score(), block.mainScore(), block.reason()));
                    labelled.add(i, block.part(block.begin(), end, Kind.DATELINE, CERTAIN, 1 - CERTAIN, "place and agency before the text"));
                }
                return;
            }
        }
    }

    private boolean inMain(int i, Kind kind) {
        return kind == Kind.MAIN || kind == Kind.SUBTITLE && main[i] >= threshold;
    }
}
