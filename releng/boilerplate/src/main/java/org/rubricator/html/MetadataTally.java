package org.rubricator.html;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Share of titles, authors and days that are right, on pages whose gold says them. */
final class MetadataTally {

    private int titles;
    private int titlesRight;
    private int authors;
    private int authorsRight;
    private int days;
    private int daysRight;
    final StringBuilder wrong = new StringBuilder();

    void add(DataPage page, Metadata metadata) {
        String title = page.gold("title");
        if (!title.isEmpty()) {
            titles++;
            boolean right = words(title).equals(words(metadata.title()));
            titlesRight += right ? 1 : 0;
            note(right, page, "title", title, metadata.title());
        }
        String author = page.gold("author");
        if (!author.isEmpty()) {
            authors++;
            boolean right = names(author).equals(names(metadata.byline()));
            authorsRight += right ? 1 : 0;
            note(right, page, "author", author, metadata.byline());
        }
        String day = page.gold("publish_date");
        if (day.length() >= 10) {
            days++;
            boolean right = metadata.published() != null && metadata.published().startsWith(day.substring(0, 10));
            daysRight += right ? 1 : 0;
            note(right, page, "day", day, metadata.published());
        }
    }

    private void note(boolean right, DataPage page, String what, String gold, String got) {
        if (!right) {
            wrong.append(page.id()).append(' ').append(what).append(" | ").append(gold).append(" | ").append(got).append('\n');
        }
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
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return String.format("title %.3f of %d, author %.3f of %d, day %.3f of %d", titlesRight / (double) titles, titles,
                authorsRight / (double) authors, authors, daysRight / (double) days, days);
    }
}
