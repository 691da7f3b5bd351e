package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * The meta elements of a page, by name, property or http-equiv in lower case. Those in the body count too: many pages
 * close their head too early.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class MetaTags {

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = meta.attr("content");
            Stream.of("name", "property", "http-equiv").map(meta::attr).distinct()
                    .flatMap(names -> Stream.of(names.toLowerCase(Locale.ROOT).split("\\s+")))
                    .filter(name -> !name.isEmpty() && !content.isBlank())
                    .forEach(name -> contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content));
        }
    }

    /** Contents under these names, in the order of the names and then of the page. */
    Stream<String> of(String... names) {
        return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }
}
