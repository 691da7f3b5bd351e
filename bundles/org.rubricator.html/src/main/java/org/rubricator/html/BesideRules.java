package org.rubricator.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What a passage is because of what stands beside it: in the same line, under the same heading, above the same text. */
final class BesideRules {

    private static final int SHOWN = 300;
    private static final int LIST_REACH = 12;
    private static final int QUOTE_REACH = 8;
    private static final int LEAST_QUOTE = 5;
    private static final int MOST_QUOTE = 45;
    private static final WordPattern CREDIT = WordPattern.of("(?:photo(?:graph)?|image|picture|illustration|foto|bild)s?(?: credits?)?(?: by\\b|:| courtesy| via)");
    private static final WordPattern SHARE_THIS = WordPattern.of("share (?:this|on)\\b");
    private static final WordPattern DATE = WordPattern.of("(?:published|updated|posted|\\d{1,2} ?\\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{4}-\\d\\d)");
    private static final Pattern NAME_AND_SOURCE = Pattern.compile("\\p{Lu}[^.,/|]{1,40} ?/ ?\\p{Lu}[^.,/|]{1,40}");

    private final PassageFeatures features;

    BesideRules(PassageFeatures features) {
        this.features = features;
    }

    /** @param heading index of the heading above, if it leads to other articles; else -1 */
    void weigh(int i, int heading, boolean nearTitle, KindScores scores) {
        PassageText words = features.texts[i];
        if (words.words <= 60 && inLine(i + 1, i) && (CREDIT.begins(text(i + 1)) || isPictureCredit(i + 1))) {
            scores.addCertain(Kind.CAPTION, 5, "before a credit in the same line");
        }
        if (isPictureCredit(i)) {
            scores.addCertain(Kind.CREDIT, 6, "a name and an agency below a picture");
        }
        if (inLine(i - 1, i) && SHARE_THIS.begins(text(i - 1)) && features.passages.get(i).linked * 2 > features.passages.get(i).length()) {
            scores.addCertain(Kind.SHARE, 6, "links behind a call to share");
        }
        if (nearTitle && words.words <= 6 && words.digits == 0 && inLine(i + 1, i) && DATE.begins(text(i + 1))) {
            scores.addCertain(Kind.BYLINE, 3, "before the date in the same line");
        }
        if (heading >= 0 && i - heading <= LIST_REACH && words.words <= 25 && inListBelow(i, heading) && startsWithLink(i)) {
            scores.addCertain(Kind.TEASER, 7, "a link in a list below a heading that leads to more");
        }
        if (isPullQuote(i)) {
            scores.addCertain(Kind.OTHER, 5, "a quote set apart that stands in the text too");
        }
    }

    private boolean inLine(int other, int i) {
        return other >= 0 && other < features.passages.size() && features.passages.get(other).block == features.passages.get(i).block;
    }

    private String text(int i) {
        Passage passage = features.passages.get(i);
        return features.text.substring(passage.begin, Math.min(passage.end, passage.begin + SHOWN));
    }

    /** "Ann Lee / The Agency" as the last of a line right below a picture, or of one named as a caption. */
    private boolean isPictureCredit(int i) {
        OpenElement line = features.passages.get(i).place.block();
        return features.texts[i].words <= 9 && inLine(i - 1, i) && !inLine(i + 1, i)
                && (line.signs().closeness(Sign.CAPTION) == 3 || isBelowPicture(line.element))
                && NAME_AND_SOURCE.matcher(text(i)).matches();
    }

    private static boolean isBelowPicture(Element block) {
        Element before = block.previousElementSibling();
        return before != null && (isPicture(before)
                || before.childrenSize() <= 1 && !before.hasText() && (ElementSigns.namesMedia(before) || isPicture(before.firstElementChild())));
    }

    private static boolean isPicture(Element element) {
        return element != null && (element.nameIs("img") || element.nameIs("picture") || element.nameIs("figure"));
    }

    /** Whether it is an item of a list that stands in the same container as the heading. */
    private boolean inListBelow(int i, int heading) {
        OpenElement item = features.passages.get(i).place;
        while (item != null && !item.element.nameIs("li")) {
            item = item.parent;
        }
        return item != null && item.parent != null && item.parent.parent == features.passages.get(heading).place.block().parent;
    }

    private boolean startsWithLink(int i) {
        Passage passage = features.passages.get(i);
        return passage.linked * 3 > passage.length();
    }

    private boolean isPullQuote(int i) {
        PassageText words = features.texts[i];
        if (words.words < LEAST_QUOTE || words.words > MOST_QUOTE || features.passages.get(i).place.signs().closeness(Sign.QUOTE) < 2) {
            return false;
        }
        String letters = letters(features.passages.get(i));
        for (int j = Math.max(0, i - QUOTE_REACH); j <= i + QUOTE_REACH && j < features.passages.size(); j++) {
            if (j != i && features.texts[j].words > words.words && features.passages.get(j).length() < 5_000
                    && letters(features.passages.get(j)).contains(letters)) {
                return true;
            }
        }
        return false;
    }

    private String letters(Passage passage) {
        StringBuilder letters = new StringBuilder();
        for (int i = passage.begin; i < passage.end; i++) {
            char c = features.text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
