package org.rubricator.html;

/** What speaks for headline and standfirst. */
final class TitleRules {

    private TitleRules() {
    }

    static void weigh(PassageView seen, KindScores scores) {
        float titleness = seen.row[PassageFeatures.TITLENESS];
        if (seen.at == seen.titleAt) {
            scores.add(Kind.TITLE, 5, "says what the page's title says");
        } else if (titleness > 0.75 && isHeading(seen) && !seen.after() && seen.titleAt < 0) {
            scores.add(Kind.TITLE, 3, "a heading like the page's title");
        }
        if (seen.passage.place.block().element.nameIs("h1") && !seen.after() && seen.words.words > 2 && (seen.titleAt < 0
                || !seen.page.features.passages.get(seen.titleAt).place.block().element.nameIs("h1") && seen.at > seen.titleAt && seen.at < seen.titleAt + 8)) {
            scores.add(Kind.TITLE, 3, "heading of the first level");
        }
        if (seen.titleAt >= 0 && seen.at > seen.titleAt && seen.at <= seen.titleAt + 8 && (seen.page.firstBody < 0 || seen.at <= seen.page.firstBody + 1)
                && seen.words.words >= 5 && seen.words.words <= 70 && seen.density() < 0.5) {
            subtitle(seen, scores);
        }
    }

    private static void subtitle(PassageView seen, KindScores scores) {
        int close = seen.signs.closeness(Sign.DECK);
        if (close >= 2) {
            scores.add(Kind.SUBTITLE, close == 3 ? 3 : 2, "named as a summary");
        }
        if (seen.row[PassageFeatures.DESCRIPTION] > 0.75 && seen.words.words >= 6) {
            scores.add(Kind.SUBTITLE, 1.6, "repeats the page's description");
        }
        if (isHeading(seen) || seen.words.words <= 40 && seen.passage.strong > seen.passage.length() * 0.9) {
            scores.add(Kind.SUBTITLE, 1.3, "a heading below the headline");
        }
        if (seen.at <= seen.titleAt + 2) {
            scores.add(Kind.SUBTITLE, 0.9, "below the headline");
        }
        long apart = Sign.CAPTION.bit() | Sign.BYLINE.bit() | Sign.DATE.bit() | Sign.PROMOTION.bit() | Sign.LEGAL.bit() | Sign.RELATED.bit()
                | Sign.CREDIT.bit() | Sign.ADVERT.bit() | Sign.FORM.bit();
        if (seen.main() < 0.5 && seen.words.words >= 8 && seen.density() < 0.1 && (seen.signs.near() & apart) == 0 && !seen.speaksOfRights()
                && !LabelRules.READING.begins(seen.text)) {
            scores.add(Kind.SUBTITLE, 1.2, "a sentence between headline and text");
        }
        if (seen.signs.closeness(Sign.CAPTION) >= 2 || seen.signs.closeness(Sign.CREDIT) >= 2 || seen.isAuthor()
                || seen.passage.place.block().element.nameIs("h1")) {
            scores.add(Kind.SUBTITLE, -4, "");
        }
        if (seen.signs.closeness(Sign.TITLE) >= 2 || seen.signs.closeness(Sign.HEADER) >= 2) {
            scores.add(Kind.SUBTITLE, 0.5, "beside the headline");
        }
    }

    private static boolean isHeading(PassageView seen) {
        return PassageFeatures.isHeading(seen.passage.place) || "heading".equals(seen.passage.place.element.attr("role"));
    }
}
