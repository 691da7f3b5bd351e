package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Title, byline and date as the labelled blocks show them; they fill what the markup leaves open. */
final class VisibleMetadata {

    private static final int MOST_CHARACTERS = 200;
    private static final int NEAR = 25;
    private static final double LEAST = 0.8;
    private static final Pattern CHANGED = Pattern.compile("(?i)^\\W*(?:last )?(?:updated|modified|revised|reviewed)");
    private static final Pattern NOT_A_NAME = Pattern.compile("(?i).*\\b(?:staff|editors?|team|newsroom|admin|desk|contributors?|reports?|news|press|author|guest|user|office|editorial|the|company|inc|llc|blog|minutes?|read|posted|published|follow|written|about)\\b.*|.*\\d.*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{L}.'’-]+){1,4}");
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*(?:[|·•–—/(]|,\\s+(?!\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu})|\\s-\\s|\\b(?:on|for|in|at|updated|published|posted)\\b(?=\\s)|\\s(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|\\d))).*");
    private static final Pattern BY = Pattern.compile("(?i)^\\W*(?:(?:written|posted|words|story|reported|published|article|medically reviewed|reviewed)\\s+)?by:?\\s+|^\\W*author:?\\s+");

    private final String text;
    private final List<LabelledBlock> blocks;
    private final int titleAt;

    VisibleMetadata(String text, List<LabelledBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
        int at = -1;
        for (int i = 0; i < blocks.size() && at < 0; i++) {
            at = blocks.get(i).kind() == Kind.TITLE ? i : -1;
        }
        titleAt = at;
    }

    /** What the markup says, with the gaps filled. */
    Metadata complete(Metadata said) {
        String byline = said.byline();
        if (byline == null || byline.equalsIgnoreCase(said.outlet()) || !isPerson(byline)) {
            byline = byline().filter(VisibleMetadata::isPerson).orElse(byline);
        }
        String published = said.published() == null ? published().orElse(null) : said.published();
        String title = title().filter(shown -> said.title() == null || isHeadline()).orElse(said.title());
        return new Metadata(title, byline, said.outlet(), published, said.language(), said.canonicalAddress(), said.section());
    }

    List<Evidence> answers() {
        List<Evidence> answers = new ArrayList<>();
        title().ifPresent(value -> answers.add(new Evidence("title", value, "the page: headline")));
        byline().ifPresent(value -> answers.add(new Evidence("byline", value, "the page: byline")));
        published().ifPresent(value -> answers.add(new Evidence("published", value, "the page: dateline")));
        return answers;
    }

    private static boolean isPerson(String byline) {
        return !byline.isBlank() && byline.indexOf(' ') > 0 && !byline.toLowerCase(Locale.ROOT).matches(".*\\b(?:staff|team|editors?|admin|newsroom|editorial)\\b.*");
    }

    private Optional<String> title() {
        return titleAt < 0 ? Optional.empty() : Wording.of(text(blocks.get(titleAt)));
    }

    /** A heading of the first level that is long enough to be no name of a site or section. */
    private boolean isHeadline() {
        LabelledBlock title = blocks.get(titleAt);
        String path = title.path();
        return path.contains("/h1[") && text(title).indexOf(' ') > 0 && title.score() >= LEAST;
    }

    /** Names of persons in the bylines near the headline. */
    private Optional<String> byline() {
        return names(near(Kind.BYLINE)).or(() -> names(blocks.stream().filter(block -> block.kind() == Kind.BYLINE
                && block.end() - block.begin() <= MOST_CHARACTERS && BY.matcher(text(block)).find())));
    }

    private Optional<String> names(Stream<LabelledBlock> bylines) {
        return Byline.of(bylines.flatMap(block -> lines(block)).map(VisibleMetadata::bare)
                .filter(name -> NAME.matcher(first(name)).matches() && !NOT_A_NAME.matcher(name).matches()).distinct().limit(4));
    }

    private static String first(String names) {
        return names.split("\\s*(?:,|;|&| and )\\s*", 2)[0];
    }

    private static String bare(String line) {
        return AFTER_NAME.matcher(BY.matcher(line.strip()).replaceFirst("")).replaceFirst("").strip();
    }

    private Stream<String> lines(LabelledBlock block) {
        return text(block).lines();
    }

    private Optional<String> published() {
        List<LabelledBlock> dates = near(Kind.DATELINE).toList();
        return Stream.concat(dates.stream().filter(block -> !CHANGED.matcher(text(block)).find()), dates.stream())
                .flatMap(block -> VisibleDate.in(text(block)).stream()).findFirst()
                .or(() -> near(Kind.BYLINE).flatMap(block -> VisibleDate.in(text(block)).stream()).findFirst());
    }

    /** Short blocks of a kind near the headline; without a headline, the first ones. */
    private Stream<LabelledBlock> near(Kind kind) {
        int from = titleAt < 0 ? 0 : Math.max(0, titleAt - NEAR / 2);
        int to = titleAt < 0 ? blocks.size() : Math.min(blocks.size(), titleAt + NEAR);
        return blocks.subList(from, to).stream().filter(block -> block.kind() == kind && block.end() - block.begin() <= MOST_CHARACTERS);
    }

    private String text(LabelledBlock block) {
        return text.substring(block.begin(), block.end());
    }
}
