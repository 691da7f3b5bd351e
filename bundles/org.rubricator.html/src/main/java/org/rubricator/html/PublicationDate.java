package org.rubricator.html;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a page gives it, in ISO 8601. Nothing is converted: the time stays in the zone that it was given in, and
 * without one where none was given.
 *
 * @see <a href="https://www.w3.org/TR/NOTE-datetime">W3C, Date and Time Formats</a>
 */
final class PublicationDate {

    /** Groups: date, time, fraction, zone. */
    private static final Pattern ISO = Pattern.compile("(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})(?:(?:T|\\s+(?:at\\s+)?)"
            + "(\\d{1,2}:\\d{2}(?::\\d{2})?)([.,]\\d{1,9})?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2}(?::\\d{2})?)?)?)?.{0,12}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final int MOST_CHARACTERS = 64;
    private static final int FIRST_NEWSPAPER = 1605;
    private static final int LAST_YEAR = 2200;

    private static final List<DateTimeFormatter> OTHERS = List.of(DateTimeFormatter.RFC_1123_DATE_TIME,
            english("yyyyMMdd'T'HHmmssXX"), english("yyyyMMdd"), english("MMMM d[','] yyyy"), english("MMM['.'] d[','] yyyy"),
            english("EEEE[','] MMMM d[','] yyyy"), english("EEE[','] MMM d[','] yyyy"), english("d MMMM yyyy"),
            english("d MMM yyyy"), english("EEEE[','] d MMMM yyyy"),
            english("EEE MMM d HH:mm:ss zzz yyyy"));

    private PublicationDate() {
    }

    /** Empty if it is no date of a newspaper's time. */
    static Optional<String> of(String value) {
        String date = value.strip();
        if (date.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return iso(iso);
        }
        String cardinal = ORDINAL.matcher(date).replaceFirst("$1");
        return OTHERS.stream().flatMap(format -> other(cardinal, format).stream()).findFirst();
    }

    /** Whether the second is the time of the first, which is given in UTC, in a zone of its own: where the page was made it may be another day. */
    static boolean isLocal(String first, String second) {
        return isUtc(first) && hasZone(second) && !isUtc(second)
                && OffsetDateTime.parse(first).toInstant().equals(OffsetDateTime.parse(second).toInstant());
    }

    private static boolean isUtc(String date) {
        return hasZone(date) && OffsetDateTime.parse(date).getOffset().getTotalSeconds() == 0;
    }

    private static boolean hasZone(String date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parseUnresolved(date, new ParsePosition(0)) != null;
    }

    private static Optional<String> iso(Matcher parts) {
        String[] day = parts.group(1).split("[-/]");
        String date = day[0] + "-" + twoDigits(day[1]) + "-" + twoDigits(day[2]);
        if (parts.group(2) == null) {
            return checked(date);
        }
        String time = parts.group(2).indexOf(':') == 1 ? "0" + parts.group(2) : parts.group(2);
        String fraction = parts.group(3) == null ? "" : parts.group(3).replace(',', '.');
        return checked(date + "T" + time + fraction + zone(parts.group(4)));
    }

    private static String zone(String zone) {
        if (zone == null) {
            return "";
        }
        if (Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        String digits = zone.substring(1).replace(":", "");
        return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2, 4) : "00");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<String> other(String value, DateTimeFormatter format) {
        ParsePosition end = new ParsePosition(0);
        if (format.parseUnresolved(value, end) == null || end.getIndex() < value.length()) {
            return Optional.empty(); // without the cost of an exception, which a dozen formats would throw for each date
        }
        try {
            TemporalAccessor parsed = format.parse(value);
            DateTimeFormatter iso = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    : DateTimeFormatter.ISO_LOCAL_DATE;
            return checked(iso.format(parsed));
        } catch (DateTimeException unlike) {
            return Optional.empty();
        }
    }

    private static Optional<String> checked(String iso) {
        try {
            DateTimeFormatter format = iso.indexOf('T') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE
                    : DateTimeFormatter.ISO_DATE_TIME;
            int year = LocalDate.from(format.parse(iso)).getYear();
            return year >= FIRST_NEWSPAPER && year <= LAST_YEAR ? Optional.of(iso) : Optional.empty();
        } catch (DateTimeParseException invalid) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
