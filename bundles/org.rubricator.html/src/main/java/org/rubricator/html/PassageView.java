package org.rubricator.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** A passage as the rules of kinds see it. */
final class PassageView {

    private static final Pattern OWNER = Pattern.compile("(?i)(?:©|\\(c\\)|copyright) ?.{0,25}(?:19|20)\\d\\d|all rights reserved|(?:19|20)\\d\\d ?©|may not be (?:published|reproduced)|affiliate links?\\b.{0,120}(?:commission|earn|purchase)|(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|uses? (?:essential |and |third|non).{0,40}cookies|(?:site|we|website) uses? cookies|(?:by (?:signing|clicking|subscribing|submitting|using)).{0,80}(?:agree|accept)|terms of (?:use|service)\\b.{0,40}privacy|protected by recaptcha");

    final PageOutline page;
    final int at;
    final int titleAt;
    final float[] row;
    final Passage passage;
    final PassageText words;
    final ElementSigns signs;
    /** Its beginning. */
    final String text;
    /** Null until it is known. */
    private Boolean rights;

    PassageView(PageOutline page, int at) {
        this.page = page;
        this.at = at;
        titleAt = page.features.titleAt;
        row = page.rows[at];
        passage = page.features.passages.get(at);
        words = page.features.texts[at];
        signs = passage.place.signs();
        text = page.beginning(at);
    }

    /** Probability that it is main text. */
    float main() {
        return page.main[at];
    }

    boolean before() {
        return page.firstBody < 0 ? titleAt >= 0 && at <= titleAt : at < page.firstBody;
    }

    boolean after() {
        return page.lastBody >= 0 && at > page.lastBody;
    }

    boolean nearTitle() {
        return titleAt >= 0 ? Math.abs(at - titleAt) <= 12 : page.firstBody >= 0 && at < page.firstBody && at > page.firstBody - 15;
    }

    /** Between the top of the article and the end of its text. */
    boolean inArticle() {
        return (nearTitle() || page.firstBody >= 0 && at > page.firstBody - 8) && !(page.lastBody >= 0 && at > page.lastBody + 6);
    }

    private boolean nearEnd() {
        return after() && at < page.lastBody + 25;
    }

    /** Share of it that is in links. */
    float density() {
        return passage.linked / (float) passage.length();
    }

    boolean inForm() {
        return !page.formEverywhere && row[PassageFeatures.IN_FORM] > 0;
    }

    boolean rowIs(int column) {
        return row[column] > 0;
    }

    boolean isAuthor() {
        if (words.words > 14 || page.authors.isEmpty() || !inArticle() && !nearEnd()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return page.authors.stream().anyMatch(name -> lower.contains(name) && lower.length() < name.length() + 60);
    }

    /** Looked for only where a word of rights or commissions is there at all: the pattern is dear. */
    boolean speaksOfRights() {
        if (rights == null) {
            rights = mayOwn() && OWNER.matcher(text).find();
        }
        return rights;
    }

    private boolean mayOwn() {
        return words.count(Wordlist.LEGAL) + words.count(Wordlist.ADVERT) + words.count(Wordlist.SUBSCRIBE) > 0 || words.digits > 0 && text.indexOf('©') >= 0
                || text.contains("agree") || text.contains("earn") || text.contains("may not be");
    }
}
