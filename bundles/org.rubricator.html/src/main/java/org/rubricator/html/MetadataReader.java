package org.rubricator.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself. For each question the first valid answer counts, in the order JSON-LD, Open Graph,
 * meta elements, microdata and markup. Exceptions: the address asks the canonical link first; the language asks the
 * html element before og:locale, which often is a default that nobody set; the outlet asks og:site_name first, since
 * reprints of wire copy name the agency as their publisher; the title is worded as in the headline on the page where
 * that says the same.
 */
final class MetadataReader {

    private final Document document;
    private final LinkedData linked;
    private final MetaTags meta;
    private final Microdata microdata;
    private final AddressResolver addresses;
    private List<Map<?, ?>> articles;

    MetadataReader(Document document) {
        this.document = document;
        linked = new LinkedData(document);
        meta = new MetaTags(document);
        microdata = new Microdata(document);
        addresses = new AddressResolver(document);
        articles = List.of();
    }

    Metadata read() {
        articles = linked.articles(linkedAddress());
        Optional<String> address = address();
        Optional<String> outlet = outlet();
        return new Metadata(title(outlet).orElse(null), byline(outlet).orElse(null), outlet.orElse(null),
                published().orElse(null), language().orElse(null), address.orElse(null), section().orElse(null));
    }

    private Optional<String> title(Optional<String> outlet) {
        List<String> titles = wordings(Stream.of(article("headline"), meta.of("og:title", "twitter:title",
                "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"), microdata.of("headline"),
                Stream.of(document.title()), headings())).toList();
        return firstUnlike(titles, outlet).map(title -> Headline.withoutOutlet(title, outlet))
                .map(title -> Headline.asShown(title, headings().toList()));
    }

    private Stream<String> headings() {
        return document.getElementsByTag("h1").stream().map(Microdata::text)
                .flatMap(text -> Wording.of(text).stream());
    }

    private Optional<String> byline(Optional<String> outlet) {
        List<String> bylines = Stream.of(
                articles.stream().map(article -> linked.names(article.get("author"))),
                articles.stream().map(article -> linked.names(article.get("creator"))),
                Stream.of(meta.of("article:author"), meta.of("author"), meta.of("parsely-author"),
                        meta.of("sailthru.author"), meta.of("dc.creator"), meta.of("dcterms.creator"),
                        meta.of("byl"), meta.of("byline"), microdata.of("author"), relAuthor()))
                .flatMap(sources -> sources).flatMap(names -> Byline.of(names).stream()).toList();
        return firstUnlike(bylines, outlet);
    }

    /** The first that is not just the outlet's name; the outlet's name where nothing else is said. */
    private static Optional<String> firstUnlike(List<String> values, Optional<String> outlet) {
        return values.stream().filter(value -> !outlet.map(value::equalsIgnoreCase).orElse(false)).findFirst()
                .or(() -> values.stream().findFirst());
    }

    private Stream<String> relAuthor() {
        return document.select("a[rel~=(?i)\\bauthor\\b], [rel=author]").stream().map(Microdata::text);
    }

    private Optional<String> outlet() {
        return firstWording(Stream.of(meta.of("og:site_name"),
                articles.stream().flatMap(article -> linked.names(article.get("publisher"))),
                linked.ofType("WebSite").flatMap(linked::names),
                meta.of("application-name", "dc.publisher", "publisher"), microdata.of("publisher")));
    }

    private Optional<String> published() {
        return Stream.of(article("datePublished"), meta.of("article:published_time", "og:article:published_time",
                "og:published_time", "article:published", "parsely-pub-date", "sailthru.date", "dc.date.issued",
                "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "datepublished",
                "pubdate", "date-pub", "publish_date", "publish-date", "publishdate", "publication_date", "date",
                "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article_date_original"),
                microdata.of("datePublished"), times(), article("dateCreated")).flatMap(values -> values)
                .flatMap(value -> PublicationDate.of(value).stream()).findFirst();
    }

    private Stream<String> times() {
        return document.select("time[datetime]").stream().map(time -> time.attr("datetime"));
    }

    private Optional<String> language() {
        Element root = document.firstElementChild();
        return Stream.of(article("inLanguage"), root == null ? Stream.<String>empty() : Stream.of(root.attr("lang"),
                root.attr("xml:lang")), meta.of("content-language", "language", "dc.language", "og:locale"))
                .flatMap(values -> values).flatMap(value -> LanguageTag.of(value).stream()).findFirst();
    }

    private Optional<String> address() {
        return linkedAddress().or(() -> article("url").flatMap(url -> addresses.absolute(url).stream()).findFirst());
    }

    private Optional<String> linkedAddress() {
        return Stream.concat(document.select("link[rel~=(?i)\\bcanonical\\b]").stream().map(link -> link.attr("href")),
                meta.of("og:url")).flatMap(url -> addresses.absolute(url).stream()).findFirst();
    }

    private Optional<String> section() {
        return firstWording(Stream.of(article("articleSection"), meta.of("article:section", "og:article:section",
                "parsely-section", "sailthru.section", "cxenseparse:articlesection", "section"),
                microdata.of("articleSection")));
    }

    /** Values of a property, of the article before those of the page. */
    private Stream<String> article(String property) {
        return articles.stream().flatMap(article -> linked.strings(article.get(property)));
    }

    private static Optional<String> firstWording(Stream<Stream<String>> sources) {
        return wordings(sources).findFirst();
    }

    private static Stream<String> wordings(Stream<Stream<String>> sources) {
        return sources.flatMap(values -> values).flatMap(value -> Wording.of(value).stream());
    }
}
