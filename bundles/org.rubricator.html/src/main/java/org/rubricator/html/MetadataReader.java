package org.rubricator.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private static final int MOST_TITLES = 8;
    private static final int MOST_DATES = 20;

    private final Document document;
    private final PageElements elements;
    private final List<String> headings;
    private final LinkedData linked;
    private final MetaTags meta;
    private final Microdata microdata;
    private final AddressResolver addresses;
    /** Pages give the same date in several places. */
    private final Map<String, Optional<String>> dates = new HashMap<>();
    private List<Map<?, ?>> articles;

    MetadataReader(Document document) {
        this.document = document;
        elements = new PageElements(document);
        linked = new LinkedData(elements.linkedData);
        meta = new MetaTags(elements.metas);
        microdata = new Microdata(elements.properties);
        headings = elements.headings.stream().map(Microdata::text).flatMap(text -> Wording.of(text).stream()).toList();
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
                Stream.of(document.title()), headings.stream())).toList();
        Headline headline = new Headline(outlet, document.baseUri());
        return firstUnlike(titles, outlet.stream().toList()).map(headline::withoutSite)
                .map(title -> headline.asShown(title, headings));
    }

    /** What the page gives beside its text; to be called after {@link #read()}. */
    PageEvidence evidence() {
        List<String> titles = wordings(Stream.of(article("headline"), meta.of("og:title", "twitter:title", "title"),
                Stream.of(document.title()))).limit(MOST_TITLES).toList();
        String description = wordings(Stream.of(article("description"), meta.of("og:description", "description",
                "twitter:description"))).findFirst().orElse("");
        String body = article("articleBody").max(Comparator.comparingInt(String::length)).orElse("");
        List<String> authors = Stream.concat(articles.stream().flatMap(article -> linked.names(article.get("author"))),
                meta.of("author", "article:author", "parsely-author")).flatMap(value -> Wording.of(value).stream())
                .limit(MOST_TITLES).toList();
        return new PageEvidence(titles, description, body, authors, outlet().orElse(""), type());
    }

    private PageEvidence.Type type() {
        List<String> types = articles.stream().flatMap(article -> linked.strings(article.get("@type"))).toList();
        if (types.stream().anyMatch(type -> type.endsWith("NewsArticle") || type.equals("ReportageNewsArticle"))) {
            return PageEvidence.Type.NEWS_ARTICLE;
        }
        if (types.stream().anyMatch(type -> type.endsWith("BlogPosting"))) {
            return PageEvidence.Type.BLOG_POST;
        }
        String shown = meta.of("og:type").findFirst().orElse("");
        return shown.equalsIgnoreCase("article") || types.stream().anyMatch(type -> type.endsWith("Article"))
                ? PageEvidence.Type.ARTICLE
                : shown.isEmpty() ? PageEvidence.Type.UNKNOWN : PageEvidence.Type.WEBSITE;
    }

    /** Every valid answer, with where it stands; to be called after {@link #read()}. */
    List<Evidence> answers() {
        List<Evidence> answers = new ArrayList<>();
        Optional<String> outlet = outlet();
        Function<String, Optional<String>> wording = Wording::of;
        Function<String, Optional<String>> title = value -> Wording.of(value).map(new Headline(outlet, document.baseUri())::withoutSite);
        Function<String, Optional<String>> name = value -> Byline.of(Stream.of(value));
        add(answers, "title", "JSON-LD headline", article("headline"), title);
        addMeta(answers, "title", title, "og:title", "twitter:title", "dc.title", "title");
        add(answers, "title", "microdata headline", microdata.of("headline"), title);
        add(answers, "title", "title element", Stream.of(document.title()), title);
        add(answers, "byline", "JSON-LD author", articles.stream().flatMap(article -> Byline.of(linked.names(article.get("author"))).stream()), wording);
        addMeta(answers, "byline", name, "author", "article:author", "parsely-author", "dc.creator", "byl");
        add(answers, "byline", "microdata author", microdata.of("author"), name);
        add(answers, "byline", "link of an author", relAuthor(), name);
        addMeta(answers, "outlet", wording, "og:site_name");
        add(answers, "outlet", "JSON-LD publisher", articles.stream().flatMap(article -> linked.names(article.get("publisher"))), wording);
        addMeta(answers, "outlet", wording, "application-name", "publisher");
        add(answers, "published", "JSON-LD datePublished", article("datePublished"), this::date);
        addMeta(answers, "published", this::date, "article:published_time", "og:published_time", "parsely-pub-date",
                "dc.date", "dc.date.issued", "datepublished", "pubdate", "publish_date", "date");
        add(answers, "published", "microdata datePublished", microdata.of("datePublished"), this::date);
        add(answers, "published", "time element", times(), this::date);
        Element root = document.firstElementChild();
        add(answers, "language", "JSON-LD inLanguage", article("inLanguage"), LanguageTag::of);
        add(answers, "language", "html lang", Stream.of(root == null ? "" : root.attr("lang")), LanguageTag::of);
        addMeta(answers, "language", LanguageTag::of, "content-language", "og:locale");
        add(answers, "canonicalAddress", "canonical link", elements.canonicals.stream()
                .map(link -> link.attr("href")), addresses::absolute);
        addMeta(answers, "canonicalAddress", addresses::absolute, "og:url");
        add(answers, "section", "JSON-LD articleSection", article("articleSection"), wording);
        addMeta(answers, "section", wording, "article:section");
        return answers;
    }

    private void addMeta(List<Evidence> answers, String property, Function<String, Optional<String>> valid, String... names) {
        for (String each : names) {
            add(answers, property, "meta " + each, meta.of(each), valid);
        }
    }

    private static void add(List<Evidence> answers, String property, String source, Stream<String> values,
            Function<String, Optional<String>> valid) {
        values.limit(MOST_TITLES).flatMap(value -> valid.apply(value).stream()).distinct()
                .forEach(value -> answers.add(new Evidence(property, value, source)));
    }

    private Optional<String> byline(Optional<String> outlet) {
        List<String> bylines = Stream.of(
                articles.stream().map(article -> linked.names(article.get("author"))),
                articles.stream().map(article -> linked.names(article.get("creator"))),
                Stream.of(meta.of("article:author"), meta.of("author"), meta.of("parsely-author"),
                        meta.of("sailthru.author"), meta.of("dc.creator"), meta.of("dcterms.creator"),
                        meta.of("byl"), meta.of("byline"), microdata.of("author"), relAuthor()))
                .flatMap(sources -> sources).flatMap(names -> Byline.of(names).stream()).toList();
        List<String> houses = Stream.concat(outlet.stream(), articles.stream().flatMap(article -> linked.names(article.get("publisher")))).toList();
        return firstUnlike(bylines, houses).map(byline -> Byline.without(houses, byline));
    }

    /** The first that is not just the name of the outlet or publisher; that name where nothing else is said. */
    private static Optional<String> firstUnlike(List<String> values, List<String> houses) {
        return values.stream().filter(value -> houses.stream().noneMatch(value::equalsIgnoreCase)).findFirst()
                .or(() -> values.stream().findFirst());
    }

    private Stream<String> relAuthor() {
        return elements.authors.stream().map(Microdata::text);
    }

    private Optional<String> outlet() {
        return firstWording(Stream.of(meta.of("og:site_name"),
                articles.stream().flatMap(article -> linked.names(article.get("publisher"))),
                linked.ofType("WebSite").flatMap(linked::names),
                meta.of("application-name", "dc.publisher", "publisher"), microdata.of("publisher")));
    }

    private Optional<String> published() {
        List<String> dates = Stream.of(article("datePublished"), meta.of("article:published_time", "og:article:published_time",
                "og:published_time", "article:published", "parsely-pub-date", "sailthru.date", "dc.date.issued",
                "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "datepublished",
                "pubdate", "date-pub", "publish_date", "publish-date", "publishdate", "publication_date", "date",
                "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article_date_original"),
                microdata.of("datePublished"), times(), article("dateCreated"), article("dateModified"),
                meta.of("article:modified_time", "og:updated_time")).flatMap(values -> values)
                .flatMap(value -> date(value).stream()).limit(MOST_DATES).toList();
        return dates.stream().filter(other -> PublicationDate.isLocal(dates.getFirst(), other)).findFirst().or(() -> dates.stream().findFirst());
    }

    private Optional<String> date(String value) {
        return dates.computeIfAbsent(value, PublicationDate::of);
    }

    private Stream<String> times() {
        return elements.times.stream().map(time -> time.attr("datetime"));
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
        return Stream.concat(elements.canonicals.stream().map(link -> link.attr("href")),
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
