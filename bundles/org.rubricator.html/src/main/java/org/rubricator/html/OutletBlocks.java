package org.rubricator.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which blocks stand on several pages of one outlet: those of its template, appeals, notes about itself. With it
 * {@link PageLabeller} sees what one page alone does not tell. Two pages are enough, more are better.
 *
 * <pre>{@code
 * OutletBlocks outlets = new OutletBlocks();
 * for (Page page : pages) {
 *     outlets.add(host(page), page);
 * }
 * LabelledPage labelled = PageLabeller.label(bytes, null, address, outlets.of(host));
 * }</pre>
 *
 * <p>Holds hashes, not texts: about 100 bytes a block. Not thread-safe while pages are added.
 */
public final class OutletBlocks {

    private final Map<String, Map<Long, Integer>> pages = new HashMap<>();

    /** The blocks of one outlet. */
    public static final class Outlet {

        static final Outlet UNKNOWN = new Outlet(Map.of());

        private final Map<Long, Integer> counts;

        private Outlet(Map<Long, Integer> counts) {
            this.counts = counts;
        }

        /** On how many pages of the outlet a text stands as a block; 0 if it was never seen. */
        int pages(String text) {
            return counts.isEmpty() ? 0 : counts.getOrDefault(hash(text), 0);
        }
    }

    /**
     * Counts the blocks of a page; each text once a page. The same page is to be added once.
     *
     * @param outlet name or host, any string that its pages have in common
     */
    public void add(String outlet, Page page) {
        Objects.requireNonNull(outlet);
        Map<Long, Integer> counts = pages.computeIfAbsent(outlet, key -> new HashMap<>());
        page.blocks().stream().map(block -> hash(page.text().substring(block.begin(), block.end()))).distinct()
                .forEach(hash -> counts.merge(hash, 1, Integer::sum));
    }

    /** What is known of an outlet; of an unknown one nothing. */
    public Outlet of(String outlet) {
        return new Outlet(Map.copyOf(pages.getOrDefault(outlet, Map.of())));
    }

    /** Over letters; case, digits, punctuation and white space do not count. */
    static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = Character.isLetter(c) ? hash * 31 + Character.toLowerCase(c) : hash;
        }
        return hash;
    }
}
