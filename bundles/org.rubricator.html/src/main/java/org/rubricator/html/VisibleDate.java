package org.rubricator.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in running words: "Published 3 May 2024, 14.05", "Nov. 19, 2019", "2024-05-03". Days and months in the order of
 * "04/05/2024" cannot be told apart unless one is above twelve; then none is given.
 */
final class VisibleDate {

    private static final String MONTHS = "(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\\p{L}]{0,7}\\.?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?" + MONTHS + ",?[\\s-]+(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([-./])(\\d{1,2})\\2((?:19|20)\\d{2})\\b");
    private static final Map<String, Integer> NUMBER = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("mär", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("mai", 5),
            Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10),
            Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("dez", 12));

    private VisibleDate() {
    }

    /** ISO 8601 date of the first date in the text. */
    static Optional<String> in(String text) {
        Matcher month = MONTH_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        boolean monthFound = month.find();
        if (day.find() && (!monthFound || day.start() < month.start())) {
            return date(Integer.parseInt(day.group(3)), number(day.group(2)), Integer.parseInt(day.group(1)));
        }
        if (monthFound) {
            return date(Integer.parseInt(month.group(3)), number(month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find() ? numbers(numbers) : Optional.empty();
    }

    private static Optional<String> numbers(Matcher numbers) {
        int a = Integer.parseInt(numbers.group(1));
        int b = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        if (a > 12 || numbers.group(2).equals(".")) {
            return date(year, b, a);
        }
        return b > 12 || a == b ? date(year, a, b) : Optional.empty();
    }

    private static int number(String month) {
        return NUMBER.get(month.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return year < 1605 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
