package org.rubricator.html;

/** What links and the place on the page say of a passage. */
final class PlaceRules {

    private PlaceRules() {
    }

    static void weigh(PassageView seen, KindScores scores) {
        float density = seen.density();
        if (density > 0.8) {
            String links = density >= 0.95f ? "link density 1.0" : density >= 0.85f ? "link density 0.9" : "link density 0.8";
            scores.add(Kind.NAVIGATION, seen.words.words <= 4 ? 2.2 : seen.words.words <= 6 ? 0.8 : 0.2, links);
            int each = seen.passage.links > 2 ? seen.words.words / seen.passage.links : seen.words.words;
            scores.add(Kind.TEASER, each >= 8 ? 3 : each >= 6 ? 2.2 : each >= 5 ? 1.2 : 0.1, links);
            if (seen.passage.links > 2) {
                scores.add(Kind.NAVIGATION, 1.5, "a run of links");
            }
        } else if (density > 0.3) {
            scores.add(Kind.NAVIGATION, 0.6, "many links");
            scores.add(Kind.TEASER, 0.4, "many links");
        } else {
            scores.add(Kind.OTHER, 0.9, "no link");
            scores.add(Kind.PROMOTION, seen.words.words > 5 ? seen.signs.closeness(Sign.FOOTER) > 0 ? 1.8 : 1.2 : 0, "a sentence outside the text");
            scores.add(Kind.CAPTION, seen.words.words > 6 && seen.words.words < 70 && seen.inArticle() ? 0.3 : 0, "a sentence outside the text");
        }
        if (seen.before() && !seen.nearTitle()) {
            scores.add(Kind.NAVIGATION, 1.2, "above the article");
        }
        if (seen.after()) {
            scores.add(Kind.TEASER, seen.words.words >= 3 && seen.signs.closeness(Sign.FOOTER) == 0 ? density > 0.3 ? 0.8 : 0.3 : 0, "below the article");
            scores.add(Kind.PROMOTION, 0.5, "below the article");
        }
        if (seen.page.features.passages.size() - seen.at < 30) {
            scores.add(Kind.NAVIGATION, 0.6, "at the end of the page");
            scores.add(Kind.LEGAL, 0.4, "at the end of the page");
        }
    }
}
