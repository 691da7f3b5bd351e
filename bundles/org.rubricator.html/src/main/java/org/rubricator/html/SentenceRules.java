package org.rubricator.html;

import java.util.regex.Pattern;

/** What a text says of itself or to the reader, of whatever length. */
final class SentenceRules {

    private static final WordPattern END_BYLINE = WordPattern.of("(?:(?:additional |with )?(?:reporting|writing|editing|contributing|compiled|edited|written|words|story|text|photos? and text|produced)(?: by\\b|:)|contributing:|(?:this|the) .{0,30}(?:contributed|reported)|about the (?:author|writer)|contact the (?:author|reporter|writer)|(?:email|follow|reach|contact) [A-Z][\\p{L}]+ [A-Z]|you can (?:follow|email|reach|contact) )");
    private static final Pattern ABOUT_WRITER = Pattern.compile("(?i)^\\W*[A-Z][\\p{L}. ]{2,40} (?:contributed|reported|covers|is (?:a|an|the)|has (?:been|covered|reported|written)|writes|was (?:a|an|the)) .{0,300}$");
    private static final WordPattern NOTE = WordPattern.of("(?:correction|clarification|editor['’]?s['’]? note|note to readers|this (?:article|story|post|piece|report|copy) (?:was|has been|is|originally|first|appeared)|(?:originally )?published in|an earlier version|update[d:]|source:|sources:|press release|you are using|your browser|please (?:refresh|enter|enable|wait)|article bookmarked|thanks? (?:you )?for)");
    private static final WordPattern SIGN_UP = WordPattern.of("(?:sign(?:ing)?[- ]?up|subscribe|newsletters?|join (?:our|the)|in your inbox|to your inbox|by e-?mail|email updates|get (?:the|our|breaking|free|exclusive|instant|weekly|daily)|register(?:ed)?|mailing list|request (?:info|a)|free e-?book|download (?:our|the|your))\\b");
    private static final WordPattern APPEAL = WordPattern.of("(?:subscri(?:be|ption|ber)|donat(?:e|ion)|support (?:us|our|independent)|become an? |membership|member\\b|our readers|download (?:our|the) app|get the app|follow us|join us|contact us|call (?:us|now)|free (?:quote|trial|consultation|estimate|demo)|get (?:started|your|a free)|learn (?:more|all) about us|book (?:a|your|now)|shop (?:now|our)|buy (?:now|tickets)|save \\d|start your|click(?:ing)? here|send (?:us|yours)|tell us|order (?:now|your)|apply now|request a|schedule a|our (?:team|experts|services|store|shop|sister)|see how|ready to|we(?:['’]re| are) here|check out our|about us)\\b");
    private static final WordPattern PICTURED = WordPattern.of("(?:above|left|right|below|pictured|top|bottom|file photo|clockwise|from left|caption)\\b[^:.]{0,25}:.*$");
    private static final WordPattern ORIGIN = WordPattern.of("(?:this|the) (?:article|story|report|post|text|piece|copy) (?:was|has been|is) (?:first |originally )?(?:supplied|published|provided|produced|translated|republished|reprinted|updated|amended|corrected)\\b");
    private static final WordPattern AMENDED = WordPattern.of("(?:correction|clarification|editor['’]?s['’]? note)\\b");
    private static final WordPattern LINK_LINE = WordPattern.of("(?:(?:read|see|learn|watch|listen)(?: (?:more|also|next|now|full|this))?(?: (?:on|about) .{2,30})?\\s?:|related(?: (?:articles?|stories|content|reading|posts?|news|video))?\\s?:|also read\\s?:|more\\s?:|read more|don['’]t miss|you may also like|also read|more (?:stories|news)|related (?:articles?|stories|content|posts)|recommended).*$");
    private static final WordPattern WHOLE_LINE = WordPattern.of("(?:read more|don['’]t miss|you (?:may|might) also like|also read|more stories|related (?:articles?|stories|content|posts|topics)|recommended(?: (?:stories|articles|for you))?|most (?:read|popular)|trending(?: now)?)\\W*$");
    private static final WordPattern END_CREDIT = WordPattern.of("(?:(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\\b|contributing:).*$");
    private static final WordPattern STANDARDS = WordPattern.of("our (?:editorial )?standards\\s?:.*$");

    private SentenceRules() {
    }

    static void weigh(PassageView seen, KindScores scores) {
        if (PageOutline.MORE.begins(seen.text)) {
            scores.add(Kind.TEASER, seen.words.words <= 25 ? 2.4 : 0.8, "begins as a link to more does");
        }
        if (STANDARDS.begins(seen.text) && seen.words.words < 40) {
            scores.addCertain(Kind.LEGAL, 6, "names the standards of the outlet");
        }
        if (seen.speaksOfRights()) {
            scores.add(Kind.LEGAL, 5.5, "speaks of rights, terms or commissions");
        } else if (seen.words.count(Wordlist.LEGAL) >= 2) {
            scores.add(Kind.LEGAL, 1, "words of terms");
        }
        if (PICTURED.begins(seen.text) && seen.words.words < 60) {
            scores.addCertain(Kind.CAPTION, 5, "says where in the picture");
        }
        if (END_CREDIT.begins(seen.text) && seen.words.words < 40) {
            scores.addCertain(Kind.BYLINE, 5, "says who reported and edited");
        }
        boolean marked = seen.density() > 0.6 || seen.passage.strong > seen.passage.length() * 0.7;
        if (seen.words.words <= 30 && (WHOLE_LINE.begins(seen.text) || marked && seen.words.words > 2 && LINK_LINE.begins(seen.text))) {
            scores.addCertain(Kind.TEASER, 3, "a line that leads to another article");
        }
        notes(seen, scores);
        int heading = seen.page.headings[seen.at];
        if (heading >= 0 && seen.at - heading <= 25 && seen.main() < 0.5 && seen.page.leads[heading]) {
            String said = seen.page.beginning(heading);
            said = said.substring(0, Math.min(said.length(), 40));
            scores.add(Kind.TEASER, 2, "below the heading \"" + said + "\"");
        }
        appeals(seen, scores);
        if (seen.words.words >= 4 && seen.words.letters > 12 && seen.words.upper > seen.words.letters * 0.9 && seen.density() > 0.9 && seen.inArticle() && !seen.before()) {
            scores.addCertain(Kind.TEASER, 2.5, "a link in capitals within the text");
        }
        if (seen.row[PassageFeatures.REPEATS] > 0 && seen.words.words > 8 && seen.density() < 0.3 && seen.inArticle() && seen.main() < 0.5) {
            scores.add(Kind.OTHER, 0.8, "stands on the page twice");
        }
    }

    private static void notes(PassageView seen, KindScores scores) {
        if (seen.density() < 0.9 && (seen.after() || seen.signs.closeness(Sign.BYLINE) > 0 || seen.nearTitle()) && seen.at < (seen.page.lastBody < 0 ? 1_000_000 : seen.page.lastBody + 30)
                && (END_BYLINE.begins(seen.text) || seen.words.words > 2 && ABOUT_WRITER.matcher(seen.text).find())) {
            scores.add(Kind.BYLINE, 2.4, "says who wrote it");
        }
        if (AMENDED.begins(seen.text) && seen.words.words < 90 && (seen.after() || seen.at >= seen.page.lastBody - 3 || seen.before())) {
            scores.addCertain(Kind.OTHER, 4, "a correction or note of the editors");
        }
        if (ORIGIN.begins(seen.text) && seen.words.words < 40 && seen.at >= seen.page.lastBody - 1) {
            scores.addCertain(Kind.OTHER, 3, "says where the text comes from");
        }
        if (seen.words.words >= 40 && seen.density() < 0.3 && seen.signs.closeness(Sign.FOOTER) > 0) {
            scores.add(Kind.LEGAL, 2, "a long text in the foot of the page");
        }
        if (NOTE.begins(seen.text) && seen.density() < 0.8) {
            scores.add(Kind.OTHER, 2.4, "a note on the article");
        }
    }

    private static void appeals(PassageView seen, KindScores scores) {
        boolean form = seen.inForm();
        boolean fields = form || (seen.signs.closeness(Sign.PROMOTION) > 0 || seen.words.count(Wordlist.SUBSCRIBE) > 0) && seen.page.hasFields(seen.passage.place.block());
        if (fields && !form) {
            scores.add(Kind.FORM, 3, "beside a field to fill in");
        }
        if ((seen.words.count(Wordlist.SUBSCRIBE) > 0 || seen.words.count(Wordlist.PERSON) > 0 || seen.words.count(Wordlist.COMMENT) > 0) && SIGN_UP.isIn(seen.text)) {
            scores.add(Kind.FORM, fields ? 1.6 : seen.density() > 0.8 ? 0 : 2.6, "asks to sign up");
            scores.add(Kind.PROMOTION, fields ? 0 : seen.density() > 0.8 ? 1.6 : 0.6, "asks to sign up");
        }
        if (seen.words.looked.size() > 1 && (seen.words.count(Wordlist.PERSON) + seen.words.count(Wordlist.SUBSCRIBE) + seen.words.count(Wordlist.RELATED)
                + seen.words.count(Wordlist.NAVIGATION) + seen.words.count(Wordlist.SHARE) > 0 || seen.words.words < 12) && APPEAL.isIn(seen.text)) {
            scores.add(Kind.PROMOTION, seen.density() > 0.8 && seen.words.words < 4 ? 0.9 : 2, "appeals to the reader");
        }
    }
}
