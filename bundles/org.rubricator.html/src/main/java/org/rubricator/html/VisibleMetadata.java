package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Title, byline and date as the labelled blocks show them; they fill what the markup leaves open. */
final class VisibleMetadata {

    private static final int MOST_CHARACTERS = 200;
    private static final int NEAR = 25;
    private static final int BESIDE = 3;
    private static final int SHORT = 60;
    private static final double LEAST = 0.8;
    /** Where an article says who wrote it, and when, near its top or end; a page with more is not searched whole. */
    private static final int MOST_BLOCKS = 3_000;
    private static final Pattern PUBLISHED = Pattern.compile("(?i)^\\W*(?:first |originally |last )?(?:published|posted|updated)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?i)^\\W*(?:last )?(?:updated|modified|revised|reviewed)");

    private final String text;
    private final List<LabelledBlock> blocks;
    private final int titleAt;
    private final VisibleByline shown;
    private final Optional<String> persons;

    VisibleMetadata(String text, List<LabelledBlock> blocks) {
        this.text = text;
        this.blocks = blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size()));
        int at = -1;
        for (int i = 0; i < this.blocks.size() && at < 0; i++) {
            at = this.blocks.get(i).kind() == Kind.TITLE ? i : -1;
        }
        titleAt = at;
        shown = new VisibleByline(text, this.blocks, titleAt);
        persons = shown.persons();
    }

    /** What the markup says, with the gaps filled. */
    Metadata complete(Metadata said) {
        String byline = said.byline();
        Optional<String> signing = persons.map(names -> Byline.without(said.outlet() == null ? List.of() : List.of(said.outlet()), names));
        if (byline == null || byline.equalsIgnoreCase(said.outlet()) || !PersonName.isPerson(names(byline).getFirst())
                || signing.isPresent() && isMore(names(signing.get()), names(byline))) {
            byline = signing.or(() -> Optional.ofNullable(said.byline())).or(shown::group).orElse(null);
        }
        String published = said.published() == null ? published().orElse(null) : said.published();
        Headline headline = new Headline(Optional.ofNullable(said.outlet()), said.canonicalAddress());
        String title = title().filter(words -> said.title() == null || isHeadline() && headline.mayBeTitle(words))
                .map(headline::withoutSite).orElse(said.title());
        return new Metadata(title, byline, said.outlet(), published, said.language(), said.canonicalAddress(), said.section());
    }

    List<Evidence> answers() {
        List<Evidence> answers = new ArrayList<>();
        title().ifPresent(value -> answers.add(new Evidence("title", value, "the page: headline")));
        persons.or(shown::group).ifPresent(value -> answers.add(new Evidence("byline", value, "the page: byline")));
        published().ifPresent(value -> answers.add(new Evidence("published", value, "the page: dateline")));
        return answers;
    }

    private static List<String> names(String byline) {
        return List.of(byline.split(",\\s*"));
    }

    /** Whether the page names all whom the markup names, and others: some systems write the first author alone. */
    private static boolean isMore(List<String> shown, List<String> said) {
        return shown.size() > said.size() && shown.getFirst().equals(said.getFirst()) && shown.containsAll(said);
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

    /** In this order: a dateline or byline near the headline, a line beside it that is little but a date, "Published on". */
    private Optional<String> published() {
        List<LabelledBlock> dates = near(Kind.DATELINE).toList();
        return first(dates.stream().filter(block -> !CHANGED.matcher(text(block)).find()))
                .or(() -> first(near(Kind.BYLINE)))
                .or(() -> first(dates.stream()))
                .or(() -> titleAt < 0 ? Optional.empty() : first(blocks.subList(Math.max(0, titleAt - BESIDE),
                        Math.min(blocks.size(), titleAt + 2 * BESIDE)).stream().filter(block -> block.end() - block.begin() <= SHORT)))
                .or(() -> first(blocks.stream().filter(block -> block.end() - block.begin() <= MOST_CHARACTERS
                        && block.kind() != Kind.COMMENTS && PUBLISHED.matcher(text(block)).find())))
                .or(() -> first(blocks.stream().filter(block -> block.kind() == Kind.DATELINE && block.end() - block.begin() <= MOST_CHARACTERS)));
    }

    private Optional<String> first(Stream<LabelledBlock> dated) {
        return dated.flatMap(block -> VisibleDate.in(text(block)).stream()).findFirst();
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
