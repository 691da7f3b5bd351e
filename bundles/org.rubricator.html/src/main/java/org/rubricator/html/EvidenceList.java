package org.rubricator.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the answers that count before those that contradict them. */
final class EvidenceList {

    private static final List<String> PROPERTIES = List.of("title", "byline", "outlet", "published", "language",
            "canonicalAddress", "section");

    private EvidenceList() {
    }

    static List<Evidence> of(Metadata metadata, List<Evidence> said, List<Evidence> visible) {
        Set<Evidence> all = new LinkedHashSet<>(said);
        all.addAll(visible);
        List<Evidence> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<Evidence>comparingInt(each -> PROPERTIES.indexOf(each.property()))
                .thenComparing(each -> !each.value().equals(value(metadata, each.property()))));
        return sorted;
    }

    private static String value(Metadata metadata, String property) {
        return switch (property) {
        case "title" -> metadata.title();
        case "byline" -> metadata.byline();
        case "outlet" -> metadata.outlet();
        case "published" -> metadata.published();
        case "language" -> metadata.language();
        case "canonicalAddress" -> metadata.canonicalAddress();
        case "section" -> metadata.section();
        default -> throw new IllegalArgumentException(property);
        };
    }
}
