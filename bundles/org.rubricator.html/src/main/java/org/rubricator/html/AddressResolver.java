package org.rubricator.html;

import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes addresses of a page absolute, against its base element or its own address. */
final class AddressResolver {

    private static final int MOST_CHARACTERS = 4_000;

    private final Element anchor;

    AddressResolver(Document document) {
        anchor = new Element("a");
        anchor.setBaseUri(document.baseUri());
    }

    /** Empty if it is not, and cannot be made, an absolute http or https address. */
    Optional<String> absolute(String address) {
        if (address.isBlank() || address.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String absolute = anchor.attr("href", address.strip()).absUrl("href");
        String lower = absolute.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? Optional.of(absolute) : Optional.empty();
    }
}
