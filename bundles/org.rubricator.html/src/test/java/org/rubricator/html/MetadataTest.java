package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    private static final String ADDRESS = "https://news.example/a/b.html";

    private static Metadata read(String head) throws PageRefusedException {
        return PageReader.read((head + "<p>text").getBytes(StandardCharsets.UTF_8), "utf-8", ADDRESS).metadata();
    }

    private static Metadata linked(String json) throws PageRefusedException {
        return read("<script type='application/ld+json'>" + json + "</script>");
    }

    @Test
    void nothingSaid() throws PageRefusedException {
        assertEquals(new Metadata(null, null, null, null, null, null, null), read(""));
    }

    @Test
    void newsArticle() throws PageRefusedException {
        Metadata metadata = linked("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam &amp; river",
                 "author": [{"@type": "Person", "name": "By Ann Lee"}, "Bo Ek"], "datePublished": "2024-05-01T08:30+0200",
                 "publisher": {"@type": "Organization", "name": "The Gauge"}, "inLanguage": "EN-gb",
                 "articleSection": ["Climate", "World"], "url": "/dam"}""");
        assertEquals(new Metadata("Dam & river", "Ann Lee, Bo Ek", "The Gauge", "2024-05-01T08:30+02:00", "en-gb",
                "https://news.example/dam", "Climate"), metadata);
    }

    @Test
    void graphWithReferences() throws PageRefusedException {
        Metadata metadata = linked("""
                {"@graph": [{"@type": "WebPage", "@id": "#page", "name": "Page"}, {"@type": "WebSite", "name": "The Gauge"},
                 {"@type": ["Article", "NewsArticle"], "author": {"@id": "#ann"}, "headline": "Dam"},
                 {"@id": "#ann", "@type": "Person", "name": "Ann Lee"}]}""");
        assertEquals("Dam", metadata.title());
        assertEquals("Ann Lee", metadata.byline());
        assertEquals("The Gauge", metadata.outlet());
    }

    @Test
    void articleOfThisAddressAmongTeasers() throws PageRefusedException {
        Metadata metadata = read("<link rel=canonical href='b.html'><script type=application/ld+json>"
                + "[{\"@type\":\"NewsArticle\",\"url\":\"https://news.example/x\",\"headline\":\"Teaser\"},"
                + "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"" + ADDRESS + "\"},\"headline\":\"This\"}]</script>");
        assertEquals("This", metadata.title());
    }

    @Test
    void linkedDataBeforeOpenGraphBeforeMeta() throws PageRefusedException {
        String meta = "<meta name=title content=M><meta name=author content='M M'><meta name=date content=2001-01-01>";
        String graph = "<meta property=og:title content=G><meta property=article:published_time content=2002-02-02>";
        assertEquals("M", read(meta).title());
        assertEquals("G", read(meta + graph).title());
        assertEquals("2002-02-02", read(meta + graph).published());
        assertEquals("L", read(meta + graph + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"L\"}"
                + "</script>").title());
    }

    @Test
    void invalidAnswersAreSkipped() throws PageRefusedException {
        Metadata metadata = read("<meta property=article:published_time content='2024-02-30T10:00:00Z'>"
                + "<meta name=date content='0001-01-01'><time datetime='2024-02-28'>yesterday</time>"
                + "<meta property=article:author content='https://facebook.example/ann'><meta name=author content='Ann Lee'>"
                + "<html lang='English'><meta http-equiv=content-language content=de_AT>");
        assertEquals("2024-02-28", metadata.published());
        assertEquals("Ann Lee", metadata.byline());
        assertEquals("de-AT", metadata.language());
    }

    @Test
    void microdata() throws PageRefusedException {
        Metadata metadata = read("<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Dam</h1>"
                + "<span itemprop=author itemscope><b itemprop=name>Ann Lee</b>, reporter</span>"
                + "<time itemprop=datePublished datetime='2024-05-01T08:30Z'>1 May</time>"
                + "<div itemscope itemtype='https://schema.org/Comment'><i itemprop=author>Troll</i></div></article>");
        assertEquals("Dam", metadata.title());
        assertEquals("Ann Lee", metadata.byline());
        assertEquals("2024-05-01T08:30Z", metadata.published());
    }

    @Test
    void outletIsWhereItStandsNotTheAgency() throws PageRefusedException {
        assertEquals("The Gauge", read("<meta property=og:site_name content='The Gauge'><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Agency\"}}</script>").outlet());
    }

    @Test
    void personBeforeTheOutletAsAuthor() throws PageRefusedException {
        assertEquals("Ann Lee", read("<meta property=og:site_name content='The Gauge'><meta name=author content='The Gauge'>"
                + "<a rel=author href=x>Ann Lee</a>").byline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Dam breaks - The Gauge;Dam breaks", "Dam breaks | THE GAUGE;Dam breaks",
            "Dam breaks - A life;Dam breaks - A life", "The Gauge;The Gauge", "Dam - breaks – The Gauge;Dam - breaks",
            "Dam breaks at The Gauge;Dam breaks at The Gauge" })
    void titleWithoutOutlet(String title, String expected) throws PageRefusedException {
        assertEquals(expected, read("<title>" + title + "</title><meta property=og:site_name content='The Gauge'>").title());
    }

    @Test
    void titleAsTheHeadlineWordsIt() throws PageRefusedException {
        String title = "<title>Dam breaks: what we know</title>";
        assertEquals("Dam breaks: what the north knows",
                read(title + "<h1>The Gauge</h1><h1>Dam breaks: what the north knows</h1>").title());
        assertEquals("Dam breaks: what we know", read(title + "<h1>Today's weather</h1>").title());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "/x,https://news.example/x", "c.html,https://news.example/a/c.html",
            "//other.example/x,https://other.example/x", "javascript:x,-", "mailto:a@b.example,-" })
    void canonicalIsAbsolute(String href, String expected) throws PageRefusedException {
        assertEquals(expected, read("<link rel=canonical href='" + href + "'>").canonicalAddress());
    }

    @Test
    void relativeCanonicalWithoutAddress() throws PageRefusedException {
        assertNull(Pages.read("<link rel=canonical href=/x>text").metadata().canonicalAddress());
    }

    @Test
    void noMarkupNoEntitiesNoControlCharacters() throws PageRefusedException {
        assertEquals("A \"B\" \uFFFD c", linked("{\"@type\":\"Article\",\"headline\":\"<em>A</em>\\n &amp;quot;B&quot;"
                + " \\uD800\\u0000 c\"}").title());
    }
}
