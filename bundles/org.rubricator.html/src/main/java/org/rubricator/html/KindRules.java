package org.rubricator.html;

/**
 * What speaks for each kind of a passage. For these kinds there is no free gold to train on: the weights are set by hand,
 * on pages that the gold of kinds does not hold.
 */
final class KindRules {

    private static final int SHORT = 120;
    private static final int PROSE = 40;
    private static final float SURE = 0.7f;

    private final PageOutline page;
    private final BesideRules beside;
    /** Null for a page, which has markup. */
    private final LineRules lines;

    /** @param main probability of each passage to be main text */
    KindRules(PassageFeatures features, float[][] rows, float[] main, PageEvidence evidence) {
        page = new PageOutline(features, rows, main, evidence);
        beside = new BesideRules(features);
        lines = page.isText ? new LineRules(page) : null;
    }

    /** To be called for one passage after the other. */
    KindScores weigh(int i) {
        PassageView seen = new PassageView(page, i);
        KindScores scores = new KindScores();
        TitleRules.weigh(seen, scores);
        if (seen.main() > SURE && seen.words.words > PROSE) {
            return scores; // nothing below could change it
        }
        NameRules.weigh(seen, scores);
        PlaceRules.weigh(seen, scores);
        if (seen.passage.length() <= SHORT) {
            LabelRules.weigh(seen, scores);
        }
        SentenceRules.weigh(seen, scores);
        if (lines != null) {
            lines.weigh(seen, scores);
        }
        int heading = page.headings[i];
        beside.weigh(i, heading >= 0 && page.leads[heading] ? heading : -1, seen.nearTitle(), scores);
        return scores;
    }
}
