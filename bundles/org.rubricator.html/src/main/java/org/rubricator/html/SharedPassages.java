package org.rubricator.html;

import java.util.List;

/**
 * On how many pages of the outlet the block of each passage stands, and what that says about main text: a shared block
 * is the outlet's, not the article's, unless it stands between paragraphs that are the article's own (background that
 * is told again in every report).
 */
final class SharedPassages {

    private static final int PROSE = 12;
    private static final float SURE = 0.85f;
    private static final float LEFT = 0.03f;

    private SharedPassages() {
    }

    static int[] counts(RenderedText rendered, List<Passage> passages, OutletBlocks.Outlet outlet) {
        int[] counts = new int[passages.size()];
        int block = -1;
        int count = 0;
        for (int i = 0; i < counts.length; i++) {
            if (passages.get(i).block != block) {
                block = passages.get(i).block;
                Block whole = rendered.blocks().get(block);
                count = outlet.pages(rendered.text().substring(whole.begin(), whole.end()));
            }
            counts[i] = count;
        }
        return counts;
    }

    /** What ends the text in the container of its last paragraph, without a word to the reader. */
    private static boolean isBackground(PassageFeatures features, int i, int last) {
        PassageText text = features.texts[i];
        return PassageFeatures.container(features.passages.get(i).place) == PassageFeatures.container(features.passages.get(last).place)
                && features.passages.get(i).linked == 0 && text.words >= 2 * PROSE && text.last == '.'
                && text.count(Wordlist.PERSON) + text.count(Wordlist.SUBSCRIBE) + text.count(Wordlist.COMMENT) + text.count(Wordlist.LEGAL)
                        + text.count(Wordlist.SHARE) + text.count(Wordlist.ENDMATTER) == 0;
    }

    /** Lowers the estimate of passages that are the outlet's. */
    static void apply(PassageFeatures features, int[] counts, float[] main) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < main.length; i++) {
            if (counts[i] < 2 && main[i] > 0.5 && features.texts[i].words >= PROSE) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return; // the same article twice: nothing here is told apart
        }
        for (int i = 0; i < main.length; i++) {
            boolean inside = i > first && (i < last || i == last + 1 && isBackground(features, i, last));
            boolean prose = features.texts[i].words >= PROSE;
            boolean heading = PassageFeatures.isHeading(features.passages.get(i).place);
            boolean own = counts[i] < 2 || inside && main[i] > SURE && (prose || heading);
            main[i] *= own ? 1 : LEFT;
        }
    }
}
