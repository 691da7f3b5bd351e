package org.rubricator.html;

import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.Document;

/**
 * Reads one HTML page as {@link PageReader} does, and says what each of its blocks is: text of the article, title, byline,
 * or one of the kinds of boilerplate.
 *
 * <pre>{@code
 * LabelledPage labelled = PageLabeller.label(bytes, "utf-8", "https://news.example/2024/05/flood.html");
 * String article = labelled.mainText();
 * for (LabelledBlock block : labelled.blocks()) {
 *     System.out.println(block.kind().id() + " " + block.score() + " " + block.reason());
 * }
 * }</pre>
 *
 * <p>Thread-safe and without state: the same page gives the same answer. Nothing is fetched. Time and memory are bounded
 * by the size of the page.
 *
 * <p>Method: two passes of boosted trees over features of each block and then of its neighbourhood for main text, trained
 * on public extraction benchmarks (see releng/boilerplate); rules for the kinds, for which no gold is free to train on.
 */
public final class PageLabeller {

    private PageLabeller() {
    }

    /**
     * @param bytes of the page as they came, not compressed
     * @param transportCharset the charset parameter of the HTTP header Content-Type; may be null
     * @param address of the page, base of relative addresses in it; may be null
     * @throws PageRefusedException if {@link PageReader#read} refuses the page
     */
    public static LabelledPage label(byte[] bytes, String transportCharset, String address) throws PageRefusedException {
        return label(bytes, transportCharset, address, OutletBlocks.Outlet.UNKNOWN);
    }

    /**
     * As {@link #label(byte[], String, String)}, knowing other pages of the outlet.
     *
     * @param outlet the page itself may be among the pages that it was made from
     */
    public static LabelledPage label(byte[] bytes, String transportCharset, String address, OutletBlocks.Outlet outlet)
            throws PageRefusedException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(outlet, "outlet");
        return label(PageReader.parse(bytes, transportCharset, address), outlet, MainTextModel.shipped(MainTextModel.OF_PAGES));
    }

    /**
     * What each line of a text without markup is, as people copy it from a page: by its words, its length and the lines
     * around it, which tells less than markup does.
     *
     * @param title of the article; null if it is not known
     * @return in order of the text; together they hold all ink, and each lies within one line; nothing for a text of more than
     *         10,000 lines, which is no article
     */
    public static List<LabelledBlock> labelText(String text, String title) {
        if (text.lines().limit(BlockLabeller.MOST_PASSAGES + 1L).count() > BlockLabeller.MOST_PASSAGES) {
            return List.of();
        }
        return BlockLabeller.label(PlainText.of(text), evidence(title), OutletBlocks.Outlet.UNKNOWN, MainTextModel.shipped(MainTextModel.OF_TEXTS));
    }

    /** What is known beside a text without markup. */
    static PageEvidence evidence(String title) {
        return new PageEvidence(title == null ? List.of() : List.of(title), "", "", List.of(), "", PageEvidence.Type.TEXT);
    }

    static LabelledPage label(PageReader.Parsed parsed, OutletBlocks.Outlet outlet, MainTextModel model) {
        Document document = parsed.document();
        MetadataReader reader = new MetadataReader(document);
        Metadata said = reader.read();
        RenderedText rendered = parsed.rendered();
        List<LabelledBlock> blocks = BlockLabeller.label(rendered, reader.evidence(), outlet, model);
        VisibleMetadata visible = new VisibleMetadata(rendered.text(), blocks);
        Metadata metadata = visible.complete(said);
        Page page = new Page(parsed.decoded().source(), parsed.decoded().charset(), rendered.text(), rendered.blocks(), metadata);
        List<Evidence> evidence = EvidenceList.of(metadata, reader.answers(), visible.answers());
        return new LabelledPage(page, blocks, evidence);
    }
}
