package org.rubricator.html;

import java.util.List;

/**
 * What people copy from a page, as a sample without markup: the article alone, from a few lines above its headline to some
 * way below its end, or all of the page. Which of these is drawn from the page's id.
 */
final class CopiedText {

    private static final int MOST_ABOVE = 6;
    private static final int MOST_BELOW = 60;

    private CopiedText() {
    }

    /** Null where the page has no main text. */
    static Sample of(Sample page) {
        int drawn = Math.floorMod(page.page.id().hashCode() * 0x9E3779B1 >>> 5, 1 << 20);
        boolean titled = page.features.titleAt >= 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < page.labels.length; i++) {
            if (page.labels[i] || i == page.features.titleAt) {
                first = first < 0 ? i : first;
                last = page.labels[i] ? i : last;
            }
        }
        if (last < 0) {
            return null;
        }
        List<Passage> passages = page.features.passages;
        int from = passages.get(first).block;
        int to = passages.get(last).block;
        int end = page.rendered.blocks().size() - 1;
        switch (drawn % 4) {
        case 0 -> {
            from = 0;
            to = end;
        }
        case 1 -> {
            from = Math.max(0, from - drawn / 4 % MOST_ABOVE);
            to = end;
        }
        case 2 -> {
            from = Math.max(0, from - drawn / 4 % MOST_ABOVE);
            to = Math.min(end, to + drawn / 32 % MOST_BELOW);
        }
        default -> {
            // the article alone
        }
        }
        String text = page.features.text;
        String copied = text.substring(page.rendered.blocks().get(from).begin(), page.rendered.blocks().get(to).end());
        Passage title = titled ? passages.get(page.features.titleAt) : null;
        boolean known = titled && drawn / 8192 % 2 == 0;
        PageEvidence evidence = PageLabeller.evidence(known ? text.substring(title.begin, title.end) : null);
        Sample sample = new Sample(page.page, PlainText.of(copied), evidence);
        sample.reserved = page.reserved;
        return sample;
    }
}
