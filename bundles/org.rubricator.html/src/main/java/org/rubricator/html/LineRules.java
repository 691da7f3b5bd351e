package org.rubricator.html;

import java.util.regex.Pattern;

/**
 * What a line of a text without markup is: where no link, name or heading tells, its words and the lines around it have to.
 */
final class LineRules {

    private static final int LIST_REACH = 4;
    private static final int BESIDE_TITLE = 8;
    private static final int LONGEST_DATE = 10;
    private static final int PARAGRAPH = 12;
    private static final int LEAD_REACH = 80;
    private static final float SURE = 0.9f;
    private static final WordPattern LEADS = WordPattern.of("(?:related(?: (?:content|articles?|stories|news|topics|coverage))?|more (?:on|from|in|about)\\b.{0,40}|more (?:stories|news)|most (?:read|popular|viewed|recent|shared).{0,20}|trending.{0,20}"
            + "|recommended.{0,20}|you (?:may|might) (?:also )?like.{0,20}|read (?:more|next|also)|latest(?: (?:news|stories|articles|posts))?|see also|popular.{0,20}|up next|in other news|editor['’]?s['’]? picks?|recent (?:posts|articles|stories))\\W*$");
    private static final WordPattern TO_ARTICLE = WordPattern.of("(?:(?:read|see|watch|listen) (?:also|next)\\b.*|also read\\b.*|(?:read )?(?:the )?full (?:story|article)|continue reading.{0,20}|read more)\\W*$");
    private static final Pattern PICTURE_SOURCE = Pattern.compile(".{25,}\\((?:[^()]{0,60}\\b)?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|AP|AFP|EPA|Reuters|REUTERS|Getty|Shutterstock)\\b[^()]{0,30}\\)\\W*$");
    private static final Pattern WRITER = Pattern.compile("(?:(?i:by )?\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|der|bin|al|and) )?\\p{Lu}[\\p{L}.'’-]+){1,3})(?:,? .{0,40}\\b(?:editor|correspondent|reporter|writer|columnist|staff|agencies)\\b.{0,30}|(?: and agencies)?)");
    private static final WordPattern FORM = WordPattern.of("(?:please (?:provide|enter|choose|select|fill|complete)\\b.*|(?:create|edit|update|creating) (?:your |a |an )?(?:profile|account)\\b.*|location settings?|(?:facebook|google|apple|twitter) (?:sign|log)[- ]?in|(?:log|sign) ?in (?:with|to|using)\\b.*"
            + "|this (?:user ?name|field|e-?mail)\\b.*|join the .{1,30} community\\b.*)");
    private static final WordPattern FORM_WITHIN = WordPattern.of("(?:please select|select a|choose a|click \\W?submit)\\b");
    private static final WordPattern COMMENTS_WITHIN = WordPattern.of("(?:comments? polic(?:y|ies)|commenting (?:policy|guidelines|rules)|house rules|editorial discretion)\\b");
    private static final WordPattern COMMENTS = WordPattern.of("(?:join the (?:conversation|discussion)|comments (?:are (?:closed|open|moderated)|powered by|will be)\\b.*|what do you think\\b|have your say)");
    private static final WordPattern LOOKING_FORWARD = WordPattern.of("this (?:press )?release (?:contains|includes|may contain)\\b");
    private static final WordPattern RELEASE = WordPattern.of("(?:(?:press|news|media) release\\b.{0,40}|for immediate release|ends?|(?:press|media) contacts?\\b.{0,80}|contact for .{0,80}|contacts?:.{0,80}|(?:tele)?phone:.{0,40}|tel\\.?:.{0,40}|notes? (?:to|for) editors.{0,20})\\W*$");

    private final PageOutline page;
    private final boolean[] dates;
    private int lead = -1;

    LineRules(PageOutline page) {
        this.page = page;
        dates = new boolean[page.main.length];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = page.features.texts[i].words <= LONGEST_DATE && page.features.texts[i].digits > 0 && LabelRules.DATE.isIn(page.beginning(i));
        }
    }

    /** To be called for one line after the other. */
    void weigh(PassageView seen, KindScores scores) {
        PassageText words = seen.words;
        String text = seen.text;
        int i = seen.at;
        boolean below = seen.after() || lead >= 0;
        boolean above = i < page.firstBody;
        if (LEADS.begins(text)) {
            lead = i;
            scores.addCertain(Kind.TEASER, 5, "a line that leads to other articles");
        } else if (TO_ARTICLE.begins(text) && words.words <= 25) {
            scores.addCertain(Kind.TEASER, 5, "a line that leads to another article");
        }
        if (above && PICTURE_SOURCE.matcher(text).matches()) {
            scores.addCertain(Kind.CAPTION, 7, "ends with the source of a picture");
            scores.add(Kind.SUBTITLE, -4, "");
        }
        boolean doubtful = below || seen.main() < SURE;
        if (doubtful && (FORM.begins(text) || FORM_WITHIN.isIn(text))) {
            scores.addCertain(Kind.FORM, 5, "asks to fill something in");
            lead = -1;
        }
        if (doubtful && (COMMENTS.begins(text) || COMMENTS_WITHIN.isIn(text))) {
            scores.addCertain(Kind.COMMENTS, 5, "speaks of comments");
            lead = -1;
        }
        if (words.words <= 14 && WRITER.matcher(text).matches() && (isParagraph(i - 1) || above && page.firstBody - i <= BESIDE_TITLE)) {
            scores.addCertain(Kind.BYLINE, words.words <= 3 ? 2 : 4, "a name right beside the text");
        }
        if (RELEASE.begins(text)) {
            scores.addCertain(Kind.OTHER, 5, "a line of a press release");
            scores.add(Kind.TITLE, -6, "");
        } else if (LOOKING_FORWARD.begins(text)) {
            scores.addCertain(Kind.LEGAL, 5, "says what the release is not liable for");
        }
        if (below || above && page.firstBody - i > BESIDE_TITLE) {
            outside(i, words, below, scores);
        }
    }

    private boolean isParagraph(int i) {
        return i >= 0 && page.main[i] > 0.5 && page.features.texts[i].words >= PARAGRAPH && page.features.texts[i].sentenceEnds > 0;
    }

    private void outside(int i, PassageText words, boolean below, KindScores scores) {
        if (words.bars >= 2 && words.sentenceEnds == 0) {
            scores.add(Kind.NAVIGATION, 3, "a row of names");
        }
        if (words.count(Wordlist.SUBSCRIBE) + words.count(Wordlist.COMMENT) + words.count(Wordlist.LEGAL) > 0) {
            return;
        }
        boolean dated = below && besideDate(i);
        boolean toReader = words.count(Wordlist.PERSON) > 0;
        if (below && lead >= 0 && i - lead < LEAD_REACH && (dated || words.words >= 6)) {
            scores.add(Kind.TEASER, 3.2, "below a line that leads to other articles");
        } else if (dated) {
            scores.add(Kind.TEASER, 2.8, "beside a date below the article");
        } else if (words.words <= 5 && words.sentenceEnds == 0 && !toReader) {
            scores.add(Kind.NAVIGATION, 2, "a short line outside the article");
        } else if (words.words >= 8 && !toReader) {
            scores.add(Kind.TEASER, 1.6, "a line like a headline outside the article");
        }
    }

    private boolean besideDate(int i) {
        for (int j = Math.max(lead >= 0 ? lead : page.lastBody + 1, i - LIST_REACH); j <= i + LIST_REACH && j < dates.length; j++) {
            if (dates[j]) {
                return true;
            }
        }
        return false;
    }
}
