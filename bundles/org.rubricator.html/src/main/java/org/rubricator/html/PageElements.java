package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that say something about it, gathered in one walk, each list in the order of the page. */
final class PageElements {

    private static final int MOST = 10_000;

    final List<Element> metas = new ArrayList<>();
    /** Scripts of the type application/ld+json. */
    final List<Element> linkedData = new ArrayList<>();
    /** Elements with an itemprop; no more than {@value #MOST}. */
    final List<Element> properties = new ArrayList<>();
    /** Headings of the first level. */
    final List<Element> headings = new ArrayList<>();
    /** Links and other elements whose rel says author. */
    final List<Element> authors = new ArrayList<>();
    /** Links whose rel says canonical. */
    final List<Element> canonicals = new ArrayList<>();
    /** Time elements with a datetime. */
    final List<Element> times = new ArrayList<>();

    PageElements(Document document) {
        document.traverse((node, depth) -> {
            if (node instanceof Element element) {
                add(element);
            }
        });
    }

    private void add(Element element) {
        switch (element.normalName()) {
        case "meta" -> metas.add(element);
        case "h1" -> headings.add(element);
        case "script" -> {
            if (element.attr("type").toLowerCase(Locale.ROOT).strip().startsWith("application/ld+json")) {
                linkedData.add(element);
            }
        }
        case "link" -> {
            if (hasWord(element.attr("rel"), "canonical")) {
                canonicals.add(element);
            }
        }
        case "time" -> {
            if (element.hasAttr("datetime")) {
                times.add(element);
            }
        }
        default -> { }
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop") && properties.size() < MOST) {
                properties.add(element);
            }
            String rel = element.attr("rel");
            if (!rel.isEmpty() && (rel.equalsIgnoreCase("author") || element.nameIs("a") && hasWord(rel, "author"))) {
                authors.add(element);
            }
        }
    }

    private static boolean hasWord(String words, String word) {
        for (String each : words.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+")) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
