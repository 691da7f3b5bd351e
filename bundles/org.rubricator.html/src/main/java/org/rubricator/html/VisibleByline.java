package org.rubricator.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote the article, as its page shows it. In this order: a line near the headline that begins with "by" or its
 * like; a byline block near the headline; such a line elsewhere among the bylines; a line right behind the headline that
 * is nothing but a name whose words the page never writes in lower case ("Ann Lee", but not "Small Business").
 */
final class VisibleByline {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_NAMES = 4;
    private static final int MOST_READ = 1_000_000;
    private static final int BEFORE = 12;
    private static final int BEHIND = 25;
    private static final int RIGHT_BEHIND = 5;
    /** Longest word of a name that is not looked at: initials, particles. */
    private static final int SHORT = 2;
    private static final Pattern BY = Pattern.compile("^[^\\p{L}\\p{N}]*(?:(?:(?i:(?:this|the)\\s+(?:post|article|story|guide)\\s+was\\s+)?"
            + "(?i:written|posted|words|story|reported|published|article|guide|text|review|recipe)\\s+)?"
            + "(?:[Bb]y|BY):?(?:\\s+|(?=\\p{Lu})|$)|(?:[Aa]uthors?|[Cc]ontributors?|AUTHORS?)(?::\\s*|\\s*$))");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final String text;
    private final List<LabelledBlock> blocks;
    private final int titleAt;

    /** @param titleAt index of the headline among the blocks, or -1 */
    VisibleByline(String text, List<LabelledBlock> blocks, int titleAt) {
        this.text = text;
        this.blocks = blocks;
        this.titleAt = titleAt;
    }

    /** Names of persons. */
    Optional<String> persons() {
        return names(introduced(near(), kind -> true), PersonName::isPerson)
                .or(() -> names(bylines(), PersonName::isPerson))
                .or(() -> names(introduced(blocks, Kind.BYLINE::equals), PersonName::isPerson))
                .or(this::loneName);
    }

    /** The group or organisation that signs: "Podium Staff". */
    Optional<String> group() {
        return names(introduced(near(), kind -> true), PersonName::isName).or(() -> names(bylines(), PersonName::isGroup));
    }

    private List<LabelledBlock> near() {
        return blocks.subList(Math.max(0, titleAt - BEFORE), titleAt < 0 ? blocks.size() : Math.min(blocks.size(), titleAt + BEHIND));
    }

    private Stream<String> bylines() {
        return near().stream().filter(block -> block.kind() == Kind.BYLINE).flatMap(this::lines)
                .map(line -> BY.matcher(line).replaceFirst("").strip());
    }

    /** What follows "by" or its like, in the same line or the next. */
    private Stream<String> introduced(List<LabelledBlock> among, Predicate<Kind> kinds) {
        List<String> introduced = new ArrayList<>();
        boolean open = false;
        for (LabelledBlock block : among) {
            if (!kinds.test(block.kind()) || block.kind() == Kind.MAIN || block.kind() == Kind.CAPTION || block.kind() == Kind.LEGAL) {
                open = false;
                continue;
            }
            for (String line : lines(block).toList()) {
                Matcher by = BY.matcher(line);
                boolean found = by.find();
                String rest = found ? line.substring(by.end()).strip() : line;
                if ((found || open) && !rest.isEmpty()) {
                    introduced.add(rest);
                }
                open = found && rest.isEmpty();
            }
        }
        return introduced.stream();
    }

    private Stream<String> lines(LabelledBlock block) {
        return block.end() - block.begin() > MOST_CHARACTERS ? Stream.empty()
                : text.substring(block.begin(), block.end()).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Of each line the names that it begins with. */
    private static Optional<String> names(Stream<String> lines, Predicate<String> wanted) {
        return Byline.of(lines.flatMap(line -> Arrays.stream(BETWEEN.split(PersonName.at(line))).map(PersonName::at)
                .filter(part -> !part.isEmpty()).takeWhile(wanted)).distinct().limit(MOST_NAMES));
    }

    private Optional<String> loneName() {
        if (titleAt < 0) {
            return Optional.empty();
        }
        List<String> names = blocks.subList(titleAt + 1, Math.min(blocks.size(), titleAt + 1 + RIGHT_BEHIND)).stream()
                .takeWhile(block -> block.kind() != Kind.MAIN).flatMap(this::lines)
                .filter(line -> PersonName.isPerson(line) && line.equals(PersonName.at(line))).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(Arrays.asList(NO_LETTER.split(text.substring(0, Math.min(text.length(), MOST_READ)))));
        return names.stream().filter(name -> Arrays.stream(NO_LETTER.split(name))
                .noneMatch(word -> word.length() > SHORT && words.contains(word.toLowerCase(Locale.ROOT)))).findFirst();
    }
}
