package org.rubricator.html;

import java.util.regex.Pattern;

/** What a short text says that it is: a button, a date, a name, a credit. */
final class LabelRules {

    static final WordPattern DATE = WordPattern.of("(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? \\d{1,4}\\b"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zä]{0,6}\\b"
            + "|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}\\b|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}\\b"
            + "|(?:\\d+|an?) (?:min|minute|hour|hr|day|week|month|year)s? ago\\b|(?:yesterday|today),? (?:at )?\\d");
    private static final WordPattern CREDIT = WordPattern.of("(?:file )?(?:photo|image|picture|illustration|photograph|foto|bild|video|graphic)s?"
            + "(?:graph[a-z]*)?(?: credits?)?(?: by\\b|:| courtesy| via)|(?:credits?|source|courtesy of|via)[: ].{0,60}(?:images?|photo|getty|reuters|ap|afp|stock)");
    private static final Pattern OWN_CREDIT = Pattern.compile("(?i)^\\W*(?:©[: ].{0,60}(?:images?|photo|getty|reuters|ap|afp|stock)|©(?! ?\\d{4}).{3,60}$)");
    private static final Pattern AGENCY = Pattern.compile("\\b(?:Getty|AP|AFP|Reuters|REUTERS|EPA|PA|Shutterstock|iStock|Unsplash|Alamy|Bloomberg|Anadolu|TNS)\\b");
    static final WordPattern READING = WordPattern.of("(?:(?:est(?:imated)?\\.? )?(?:read(?:ing)? time:? )?\\d+\\+? ?[- ]?(?:min|minutes?|sec)\\b.{0,22}|(?:listen|watch)\\b.{0,25}\\d.*)$");
    private static final WordPattern COUNTER = WordPattern.of("(?:(?:image|slide|photo|page)? ?\\d+ ?(?:of|/) ?\\d+|of /? ?\\d*|image|caption|close|open|video|replay|play|pause|mute|loading\\.*|undefined|now playing|just watched|\\d+ / \\d+|next up|show caption|hide caption)\\W*$");
    private static final WordPattern COMMENT_COUNT = WordPattern.of("(?:(?:\\d[\\d,.k]*|no|view|view all|show|leave a|post a|add a|see more|all|join the|be the first to|submit a|write a) ?)?(?:comments?|replies|reply|responses?)\\b.{0,20}$");
    private static final WordPattern ADVERT = WordPattern.of("(?:advertisements?|ad|ads|advert|anzeige|publicité|publicidad|werbung|sponsored(?: (?:content|links?|by.*|features?|posts?))?|promoted(?: by.*| content)?|paid (?:content|post|partnership)|ad policy|article continues (?:below|after).*|story continues below.*|continue reading below|advertisement - .*|from our partners|(?:ads?|content) (?:by|from|provided by).{0,40}|paid for by.{0,40}|remove ads|scroll to continue.*)\\W*$");
    private static final WordPattern SHARING = WordPattern.of("(?:share|tweet|retweet|pin(?: it)?|post|facebook|twitter|x|whatsapp|linkedin|linked in|pinterest|reddit|email|e-mail|mail|print|copy (?:link|url)|link|flipboard|telegram|tumblr|instagram|youtube|tiktok|threads|mastodon|bluesky|blue sky|messenger|fb|tw|ig|yt|rss(?: feed)?|snapchat|google ?plus|google\\+|buffer|gmail|pocket|gab|gettr|sms|line|vk|xing|soundcloud|spotify|follow(?: us)?(?: on .{1,20})?|like(?: us)?(?: on .{1,20})?|connect(?: with us)?|share(?: on| this| via| to| it)?.{0,25}|(?:share|tweet|email|print|pin)(?: (?:this|on|to|via|it|the|with)\\b.{0,25})?|follow me:?|social(?: media)?|save(?: this story| for later)?|bookmark|github|medium|discord|twitch|behance|dribbble|digg)\\W*$");
    private static final WordPattern LEGAL = WordPattern.of("(?:policies|terms? of .{3,15}|interest.based ads|accessibility.{0,5}cc|privacy(?: (?:policy|notice|statement|center|settings|preferences))?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions|\\+ conditions|conditions))?|cookies?(?: (?:policy|preferences|settings|notice))?|manage cookies|accept(?: all(?: cookies)?)?|reject(?: all)?|decline|manage (?:choices|preferences|consent)|legal(?: notice)?|imprint|impressum|datenschutz|disclaimer|do not (?:sell|share|rent).{0,60}|your (?:california|us state)? ?privacy.{0,30}|ca(?:lifornia)? (?:privacy )?(?:notice|rights)|ad ?choices|copyright(?: policy| notice| notification)?|accessibility(?: statement| help)?|gdpr.{0,20}|user agreement|ethics statement|code of (?:ethics|conduct)|terms.{0,25}privacy.{0,20}|modern slavery.{0,20})\\W*$");
    private static final Pattern BY = Pattern.compile("^\\W*(?:(?i:(?:written|posted|words|story|reported|reviewed|edited|medically reviewed|fact.checked|updated|published|last updated)\\s+)?(?i:by)|(?i:author|von|par|por|di|reviewed by|edited by)):?\\s+[\\p{Lu}@].*|^\\W*(?i:by)\\W*$");
    private static final WordPattern EMAIL_FIELD = WordPattern.of("(?:(?:your |enter (?:your )?|business |work )?e-?mail(?: address)?|(?:first |last |full |your |user)?name|password|phone(?: number)?|zip(?: code)?|postcode|company|website|message|country|state|city|comment|sign me up|sign up|subscribe(?: now)?|submit|send|search|go!?|i'm in|log ?in|sign ?in|remember me|forgot.{0,20}password\\??|this field is.*|required fields?.*|please enter.{0,40}|download|set location|subscribed|yes|no|continue)\\W*$");
    private static final Pattern REQUIRED_FIELD = Pattern.compile("(?i)^\\W*(?:.{0,20}indicates? (?:a )?required.*|\\w.{1,39}\\*)\\W*$");
    private static final WordPattern NETWORK = WordPattern.of("(?:facebook|twitter|instagram|you ?tube|linked ?in|pinterest|flipboard|spotify|tik ?tok|threads|whatsapp|telegram|behance|blue ?sky|reddit|mastodon|tumblr|snapchat|fb|google ?(?:plus|\\+)|messenger|twitch|discord|vimeo|share|tweet)\\W*$");
    private static final WordPattern SHARE_THIS = WordPattern.of("share (?:this )?(?:article|page|story|post|on)\\b");
    private static final WordPattern OFFER = WordPattern.of("(?:view (?:deals?|price|offer)|check (?:prices?|deals?|availability)|see (?:prices?|it|deals?)|shop now|buy (?:now|at|on|it).{0,20}|best prices?.{0,20}|price comparison.*|retailer)\\W*$");
    private static final Pattern PRICE = Pattern.compile("^\\W*[$£€]\\s?\\d[\\d,.]*\\W*$");
    private static final Pattern SLASHED = Pattern.compile("^[^.,]{3,45}/[^.,]{2,45}$");
    private static final WordPattern TOPICS = WordPattern.of("(?:tags?|tagged(?: with| in)?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords|posted in|more on|read more on|explore more on)\\s?:.*$");
    /** As agencies head their copy: "VENN-BARRIER/VOTE (UPDATE 2)". */
    private static final Pattern SLUG = Pattern.compile("^\\W*[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*/[\\p{Lu}\\d-]+(?: \\(.{3,80}\\)| ?[:,].{0,60})?\\W*$");
    private static final Pattern PERSONAL = Pattern.compile("(?i).*/(?:authors?|people|staff|profiles?|contributors?|by|writers?|reporters?|journalists?|team|bio)/.*|.*[?&]author.*");

    private LabelRules() {
    }

    static void weigh(PassageView seen, KindScores scores) {
        actions(seen, scores);
        labels(seen, scores);
        dates(seen, scores);
        writers(seen, scores);
        credits(seen, scores);
    }

    private static void actions(PassageView seen, KindScores scores) {
        int count = seen.words.words;
        if (count <= 8 && SHARING.begins(seen.text)) {
            scores.add(Kind.SHARE, seen.signs.closeness(Sign.COMMENTS) > 0 ? 2 : NETWORK.begins(seen.text) ? 8 : 5.5, "names a network or a way to share");
        }
        if (SHARE_THIS.begins(seen.text)) {
            scores.addCertain(Kind.SHARE, 4, "asks to share");
        }
        if (seen.words.count(Wordlist.SHARE) > 0 && seen.words.count(Wordlist.SHARE) * 2 >= count) {
            scores.add(Kind.SHARE, 1, "names networks");
        }
        if (LEGAL.begins(seen.text)) {
            scores.add(Kind.LEGAL, 9, "names terms, privacy or cookies");
        }
        if (ADVERT.begins(seen.text)) {
            scores.addCertain(Kind.ADVERT, 6, "says that it is an advertisement");
        }
        if (OFFER.begins(seen.text) || seen.words.digits > 0 && PRICE.matcher(seen.text).matches()) {
            scores.add(Kind.ADVERT, 3.4, "an offer with its price");
        } else if (seen.words.count(Wordlist.ADVERT) > 0 && seen.main() < 0.5 && !seen.speaksOfRights()) {
            scores.add(Kind.ADVERT, 2.5, "speaks of a sponsor");
        }
    }

    private static void labels(PassageView seen, KindScores scores) {
        if (READING.begins(seen.text)) {
            scores.addCertain(Kind.OTHER, 6, "time to read or listen");
        } else if (COUNTER.begins(seen.text)) {
            scores.add(Kind.OTHER, 5, "part of a player or gallery");
        }
        if (isNamePlate(seen)) {
            scores.add(Kind.NAVIGATION, 2.2, "the outlet's name at the head of the page");
        }
        if (seen.before() && SLUG.matcher(seen.text).matches()) {
            scores.addCertain(Kind.OTHER, 6, "a desk's name for the article");
        }
        if (TOPICS.begins(seen.text) && (seen.density() > 0.3 || seen.after() || seen.page.isText && seen.main() < 0.5)) {
            scores.addCertain(Kind.NAVIGATION, 6, "names topics");
        }
        if (seen.words.letters == 0) {
            scores.add(Kind.OTHER, seen.words.digits == 0 ? 3.5 : 1.5, "no word");
        }
        if (COMMENT_COUNT.begins(seen.text)) {
            scores.add(Kind.COMMENTS, (seen.signs.all() & (Sign.TEASER.bit() | Sign.RELATED.bit() | Sign.WIDGET.bit())) != 0 ? 2 : 6, "counts or asks for comments");
        }
        if (EMAIL_FIELD.begins(seen.text) || (seen.text.indexOf('*') >= 0 || seen.text.contains("ndicate")) && REQUIRED_FIELD.matcher(seen.text).matches()) {
            scores.add(Kind.FORM, seen.inForm() ? 1.5 : 1, "a field or a button");
        }
    }

    private static void dates(PassageView seen, KindScores scores) {
        int count = seen.words.words;
        boolean date = seen.words.digits > 0 && DATE.isIn(seen.text);
        if (date && count <= 16) {
            boolean dateAlone = otherWords(seen) <= 4;
            scores.add(Kind.DATELINE, dateAlone ? count <= 12 ? 3 : 2 : 0.6, "a date");
            if (count <= 12 && seen.nearTitle() && (seen.page.firstBody < 0 || seen.at <= seen.page.firstBody + 3) && dateAlone) {
                scores.addCertain(Kind.DATELINE, 2, "a date near the headline");
            } else if (!seen.inArticle() || seen.after()) {
                scores.add(Kind.DATELINE, -2.5, "");
                scores.add(Kind.TEASER, 2, "a date below the article");
            }
        } else if (seen.words.count(Wordlist.TIME) > 0 && seen.words.count(Wordlist.TIME) * 2 >= count && !READING.begins(seen.text)) {
            scores.add(Kind.DATELINE, 1, "words of time");
        }
    }

    private static void writers(PassageView seen, KindScores scores) {
        int count = seen.words.words;
        if (count <= 16 && (seen.words.count(Wordlist.BYLINE) > 0 || seen.text.startsWith("di ") || seen.text.startsWith("Di ")) && BY.matcher(seen.text).matches()) {
            scores.add(Kind.BYLINE, 3, "begins with \"by\"");
            if (seen.nearTitle() && count <= 12 && (seen.page.firstBody < 0 || seen.at <= seen.page.firstBody + 2)) {
                scores.addCertain(Kind.BYLINE, 1.5, "a name near the headline");
            }
        }
        if (seen.passage.place.link != null && count <= 5 && seen.nearTitle() && PERSONAL.matcher(seen.passage.place.link.element.attr("href")).matches()) {
            scores.add(Kind.BYLINE, 3, "a link to an author");
        }
        if (seen.words.first == '@' && count <= 3 && seen.signs.closeness(Sign.BYLINE) > 0) {
            scores.add(Kind.BYLINE, 2, "an author's account");
        }
        if (seen.isAuthor() && !SHARING.begins(seen.text)) {
            scores.add(Kind.BYLINE, 3.2, "the author's name of the metadata");
        }
    }

    private static void credits(PassageView seen, KindScores scores) {
        int count = seen.words.words;
        boolean pictured = seen.rowIs(PassageFeatures.IN_FIGURE) || seen.signs.closeness(Sign.CAPTION) > 0 || seen.signs.closeness(Sign.MEDIA) >= 2;
        if (seen.words.first == '©' && !pictured) {
            scores.add(Kind.LEGAL, 4.5, "begins with ©");
        } else if (count <= 22 && seen.signs.closeness(Sign.FOOTER) == 0
                && (CREDIT.begins(seen.text) || seen.text.indexOf('©') >= 0 && OWN_CREDIT.matcher(seen.text).find())) {
            scores.add(Kind.CREDIT, 4.4, "begins as a credit does");
            scores.add(Kind.CAPTION, -2.5, "");
            if (count <= 12 && seen.inArticle()) {
                scores.addCertain(Kind.CREDIT, 1, "a credit within the article");
            }
        } else if (count <= 9 && (seen.signs.closeness(Sign.CAPTION) >= 2 || seen.rowIs(PassageFeatures.IN_FIGURE)) && SLASHED.matcher(seen.text).matches()) {
            scores.addCertain(Kind.CREDIT, 6, "a name and an agency beside a picture");
        } else if (count <= 12 && seen.density() < 0.5 && seen.inArticle() && AGENCY.matcher(seen.text).find()) {
            scores.add(Kind.CREDIT, 1.8, "names an agency of pictures");
        }
        if (seen.signs.closeness(Sign.CREDIT) == 3 && seen.rowIs(PassageFeatures.IN_FIGURE)) {
            scores.add(Kind.CREDIT, 2, "named as a credit beside a picture");
        }
    }

    private static boolean isNamePlate(PassageView seen) {
        return seen.before() && (seen.titleAt < 0 || seen.at < seen.titleAt) && seen.page.outlet.length() > 2 && seen.words.words <= 8
                && PageOutline.letters(seen.text).startsWith(seen.page.outlet);
    }

    /** Words of letters that say nothing of time. */
    private static int otherWords(PassageView seen) {
        int others = 0;
        for (String word : seen.words.looked) {
            others += word.length() > 3 && Character.isLetter(word.charAt(0)) && !Wordlist.TIME.in(Wordlist.of(word)) ? 1 : 0;
        }
        return others;
    }
}
