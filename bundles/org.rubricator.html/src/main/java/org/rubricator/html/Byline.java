package org.rubricator.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of authors as one line: "By Ann Lee and Bo Ek" is "Ann Lee, Bo Ek". */
final class Byline {

    private static final Pattern BY = Pattern.compile("^(?:(?:written|posted|words|story|reported)\\s+)?by(?:\\s*:\\s*|\\s+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^\\p{L}{2,12}:\\s+");
    private static final Pattern BAR = Pattern.compile("(?<=.)\\s*\\|");
    private static final Pattern NO_NAME = Pattern.compile("https?://.*|www\\..*|/.*|@.*|[^\\p{L}]*|null|undefined",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{L}.'’-]+){1,4}");
    private static final Pattern ROLE = Pattern.compile("(?i).*\\b(?:more about|articles by|full bio|start your|edited by|reviewed by|fact.checked|trial attorney|(?:staff|senior|content|contributing|lead|associate|managing|executive) (?:writer|editor|reporter|producer|consultant)|(?:\\w+ )?(?:expert|correspondent|reporter|specialist|strategist|consultant|dietitian)|design:|code:|contributor|usa today|former [a-z]+ .*)(?:\\b.*|$)");
    private static final Pattern BOILERPLATE = Pattern.compile("(?i)(?:more about|articles by|full bio|see full bio|start your|about the author|view (?:all|profile)|read more).*");
    private static final int MOST_NAMES = 50;

    private Byline() {
    }

    /** Empty if there is no name among the values. */
    static Optional<String> of(Stream<String> values) {
        Set<String> names = new LinkedHashSet<>();
        values.limit(MOST_NAMES).flatMap(value -> Wording.of(value).stream())
                .map(Byline::bare)
                .filter(value -> !NO_NAME.matcher(value).matches() && !BOILERPLATE.matcher(value).matches())
                .flatMap(Byline::split).forEach(names::add);
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** "Ann Lee, Gauge Business" without the house Gauge is "Ann Lee"; a byline that names the house alone stays. */
    static String without(List<String> houses, String byline) {
        List<String> persons = Stream.of(byline.split(", ")).filter(name -> houses.stream().noneMatch(house -> (name + " ").startsWith(house + " "))).toList();
        return persons.isEmpty() ? byline : String.join(", ", persons);
    }

    /** Without what stands before a name ("By", "Text:") and the affiliation after a bar. */
    private static String bare(String value) {
        String name = BAR.split(value, 2)[0];
        return BY.matcher(LABEL.matcher(name).replaceFirst("")).replaceFirst("").strip();
    }

    /** Splits only where every part is like the name of a person: "Johnson and Johnson" is one name. */
    private static Stream<String> split(String value) {
        List<String> parts = List.of(BETWEEN.split(value));
        if (parts.size() > 1 && PERSON.matcher(parts.getFirst()).matches()) {
            List<String> persons = parts.stream().filter(part -> !ROLE.matcher(part).matches()).toList();
            if (!persons.isEmpty() && persons.size() < parts.size()) {
                return persons.stream().allMatch(part -> PERSON.matcher(part).matches()) ? persons.stream() : Stream.of(String.join(", ", persons));
            }
        }
        return parts.stream().allMatch(part -> PERSON.matcher(part).matches()) ? parts.stream() : Stream.of(value);
    }
}
