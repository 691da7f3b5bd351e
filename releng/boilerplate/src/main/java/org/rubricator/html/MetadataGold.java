package org.rubricator.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Title, authors and day of publication that a page is known to have, as hashes of what is left after spelling, case, order
 * of names, degrees and forms of address are taken away. What the page does not say is empty.
 *
 * @param day as in 2019-11-20
 */
record MetadataGold(String title, Set<String> authors, String day) {

    private static final String NONE = "-";

    static MetadataGold of(String title, String authors, String published) {
        String words = words(title);
        return new MetadataGold(words.isEmpty() ? "" : KindGold.hash(words), names(authors),
                published == null || published.length() < 10 ? "" : published.substring(0, 10));
    }

    static MetadataGold of(Metadata metadata) {
        return of(metadata.title(), metadata.byline(), metadata.published());
    }

    /** By page: set and id, hash of the title, those of the authors between commas, day; a dash where the page says nothing. */
    static Map<String, MetadataGold> read(Path file) throws IOException {
        Map<String, MetadataGold> pages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            pages.put(cells[0], new MetadataGold(cells[1], cells[2].equals(NONE) ? Set.of() : new TreeSet<>(Arrays.asList(cells[2].split(","))),
                    cells[3].equals(NONE) ? "" : cells[3]));
        }
        return pages;
    }

    /** Letters and digits, in lower case, without accents. */
    private static String words(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** Names in any order, without titles and degrees. */
    private static Set<String> names(String authors) {
        if (authors == null) {
            return Set.of();
        }
        return Arrays.stream(authors.replaceAll("(?i)^by\\s+", "").split("\\s*(?:[,;|/]|&|\\band\\b|\\s[-–]\\s)\\s*"))
                .map(name -> words(name.replaceAll("(?i)\\b(?:dr|prof|mr|mrs|ms)\\.?\\s", "")))
                .filter(name -> !name.matches("(?:.*(?:expert|dietitian|editor|writer|attorney|consultant|representative.*|teamleader))|ceo.*|ert200|dabom|foma|pllc|smt"))
                .filter(name -> !name.isEmpty() && !name.matches("phd|md|rdn?|rd|mph|msn?|ma|mba|cfp|cpt|jd|ldn|ed|rn|fand|lcsw|cscs|cpa|cfa|esq|dds|do"))
                .map(KindGold::hash).collect(Collectors.toCollection(TreeSet::new));
    }
}
