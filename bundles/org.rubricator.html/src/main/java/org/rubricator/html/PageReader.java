package org.rubricator.html;

import java.util.Objects;
import java.util.Optional;

import org.jsoup.nodes.Document;

/**
 * Reads one HTML page: its text as a browser would show it, its blocks, what it says about itself.
 *
 * <pre>{@code
 * Page page = PageReader.read(bytes, "utf-8", "https://news.example/2024/05/flood.html");
 * String headline = page.metadata().title();
 * for (Block block : page.blocks()) {
 *     String paragraph = page.text().substring(block.begin(), block.end());
 * }
 * }</pre>
 *
 * <p>Thread-safe and without state. Nothing is fetched: neither the page, nor what it refers to. Time and memory are
 * bounded by the size of the page.
 */
public final class PageReader {

    /** Largest page read, in bytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private PageReader() {
    }

    /**
     * @param bytes of the page as they came, not compressed
     * @param transportCharset the charset parameter of the HTTP header Content-Type; may be null; an unknown one
     *            counts as null
     * @param address of the page, base of relative addresses in it; may be null
     * @throws PageRefusedException if the bytes are no page (too large, binary, too much markup) or show no text
     */
    public static Page read(byte[] bytes, String transportCharset, String address) throws PageRefusedException {
        Objects.requireNonNull(bytes, "bytes");
        Parsed parsed = parse(bytes, transportCharset, address);
        Metadata metadata = new MetadataReader(parsed.document()).read();
        return new Page(parsed.decoded().source(), parsed.decoded().charset(), parsed.rendered().text(),
                parsed.rendered().blocks(), metadata);
    }

    /** A page before anything is made of it. */
    record Parsed(DecodedSource decoded, Document document, RenderedText rendered) {
    }

    static Parsed parse(byte[] bytes, String transportCharset, String address) throws PageRefusedException {
        refuseWhatIsNoPage(bytes);
        DecodedSource decoded = EncodingDetector.decode(bytes, transportCharset);
        Document document = MarkupParser.parse(decoded.source(), address);
        RenderedText rendered = TextWalk.of(document, decoded.source());
        if (rendered.text().isEmpty()) {
            throw new PageRefusedException("The page shows no text: if scripts build it, open it in a browser, "
                    + "save it from there once it is complete, and import the saved file.");
        }
        return new Parsed(decoded, document, rendered);
    }

    private static void refuseWhatIsNoPage(byte[] bytes) throws PageRefusedException {
        if (bytes.length > MOST_BYTES) {
            throw new PageRefusedException("The page has " + bytes.length + " bytes, more than the " + MOST_BYTES
                    + " that are read: save the article itself as a page of its own and import that.");
        }
        if (bytes.length == 0) {
            throw new PageRefusedException("The page is empty, it has no bytes: download or save it again.");
        }
        Optional<String> binary = ByteOrderMark.of(bytes).isPresent() ? Optional.empty()
                : BinaryFormat.describe(bytes);
        if (binary.isPresent()) {
            throw new PageRefusedException("This is no HTML page but " + binary.get()
                    + ", whatever its name says: save its text as a .txt or .html file and import that.");
        }
    }
}
