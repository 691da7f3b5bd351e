package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * The microdata of a page, without regard to which item a property belongs to, comments excepted.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html#values">HTML Standard, microdata values</a>
 */
final class Microdata {

    private static final int MOST_NODES_OF_VALUE = 200;

    private final Map<String, List<Element>> properties = new HashMap<>();

    /** @param elements that have an itemprop */
    Microdata(List<Element> elements) {
        elements.forEach(element -> {
            for (String name : element.attr("itemprop").toLowerCase(Locale.ROOT).split("\\s+")) {
                properties.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
            }
        });
    }

    /** Values of a property; of an item its name. */
    Stream<String> of(String property) {
        return properties.getOrDefault(property.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(element -> !isOfComment(element)).map(Microdata::value).filter(value -> !value.isBlank());
    }

    private static boolean isOfComment(Element element) {
        for (Element each = element.parent(); each != null; each = each.parent()) {
            String type = each.attr("itemtype");
            if (!type.isEmpty()) {
                return type.endsWith("Comment") || type.endsWith("UserComments");
            }
        }
        return false;
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        if (element.hasAttr("itemscope")) {
            Element name = element.nodeStream(Element.class).limit(MOST_NODES_OF_VALUE)
                    .filter(each -> each.attr("itemprop").equalsIgnoreCase("name")).findFirst().orElse(null);
            return name == null ? text(element) : name.hasAttr("content") ? name.attr("content") : text(name);
        }
        return text(element);
    }

    /** Empty where it is too much to be a value. */
    static String text(Element element) {
        return element.nodeStream().limit(MOST_NODES_OF_VALUE + 1L).count() > MOST_NODES_OF_VALUE ? "" : element.text();
    }
}
