package org.rubricator.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes addresses of a page absolute, against its base element or its own address. */
final class AddressResolver {

    private static final int MOST_CHARACTERS = 4_000;

    private final Element anchor;
    /** Pages give the same address in several places. */
    private final Map<String, Optional<String>> resolved = new HashMap<>();

    AddressResolver(Document document) {
        anchor = new Element("a");
        anchor.setBaseUri(document.baseUri());
    }

    /** Empty if it is not, and cannot be made, an absolute http or https address. */
    Optional<String> absolute(String address) {
        return address.isBlank() || address.length() > MOST_CHARACTERS ? Optional.empty()
                : resolved.computeIfAbsent(address, this::resolve);
    }

    private Optional<String> resolve(String address) {
        String absolute = anchor.attr("href", address.strip()).absUrl("href");
        String lower = absolute.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? Optional.of(absolute) : Optional.empty();
    }
}
