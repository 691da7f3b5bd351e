package org.rubricator.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page: the article that the page is about, and values with references followed. Contexts are not
 * expanded; names are taken as schema.org writes them.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 * @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD 1.1, embedding in
 *      HTML</a>
 */
final class LinkedData {

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final Set<String> TOP = Set.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf");
    private static final Set<String> ARTICLES = Set.of("Report", "BlogPosting", "LiveBlogPosting",
            "SocialMediaPosting", "DiscussionForumPosting", "Review", "CreativeWork", "Posting");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage");

    private final List<Map<?, ?>> top = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    /** @param scripts that hold it */
    LinkedData(List<Element> scripts) {
        for (Element script : scripts) {
            if (script.data().length() <= MOST_CHARACTERS) {
                JsonReader.read(script.data()).forEach(this::gather);
            }
        }
    }

    private void gather(Object root) {
        Deque<Object> values = new ArrayDeque<>(List.of(root));
        while (!values.isEmpty()) {
            Object value = values.poll();
            if (value instanceof List<?> list) {
                values.addAll(list);
            } else if (value instanceof Map<?, ?> node) {
                top.add(node);
                index(node);
                TOP.stream().map(node::get).filter(child -> child != null).forEach(values::add);
            }
        }
    }

    /** The fullest node of one id stands for it. */
    private void index(Map<?, ?> root) {
        Deque<Object> values = new ArrayDeque<>(List.of(root));
        while (!values.isEmpty()) {
            Object value = values.poll();
            if (value instanceof List<?> list) {
                values.addAll(list);
            } else if (value instanceof Map<?, ?> node) {
                if (node.get("@id") instanceof String id) {
                    byId.merge(id, node, (a, b) -> b.size() > a.size() ? b : a);
                }
                values.addAll(node.values());
            }
        }
    }

    /**
     * Nodes that describe the page, best first: articles, those that name its address before the others, then the page
     * itself.
     */
    List<Map<?, ?>> articles(Optional<String> canonicalAddress) {
        List<Map<?, ?>> articles = top.stream().filter(node -> types(node).anyMatch(LinkedData::isArticle)).toList();
        Stream<Map<?, ?>> about = articles.stream().filter(node -> canonicalAddress.isPresent()
                && addresses(node).anyMatch(canonicalAddress.get()::equals));
        Stream<Map<?, ?>> pages = top.stream().filter(node -> types(node).anyMatch(PAGES::contains));
        return Stream.of(about, articles.stream().limit(1), pages).flatMap(nodes -> nodes).limit(3).toList();
    }

    /** Nodes of a type anywhere at the top. */
    Stream<Map<?, ?>> ofType(String type) {
        return top.stream().filter(node -> types(node).anyMatch(type::equals));
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || ARTICLES.contains(type);
    }

    private Stream<String> types(Map<?, ?> node) {
        return strings(node.get("@type")).map(type -> type.substring(type.lastIndexOf('/') + 1));
    }

    private Stream<String> addresses(Map<?, ?> node) {
        Object page = node.get("mainEntityOfPage");
        return Stream.concat(strings(node.get("url")), page instanceof Map<?, ?> map ? strings(map.get("@id"))
                : strings(page));
    }

    /** The strings of a value: itself, those of an array, the {@code @value} of an object. */
    Stream<String> strings(Object value) {
        if (value instanceof String string) {
            return string.equals("null") ? Stream.empty() : Stream.of(string);
        }
        if (value instanceof List<?> list) {
            return list.stream().filter(element -> !(element instanceof List)).flatMap(this::strings);
        }
        return value instanceof Map<?, ?> map && map.get("@value") instanceof String string ? Stream.of(string)
                : Stream.empty();
    }

    /** The names of things: strings, or the names of objects, references followed. */
    Stream<String> names(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().filter(element -> !(element instanceof List)).flatMap(this::names);
        }
        return value instanceof Map<?, ?> map ? strings(resolved(map).get("name")) : strings(value);
    }

    private Map<?, ?> resolved(Map<?, ?> node) {
        return node.get("name") == null && node.get("@id") instanceof String id ? byId.getOrDefault(id, node) : node;
    }
}
