package org.rubricator.html;

/** What the names of elements say of a passage in them, and their tags. */
final class NameRules {

    private NameRules() {
    }

    static void weigh(PassageView seen, KindScores scores) {
        boolean article = seen.inArticle();
        boolean menu = seen.density() > 0.3 || seen.words.words <= 4;
        named(seen, scores, Kind.NAVIGATION, Sign.NAVIGATION, menu ? 3 : 1.8, menu ? 3 : 1.6, menu ? 2.4 : 1, "in a menu");
        double link = seen.density() > 0.3 || seen.words.words <= 2 ? 1 : 0.3;
        named(seen, scores, Kind.NAVIGATION, Sign.HEADER, link, link, seen.nearTitle() ? 0.2 : 1.2 * link, "in the head of the page");
        named(seen, scores, Kind.NAVIGATION, Sign.FOOTER, 1.2 * link, 1.2 * link, 1.2 * link, "in the foot of the page");
        named(seen, scores, Kind.NAVIGATION, Sign.TOPIC, seen.density() > 0.5 ? 1.8 : 0.4, seen.density() > 0.5 ? 1.4 : 0.1, 0, "a tag or section");
        named(seen, scores, Kind.TEASER, Sign.RELATED, 2.2, 2.2, 1.8, "among related articles");
        double listed = seen.density() > 0.3 || seen.words.words > 14 ? 1.2 : 0.7;
        named(seen, scores, Kind.TEASER, Sign.TEASER, listed, listed, listed * 0.7, "in a list of articles");
        named(seen, scores, Kind.COMMENTS, Sign.COMMENTS, 3, 3, 3, "in the comments");
        named(seen, scores, Kind.SHARE, Sign.SHARE, 2.2, 2, 1, "in a share bar");
        named(seen, scores, Kind.PROMOTION, Sign.PROMOTION, 1.8, 1.6, 1, "in a promotion");
        named(seen, scores, Kind.FORM, Sign.PROMOTION, 1.2, 1.1, 0.8, "in a sign-up");
        named(seen, scores, Kind.ADVERT, Sign.ADVERT, 2.2, 1.8, 1, "in an advertisement");
        named(seen, scores, Kind.CAPTION, Sign.CAPTION, 4, 3.5, 1, "named as a caption");
        named(seen, scores, Kind.CAPTION, Sign.MEDIA, 1, 0.9, 0.4, "beside a picture");
        named(seen, scores, Kind.CREDIT, Sign.CREDIT, 3.4, 1.8, 0.3, "named as a credit");
        named(seen, scores, Kind.BYLINE, Sign.BYLINE, 3, 2.2, 0.6, "named as the author's");
        named(seen, scores, Kind.BYLINE, Sign.PROFILE, 1, 1, 0.5, "in an author's box");
        named(seen, scores, Kind.DATELINE, Sign.DATE, 2.2, 1.2, 0.2, "named as a date");
        named(seen, scores, Kind.LEGAL, Sign.LEGAL, 2.6, 2.2, 1.6, "named as legal text");
        named(seen, scores, Kind.OTHER, Sign.QUOTE, 1.5, 1, 0, "a quote set apart");
        named(seen, scores, Kind.OTHER, Sign.POINTS, 1, 1, 1, "key points");
        if (seen.signs.closeness(Sign.CREDIT) > 0 && seen.signs.closeness(Sign.FOOTER) > 0) {
            scores.add(Kind.CREDIT, -3, "");
            scores.add(Kind.LEGAL, 1, "in the foot of the page");
        }
        markup(seen, scores, article);
    }

    private static void markup(PassageView seen, KindScores scores, boolean article) {
        boolean form = seen.inForm();
        if (form) {
            scores.add(Kind.FORM, 3.4, "in a form");
            scores.add(Kind.COMMENTS, seen.signs.closeness(Sign.COMMENTS) > 0 ? 3.2 : 0, "in the form for comments");
        }
        String tag = seen.passage.place.element.normalName();
        if (tag.equals("label") || tag.equals("legend") || tag.equals("fieldset")) {
            scores.add(Kind.FORM, 1.5, "label of a field");
        }
        if (seen.density() > 0.8 && seen.words.words >= 5 && !seen.nearTitle()) {
            scores.add(Kind.CAPTION, -2, "");
        }
        if (seen.rowIs(PassageFeatures.IN_FIGURE)) {
            scores.add(Kind.CAPTION, 2, "beside a picture");
            scores.add(Kind.CREDIT, 0.8, "beside a picture");
        }
        if (tag.endsWith("-timeago") || tag.equals("relative-time")) {
            scores.add(Kind.DATELINE, 5, "a time in the markup");
        }
        if (tag.equals("time")) {
            scores.add(Kind.DATELINE, 2, "a time in the markup");
        }
        if (!article) {
            scores.add(Kind.BYLINE, -1.4, "");
            scores.add(Kind.DATELINE, -1.4, "");
            scores.add(Kind.CAPTION, -0.8, "");
            scores.add(Kind.CREDIT, -0.8, "");
        } else if (seen.nearTitle()) {
            scores.add(Kind.BYLINE, 0.6, "near the headline");
            scores.add(Kind.DATELINE, 0.6, "near the headline");
        }
    }

    private static void named(PassageView seen, KindScores scores, Kind kind, Sign sign, double own, double near, double any, String what) {
        int close = seen.signs.closeness(sign);
        double weight = close == 3 ? own : close == 2 ? near : close == 1 ? any : 0;
        if (weight != 0) {
            scores.add(kind, weight, what);
        }
    }
}
