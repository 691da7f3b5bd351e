package org.rubricator.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * What speaks for each kind of a passage. For these kinds there is no free gold to train on: the weights are set by hand,
 * on pages that the gold of kinds does not hold.
 */
final class KindRules {

    private static final int SHORT = 120;
    private static final int PROSE = 40;
    private static final float SURE = 0.7f;
    private static final int MOST_NODES = 60;
    private static final WordPattern DATE = WordPattern.of("(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? \\d{1,4}\\b"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zä]{0,6}\\b"
            + "|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}\\b|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}\\b"
            + "|(?:\\d+|an?) (?:min|minute|hour|hr|day|week|month|year)s? ago\\b|(?:yesterday|today),? (?:at )?\\d");
    private static final WordPattern CREDIT = WordPattern.of("(?:file )?(?:photo|image|picture|illustration|photograph|foto|bild|video|graphic)s?"
            + "(?:graph[a-z]*)?(?: credits?)?(?: by\\b|:| courtesy| via)|(?:credits?|source|courtesy of|via)[: ].{0,60}(?:images?|photo|getty|reuters|ap|afp|stock)");
    private static final Pattern OWN_CREDIT = Pattern.compile("(?i)^\\W*(?:©[: ].{0,60}(?:images?|photo|getty|reuters|ap|afp|stock)|©(?! ?\\d{4}).{3,60}$)");
    private static final Pattern AGENCY = Pattern.compile("\\b(?:Getty|AP|AFP|Reuters|REUTERS|EPA|PA|Shutterstock|iStock|Unsplash|Alamy|Bloomberg|Anadolu|TNS)\\b");
    private static final WordPattern READING = WordPattern.of("(?:(?:est(?:imated)?\\.? )?(?:read(?:ing)? time:? )?\\d+\\+? ?[- ]?(?:min|minutes?|sec)\\b.{0,22}|(?:listen|watch)\\b.{0,25}\\d.*)$");
    private static final WordPattern COUNTER = WordPattern.of("(?:(?:image|slide|photo|page)? ?\\d+ ?(?:of|/) ?\\d+|of /? ?\\d*|image|caption|close|open|video|replay|play|pause|mute|loading\\.*|undefined|now playing|just watched|\\d+ / \\d+|next up|show caption|hide caption)\\W*$");
    private static final WordPattern COMMENT_COUNT = WordPattern.of("(?:(?:\\d[\\d,.k]*|no|view|view all|show|leave a|post a|add a|see more|all|join the|be the first to|submit a|write a) ?)?(?:comments?|replies|reply|responses?)\\b.{0,20}$");
    private static final WordPattern ADVERT = WordPattern.of("(?:advertisements?|ad|ads|advert|anzeige|publicité|publicidad|werbung|sponsored(?: (?:content|links?|by.*|features?|posts?))?|promoted(?: by.*| content)?|paid (?:content|post|partnership)|ad policy|article continues (?:below|after).*|story continues below.*|continue reading below|advertisement - .*|from our partners|(?:ads?|content) (?:by|from|provided by).{0,40}|paid for by.{0,40}|remove ads|scroll to continue.*)\\W*$");
    private static final WordPattern MORE = WordPattern.of("(?:(?:read|see|learn|watch|listen|related|also|more)\\b[^.:]{0,22}(?::|\\|)|related\\b|read (?:more|next|also|this|full|now|the)|more (?:on|from|in|about|stories|news|articles|to)\\b|see also|you (?:may|might) (?:also )?(?:like|be)|most (?:read|popular|viewed|recent)|trending|recommended|popular|latest|up next|don['’]t miss|recent (?:posts|articles)|editor['’]s picks?|also (?:read|on|in)|further reading|keep reading|continue reading|what to read|must[- ]reads?|next (?:article|post)|previous (?:article|post)|in case you missed|\\W{0,3}popular videos)");
    private static final WordPattern SHARING = WordPattern.of("(?:share|tweet|retweet|pin(?: it)?|post|facebook|twitter|x|whatsapp|linkedin|linked in|pinterest|reddit|email|e-mail|mail|print|copy (?:link|url)|link|flipboard|telegram|tumblr|instagram|youtube|tiktok|threads|mastodon|bluesky|blue sky|messenger|fb|tw|ig|yt|rss(?: feed)?|snapchat|google ?plus|google\\+|buffer|gmail|pocket|gab|gettr|sms|line|vk|xing|soundcloud|spotify|follow(?: us)?(?: on .{1,20})?|like(?: us)?(?: on .{1,20})?|connect(?: with us)?|share(?: on| this| via| to| it)?.{0,25}|(?:share|tweet|email|print|pin)(?: (?:this|on|to|via|it|the|with)\\b.{0,25})?|follow me:?|social(?: media)?|save(?: this story| for later)?|bookmark|github|medium|discord|twitch|behance|dribbble|digg)\\W*$");
    private static final WordPattern LEGAL = WordPattern.of("(?:policies|terms? of .{3,15}|interest.based ads|accessibility.{0,5}cc|privacy(?: (?:policy|notice|statement|center|settings|preferences))?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions|\\+ conditions|conditions))?|cookies?(?: (?:policy|preferences|settings|notice))?|manage cookies|accept(?: all(?: cookies)?)?|reject(?: all)?|decline|manage (?:choices|preferences|consent)|legal(?: notice)?|imprint|impressum|datenschutz|disclaimer|do not (?:sell|share|rent).{0,60}|your (?:california|us state)? ?privacy.{0,30}|ca(?:lifornia)? (?:privacy )?(?:notice|rights)|ad ?choices|copyright(?: policy| notice| notification)?|accessibility(?: statement| help)?|gdpr.{0,20}|user agreement|ethics statement|code of (?:ethics|conduct)|terms.{0,25}privacy.{0,20}|modern slavery.{0,20})\\W*$");
    private static final Pattern OWNER = Pattern.compile("(?i)(?:©|\\(c\\)|copyright) ?.{0,25}(?:19|20)\\d\\d|all rights reserved|(?:19|20)\\d\\d ?©|may not be (?:published|reproduced)|affiliate links?\\b.{0,120}(?:commission|earn|purchase)|(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|uses? (?:essential |and |third|non).{0,40}cookies|(?:site|we|website) uses? cookies|(?:by (?:signing|clicking|subscribing|submitting|using)).{0,80}(?:agree|accept)|terms of (?:use|service)\\b.{0,40}privacy|protected by recaptcha");
    private static final WordPattern END_BYLINE = WordPattern.of("(?:(?:additional |with )?(?:reporting|writing|editing|contributing|compiled|edited|written|words|story|text|photos? and text|produced)(?: by\\b|:)|contributing:|(?:this|the) .{0,30}(?:contributed|reported)|about the (?:author|writer)|contact the (?:author|reporter|writer)|(?:email|follow|reach|contact) [A-Z][\\p{L}]+ [A-Z]|you can (?:follow|email|reach|contact) )");
    private static final Pattern ABOUT_WRITER = Pattern.compile("(?i)^\\W*[A-Z][\\p{L}. ]{2,40} (?:contributed|reported|covers|is (?:a|an|the)|has (?:been|covered|reported|written)|writes|was (?:a|an|the)) .{0,300}$");
    private static final Pattern BY = Pattern.compile("^\\W*(?:(?i:(?:written|posted|words|story|reported|reviewed|edited|medically reviewed|fact.checked|updated|published|last updated)\\s+)?(?i:by)|(?i:author|von|par|por|di|reviewed by|edited by)):?\\s+[\\p{Lu}@].*|^\\W*(?i:by)\\W*$");
    private static final WordPattern NOTE = WordPattern.of("(?:correction|clarification|editor['’]?s['’]? note|note to readers|this (?:article|story|post|piece|report|copy) (?:was|has been|is|originally|first|appeared)|(?:originally )?published in|an earlier version|update[d:]|source:|sources:|press release|you are using|your browser|please (?:refresh|enter|enable|wait)|article bookmarked|thanks? (?:you )?for)");
    private static final WordPattern EMAIL_FIELD = WordPattern.of("(?:(?:your |enter (?:your )?|business |work )?e-?mail(?: address)?|(?:first |last |full |your |user)?name|password|phone(?: number)?|zip(?: code)?|postcode|company|website|message|country|state|city|comment|sign me up|sign up|subscribe(?: now)?|submit|send|search|go!?|i'm in|log ?in|sign ?in|remember me|forgot.{0,20}password\\??|this field is.*|required fields?.*|please enter.{0,40}|download|set location|subscribed|yes|no|continue)\\W*$");
    private static final Pattern REQUIRED_FIELD = Pattern.compile("(?i)^\\W*(?:.{0,20}indicates? (?:a )?required.*|\\w.{1,39}\\*)\\W*$");
    private static final WordPattern SIGN_UP = WordPattern.of("(?:sign(?:ing)?[- ]?up|subscribe|newsletters?|join (?:our|the)|in your inbox|to your inbox|by e-?mail|email updates|get (?:the|our|breaking|free|exclusive|instant|weekly|daily)|register(?:ed)?|mailing list|request (?:info|a)|free e-?book|download (?:our|the|your))\\b");
    private static final WordPattern APPEAL = WordPattern.of("(?:subscri(?:be|ption|ber)|donat(?:e|ion)|support (?:us|our|independent)|become an? |membership|member\\b|our readers|download (?:our|the) app|get the app|follow us|join us|contact us|call (?:us|now)|free (?:quote|trial|consultation|estimate|demo)|get (?:started|your|a free)|learn (?:more|all) about us|book (?:a|your|now)|shop (?:now|our)|buy (?:now|tickets)|save \\d|start your|click(?:ing)? here|send (?:us|yours)|tell us|order (?:now|your)|apply now|request a|schedule a|our (?:team|experts|services|store|shop|sister)|see how|ready to|we(?:['’]re| are) here|check out our|about us)\\b");

    private static final WordPattern PICTURED = WordPattern.of("(?:above|left|right|below|pictured|top|bottom|file photo|clockwise|from left|caption)\\b[^:.]{0,25}:.*$");
    private static final WordPattern NETWORK = WordPattern.of("(?:facebook|twitter|instagram|you ?tube|linked ?in|pinterest|flipboard|spotify|tik ?tok|threads|whatsapp|telegram|behance|blue ?sky|reddit|mastodon|tumblr|snapchat|fb|google ?(?:plus|\\+)|messenger|twitch|discord|vimeo|share|tweet)\\W*$");
    private static final WordPattern SHARE_THIS = WordPattern.of("share (?:this )?(?:article|page|story|post|on)\\b");
    private static final WordPattern ORIGIN = WordPattern.of("(?:this|the) (?:article|story|report|post|text|piece|copy) (?:was|has been|is) (?:first |originally )?(?:supplied|published|provided|produced|translated|republished|reprinted|updated|amended|corrected)\\b");
    private static final WordPattern AMENDED = WordPattern.of("(?:correction|clarification|editor['’]?s['’]? note)\\b");
    private static final WordPattern OFFER = WordPattern.of("(?:view (?:deals?|price|offer)|check (?:prices?|deals?|availability)|see (?:prices?|it|deals?)|shop now|buy (?:now|at|on|it).{0,20}|best prices?.{0,20}|price comparison.*|retailer)\\W*$");
    private static final Pattern PRICE = Pattern.compile("^\\W*[$£€]\\s?\\d[\\d,.]*\\W*$");
    private static final Pattern SLASHED = Pattern.compile("^[^.,]{3,45}/[^.,]{2,45}$");
    private static final WordPattern LINK_LINE = WordPattern.of("(?:(?:read|see|learn|watch|listen)(?: (?:more|also|next|now|full|this))?(?: (?:on|about) .{2,30})?\\s?:|related(?: (?:articles?|stories|content|reading|posts?|news|video))?\\s?:|also read\\s?:|more\\s?:|read more|don['’]t miss|you may also like|also read|more (?:stories|news)|related (?:articles?|stories|content|posts)|recommended).*$");
    private static final WordPattern WHOLE_LINE = WordPattern.of("(?:read more|don['’]t miss|you (?:may|might) also like|also read|more stories|related (?:articles?|stories|content|posts|topics)|recommended(?: (?:stories|articles|for you))?|most (?:read|popular)|trending(?: now)?)\\W*$");
    private static final WordPattern END_CREDIT = WordPattern.of("(?:(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\\b|contributing:).*$");
    private static final Pattern PERSONAL = Pattern.compile("(?i).*/(?:authors?|people|staff|profiles?|contributors?|by|writers?|reporters?|journalists?|team|bio)/.*|.*[?&]author.*");

    private final PassageFeatures features;
    private final BesideRules beside;
    private final boolean formEverywhere;
    private final float[][] rows;
    private final float[] main;
    private final List<String> authors;
    private final Map<OpenElement, Boolean> fields = new IdentityHashMap<>();
    private final int[] headings;
    private final boolean[] leads;
    private int firstBody = -1;
    private int lastBody = -1;
    private KindScores scores;
    private Passage passage;
    private PassageText words;
    private ElementSigns signs;
    private String text;
    /** Null until it is known. */
    private Boolean rights;
    private int at;

    /** @param main probability of each passage to be main text */
    KindRules(PassageFeatures features, float[][] rows, float[] main, PageEvidence evidence) {
        this.features = features;
        beside = new BesideRules(features);
        this.rows = rows;
        this.main = main;
        authors = evidence.authors().stream().flatMap(names -> List.of(names.split("\\s*(?:,|;| and | & )\\s*")).stream())
                .map(name -> name.toLowerCase(Locale.ROOT).strip()).filter(name -> name.length() > 4).distinct().limit(12).toList();
        int inForm = 0;
        for (int i = 0; i < main.length; i++) {
            inForm += rows[i][PassageFeatures.IN_FORM] > 0 ? 1 : 0;
            if (main[i] > 0.5 && features.texts[i].words >= 12) {
                firstBody = firstBody < 0 ? i : firstBody;
                lastBody = i;
            }
        }
        headings = new int[main.length];
        leads = new boolean[main.length];
        int last = -1;
        for (int i = 0; i < main.length; i++) {
            headings[i] = last;
            Passage each = features.passages.get(i);
            if (PassageFeatures.isHeading(each.place) || features.texts[i].words <= 5 && each.strong == each.length()) {
                last = i;
                leads[i] = each.length() < 50 && MORE.begins(features.text.substring(each.begin, each.end));
            }
        }
        formEverywhere = inForm * 3 > main.length; // some systems wrap the whole page in one
    }

    private boolean inForm() {
        return !formEverywhere && rows[at][PassageFeatures.IN_FORM] > 0;
    }

    KindScores weigh(int i) {
        at = i;
        passage = features.passages.get(i);
        words = features.texts[i];
        signs = passage.place.signs();
        text = features.text.substring(passage.begin, Math.min(passage.end, passage.begin + 400));
        rights = null;
        scores = new KindScores();
        boolean isShort = passage.length() <= SHORT;
        title();
        if (main[i] > SURE && words.words > PROSE) {
            return scores; // nothing below could change it
        }
        names();
        place();
        if (isShort) {
            shortText();
        }
        anyText();
        beside.weigh(i, headings[i] >= 0 && leads[headings[i]] ? headings[i] : -1, nearTitle(), scores);
        return scores;
    }

    private boolean before() {
        return firstBody < 0 ? features.titleAt >= 0 && at <= features.titleAt : at < firstBody;
    }

    private boolean after() {
        return lastBody >= 0 && at > lastBody;
    }

    private boolean nearTitle() {
        return features.titleAt >= 0 ? Math.abs(at - features.titleAt) <= 12 : firstBody >= 0 && at < firstBody && at > firstBody - 15;
    }

    /** Between the top of the article and the end of its text. */
    private boolean inArticle() {
        return (nearTitle() || firstBody >= 0 && at > firstBody - 8) && !(lastBody >= 0 && at > lastBody + 6);
    }

    private float density() {
        return passage.linked / (float) passage.length();
    }

    private void title() {
        float[] row = rows[at];
        boolean heading = PassageFeatures.isHeading(passage.place) || "heading".equals(passage.place.element.attr("role"));
        float titleness = row[PassageFeatures.TITLENESS];
        if (at == features.titleAt) {
            scores.add(Kind.TITLE, 5, "says what the page's title says");
        } else if (titleness > 0.75 && heading && !after() && features.titleAt < 0) {
            scores.add(Kind.TITLE, 3, "a heading like the page's title");
        }
        if (passage.place.block().element.nameIs("h1") && !after() && words.words > 2 && (features.titleAt < 0
                || !features.passages.get(features.titleAt).place.block().element.nameIs("h1") && at > features.titleAt && at < features.titleAt + 8)) {
            scores.add(Kind.TITLE, 3, "heading of the first level");
        }
        if (features.titleAt >= 0 && at > features.titleAt && at <= features.titleAt + 8 && (firstBody < 0 || at <= firstBody + 1)
                && words.words >= 5 && words.words <= 70 && density() < 0.5) {
            int close = signs.closeness(Sign.DECK);
            if (close >= 2) {
                scores.add(Kind.SUBTITLE, close == 3 ? 3 : 2, "named as a summary");
            }
            if (row[PassageFeatures.DESCRIPTION] > 0.75 && words.words >= 6) {
                scores.add(Kind.SUBTITLE, 1.6, "repeats the page's description");
            }
            if (heading || words.words <= 40 && passage.strong > passage.length() * 0.9) {
                scores.add(Kind.SUBTITLE, 1.3, "a heading below the headline");
            }
            if (at <= features.titleAt + 2) {
                scores.add(Kind.SUBTITLE, 0.9, "below the headline");
            }
            long apart = Sign.CAPTION.bit() | Sign.BYLINE.bit() | Sign.DATE.bit() | Sign.PROMOTION.bit() | Sign.LEGAL.bit() | Sign.RELATED.bit()
                    | Sign.CREDIT.bit() | Sign.ADVERT.bit() | Sign.FORM.bit();
            if (main[at] < 0.5 && words.words >= 8 && density() < 0.1 && (signs.near() & apart) == 0 && !speaksOfRights()
                    && !READING.begins(text)) {
                scores.add(Kind.SUBTITLE, 1.2, "a sentence between headline and text");
            }
            if (signs.closeness(Sign.CAPTION) >= 2 || signs.closeness(Sign.CREDIT) >= 2 || isAuthor()
                    || passage.place.block().element.nameIs("h1")) {
                scores.add(Kind.SUBTITLE, -4, "");
            }
            if (signs.closeness(Sign.TITLE) >= 2 || signs.closeness(Sign.HEADER) >= 2) {
                scores.add(Kind.SUBTITLE, 0.5, "beside the headline");
            }
        }
    }

    private void named(Kind kind, Sign sign, double own, double near, double any, String what) {
        int close = signs.closeness(sign);
        double weight = close == 3 ? own : close == 2 ? near : close == 1 ? any : 0;
        if (weight != 0) {
            scores.add(kind, weight, what);
        }
    }

    private void names() {
        boolean article = inArticle();
        boolean menu = density() > 0.3 || words.words <= 4;
        named(Kind.NAVIGATION, Sign.NAVIGATION, menu ? 3 : 1.8, menu ? 3 : 1.6, menu ? 2.4 : 1, "in a menu");
        double link = density() > 0.3 || words.words <= 2 ? 1 : 0.3;
        named(Kind.NAVIGATION, Sign.HEADER, link, link, nearTitle() ? 0.2 : 1.2 * link, "in the head of the page");
        named(Kind.NAVIGATION, Sign.FOOTER, 1.2 * link, 1.2 * link, 1.2 * link, "in the foot of the page");
        named(Kind.NAVIGATION, Sign.TOPIC, density() > 0.5 ? 1.8 : 0.4, density() > 0.5 ? 1.4 : 0.1, 0, "a tag or section");
        named(Kind.TEASER, Sign.RELATED, 2.2, 2.2, 1.8, "among related articles");
        double listed = density() > 0.3 || words.words > 14 ? 1.2 : 0.7;
        named(Kind.TEASER, Sign.TEASER, listed, listed, listed * 0.7, "in a list of articles");
        named(Kind.COMMENTS, Sign.COMMENTS, 3, 3, 3, "in the comments");
        named(Kind.SHARE, Sign.SHARE, 2.2, 2, 1, "in a share bar");
        named(Kind.PROMOTION, Sign.PROMOTION, 1.8, 1.6, 1, "in a promotion");
        named(Kind.FORM, Sign.PROMOTION, 1.2, 1.1, 0.8, "in a sign-up");
        named(Kind.ADVERT, Sign.ADVERT, 2.2, 1.8, 1, "in an advertisement");
        named(Kind.CAPTION, Sign.CAPTION, 4, 3.5, 1, "named as a caption");
        named(Kind.CAPTION, Sign.MEDIA, 1, 0.9, 0.4, "beside a picture");
        named(Kind.CREDIT, Sign.CREDIT, 3.4, 1.8, 0.3, "named as a credit");
        named(Kind.BYLINE, Sign.BYLINE, 3, 2.2, 0.6, "named as the author's");
        named(Kind.BYLINE, Sign.PROFILE, 1, 1, 0.5, "in an author's box");
        named(Kind.DATELINE, Sign.DATE, 2.2, 1.2, 0.2, "named as a date");
        named(Kind.LEGAL, Sign.LEGAL, 2.6, 2.2, 1.6, "named as legal text");
        named(Kind.OTHER, Sign.QUOTE, 1.5, 1, 0, "a quote set apart");
        named(Kind.OTHER, Sign.POINTS, 1, 1, 1, "key points");
        if (signs.closeness(Sign.CREDIT) > 0 && signs.closeness(Sign.FOOTER) > 0) {
            scores.add(Kind.CREDIT, -3, "");
            scores.add(Kind.LEGAL, 1, "in the foot of the page");
        }
        boolean form = inForm();
        if (form) {
            scores.add(Kind.FORM, 3.4, "in a form");
            scores.add(Kind.COMMENTS, signs.closeness(Sign.COMMENTS) > 0 ? 3.2 : 0, "in the form for comments");
        }
        String tag = passage.place.element.normalName();
        if (tag.equals("label") || tag.equals("legend") || tag.equals("fieldset")) {
            scores.add(Kind.FORM, 1.5, "label of a field");
        }
        if (density() > 0.8 && words.words >= 5 && !nearTitle()) {
            scores.add(Kind.CAPTION, -2, "");
        }
        if (rowIs(PassageFeatures.IN_FIGURE)) {
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
        } else if (nearTitle()) {
            scores.add(Kind.BYLINE, 0.6, "near the headline");
            scores.add(Kind.DATELINE, 0.6, "near the headline");
        }
    }

    private boolean rowIs(int column) {
        return rows[at][column] > 0;
    }

    private void place() {
        float density = density();
        if (density > 0.8) {
            String links = density >= 0.95f ? "link density 1.0" : density >= 0.85f ? "link density 0.9" : "link density 0.8";
            scores.add(Kind.NAVIGATION, words.words <= 4 ? 2.2 : words.words <= 6 ? 0.8 : 0.2, links);
            int each = passage.links > 2 ? words.words / passage.links : words.words;
            scores.add(Kind.TEASER, each >= 8 ? 3 : each >= 6 ? 2.2 : each >= 5 ? 1.2 : 0.1, links);
            if (passage.links > 2) {
                scores.add(Kind.NAVIGATION, 1.5, "a run of links");
            }
        } else if (density > 0.3) {
            scores.add(Kind.NAVIGATION, 0.6, "many links");
            scores.add(Kind.TEASER, 0.4, "many links");
        } else {
            scores.add(Kind.OTHER, 0.9, "no link");
            scores.add(Kind.PROMOTION, words.words > 5 ? signs.closeness(Sign.FOOTER) > 0 ? 1.8 : 1.2 : 0, "a sentence outside the text");
            scores.add(Kind.CAPTION, words.words > 6 && words.words < 70 && inArticle() ? 0.3 : 0, "a sentence outside the text");
        }
        if (before() && !nearTitle()) {
            scores.add(Kind.NAVIGATION, 1.2, "above the article");
        }
        if (after()) {
            scores.add(Kind.TEASER, words.words >= 3 && signs.closeness(Sign.FOOTER) == 0 ? density > 0.3 ? 0.8 : 0.3 : 0, "below the article");
            scores.add(Kind.PROMOTION, 0.5, "below the article");
        }
        if (features.passages.size() - at < 30) {
            scores.add(Kind.NAVIGATION, 0.6, "at the end of the page");
            scores.add(Kind.LEGAL, 0.4, "at the end of the page");
        }
    }

    private void shortText() {
        int count = words.words;
        if (count <= 8 && SHARING.begins(text)) {
            scores.add(Kind.SHARE, signs.closeness(Sign.COMMENTS) > 0 ? 2 : NETWORK.begins(text) ? 8 : 5.5, "names a network or a way to share");
        }
        if (SHARE_THIS.begins(text)) {
            scores.addCertain(Kind.SHARE, 4, "asks to share");
        }
        if (words.count(Wordlist.SHARE) > 0 && words.count(Wordlist.SHARE) * 2 >= count) {
            scores.add(Kind.SHARE, 1, "names networks");
        }
        if (LEGAL.begins(text)) {
            scores.add(Kind.LEGAL, 9, "names terms, privacy or cookies");
        }
        if (ADVERT.begins(text)) {
            scores.addCertain(Kind.ADVERT, 6, "says that it is an advertisement");
        }
        if (OFFER.begins(text) || words.digits > 0 && PRICE.matcher(text).matches()) {
            scores.add(Kind.ADVERT, 3.4, "an offer with its price");
        } else if (words.count(Wordlist.ADVERT) > 0 && main[at] < 0.5 && !speaksOfRights()) {
            scores.add(Kind.ADVERT, 2.5, "speaks of a sponsor");
        }
        if (READING.begins(text)) {
            scores.addCertain(Kind.OTHER, 6, "time to read or listen");
        } else if (COUNTER.begins(text)) {
            scores.add(Kind.OTHER, 5, "part of a player or gallery");
        }
        if (words.letters == 0) {
            scores.add(Kind.OTHER, words.digits == 0 ? 3.5 : 1.5, "no word");
        }
        if (COMMENT_COUNT.begins(text)) {
            scores.add(Kind.COMMENTS, (signs.all() & (Sign.TEASER.bit() | Sign.RELATED.bit() | Sign.WIDGET.bit())) != 0 ? 2 : 6, "counts or asks for comments");
        }
        if (EMAIL_FIELD.begins(text) || (text.indexOf('*') >= 0 || text.contains("ndicate")) && REQUIRED_FIELD.matcher(text).matches()) {
            scores.add(Kind.FORM, inForm() ? 1.5 : 1, "a field or a button");
        }
        boolean date = words.digits > 0 && DATE.isIn(text);
        if (date && count <= 16) {
            boolean dateAlone = otherWords() <= 4;
            scores.add(Kind.DATELINE, dateAlone ? count <= 12 ? 3 : 2 : 0.6, "a date");
            if (count <= 12 && nearTitle() && (firstBody < 0 || at <= firstBody + 3) && dateAlone) {
                scores.addCertain(Kind.DATELINE, 2, "a date near the headline");
            } else if (!inArticle() || after()) {
                scores.add(Kind.DATELINE, -2.5, "");
                scores.add(Kind.TEASER, 2, "a date below the article");
            }
        } else if (words.count(Wordlist.TIME) > 0 && words.count(Wordlist.TIME) * 2 >= count && !READING.begins(text)) {
            scores.add(Kind.DATELINE, 1, "words of time");
        }
        if (count <= 16 && (words.count(Wordlist.BYLINE) > 0 || text.startsWith("di ") || text.startsWith("Di ")) && BY.matcher(text).matches()) {
            scores.add(Kind.BYLINE, 3, "begins with \"by\"");
            if (nearTitle() && count <= 12 && (firstBody < 0 || at <= firstBody + 2)) {
                scores.addCertain(Kind.BYLINE, 1.5, "a name near the headline");
            }
        }
        if (passage.place.link != null && count <= 5 && nearTitle() && PERSONAL.matcher(passage.place.link.element.attr("href")).matches()) {
            scores.add(Kind.BYLINE, 3, "a link to an author");
        }
        if (words.first == '@' && count <= 3 && signs.closeness(Sign.BYLINE) > 0) {
            scores.add(Kind.BYLINE, 2, "an author's account");
        }
        if (isAuthor() && !SHARING.begins(text)) {
            scores.add(Kind.BYLINE, 3.2, "the author's name of the metadata");
        }
        boolean pictured = rowIs(PassageFeatures.IN_FIGURE) || signs.closeness(Sign.CAPTION) > 0 || signs.closeness(Sign.MEDIA) >= 2;
        if (words.first == '©' && !pictured) {
            scores.add(Kind.LEGAL, 4.5, "begins with ©");
        } else if (count <= 22 && signs.closeness(Sign.FOOTER) == 0
                && (CREDIT.begins(text) || text.indexOf('©') >= 0 && OWN_CREDIT.matcher(text).find())) {
            scores.add(Kind.CREDIT, 4.4, "begins as a credit does");
            scores.add(Kind.CAPTION, -2.5, "");
            if (count <= 12 && inArticle()) {
                scores.addCertain(Kind.CREDIT, 1, "a credit within the article");
            }
        } else if (count <= 9 && (signs.closeness(Sign.CAPTION) >= 2 || rowIs(PassageFeatures.IN_FIGURE)) && SLASHED.matcher(text).matches()) {
            scores.addCertain(Kind.CREDIT, 6, "a name and an agency beside a picture");
        } else if (count <= 12 && density() < 0.5 && inArticle() && AGENCY.matcher(text).find()) {
            scores.add(Kind.CREDIT, 1.8, "names an agency of pictures");
        }
        if (signs.closeness(Sign.CREDIT) == 3 && rowIs(PassageFeatures.IN_FIGURE)) {
            scores.add(Kind.CREDIT, 2, "named as a credit beside a picture");
        }
    }

    /** Looked for only where a word of rights or commissions is there at all: the pattern is dear. */
    private boolean speaksOfRights() {
        if (rights == null) {
            rights = mayOwn() && OWNER.matcher(text).find();
        }
        return rights;
    }

    private boolean mayOwn() {
        return words.count(Wordlist.LEGAL) + words.count(Wordlist.ADVERT) + words.count(Wordlist.SUBSCRIBE) > 0 || words.digits > 0 && text.indexOf('©') >= 0
                || text.contains("agree") || text.contains("earn") || text.contains("may not be");
    }

    /** Words of letters that say nothing of time. */
    private int otherWords() {
        int others = 0;
        for (String word : words.looked) {
            others += word.length() > 3 && Character.isLetter(word.charAt(0)) && !Wordlist.TIME.in(Wordlist.of(word)) ? 1 : 0;
        }
        return others;
    }

    /** Whether an element that can be filled in stands in one of the two containers above, if they are small. */
    private boolean hasFields(OpenElement block) {
        OpenElement each = block;
        for (int level = 0; level < 3 && each != null && !each.element.nameIs("body"); level++, each = each.parent) {
            Boolean known = fields.get(each);
            if (known == null) {
                known = each.element.nodeStream(Element.class).limit(MOST_NODES).anyMatch(node -> node.nameIs("input")
                        && !node.attr("type").equalsIgnoreCase("hidden") && !node.attr("type").equalsIgnoreCase("search") || node.nameIs("textarea"));
                fields.put(each, known);
            }
            if (known) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuthor() {
        if (words.words > 14 || authors.isEmpty() || !inArticle() && !nearEnd()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(name -> lower.contains(name) && lower.length() < name.length() + 60);
    }

    private boolean nearEnd() {
        return lastBody >= 0 && at > lastBody && at < lastBody + 25;
    }

    private void anyText() {
        if (MORE.begins(text)) {
            scores.add(Kind.TEASER, words.words <= 25 ? 2.4 : 0.8, "begins as a link to more does");
        }
        if (speaksOfRights()) {
            scores.add(Kind.LEGAL, 5.5, "speaks of rights, terms or commissions");
        } else if (words.count(Wordlist.LEGAL) >= 2) {
            scores.add(Kind.LEGAL, 1, "words of terms");
        }
        if (PICTURED.begins(text) && words.words < 60) {
            scores.addCertain(Kind.CAPTION, 5, "says where in the picture");
        }
        if (END_CREDIT.begins(text) && words.words < 40) {
            scores.addCertain(Kind.BYLINE, 5, "says who reported and edited");
        }
        boolean marked = density() > 0.6 || passage.strong > passage.length() * 0.7;
        if (words.words <= 30 && (WHOLE_LINE.begins(text) || marked && words.words > 2 && LINK_LINE.begins(text))) {
            scores.addCertain(Kind.TEASER, 3, "a line that leads to another article");
        }
        if (density() < 0.9 && (after() || signs.closeness(Sign.BYLINE) > 0 || nearTitle()) && at < (lastBody < 0 ? 1_000_000 : lastBody + 30)
                && (END_BYLINE.begins(text) || words.words > 2 && ABOUT_WRITER.matcher(text).find())) {
            scores.add(Kind.BYLINE, 2.4, "says who wrote it");
        }
        if (AMENDED.begins(text) && words.words < 90 && (after() || at >= lastBody - 3 || before())) {
            scores.addCertain(Kind.OTHER, 4, "a correction or note of the editors");
        }
        if (ORIGIN.begins(text) && words.words < 40 && at >= lastBody - 1) {
            scores.addCertain(Kind.OTHER, 3, "says where the text comes from");
        }
        if (words.words >= 40 && density() < 0.3 && signs.closeness(Sign.FOOTER) > 0) {
            scores.add(Kind.LEGAL, 2, "a long text in the foot of the page");
        }
        int heading = headings[at];
        if (heading >= 0 && at - heading <= 25 && main[at] < 0.5 && leads[heading]) {
            String said = features.text.substring(features.passages.get(heading).begin, Math.min(features.passages.get(heading).end, features.passages.get(heading).begin + 40));
            scores.add(Kind.TEASER, 2, "below the heading \"" + said + "\"");
        }
        if (NOTE.begins(text) && density() < 0.8) {
            scores.add(Kind.OTHER, 2.4, "a note on the article");
        }
        boolean form = inForm();
        boolean fields = form || (signs.closeness(Sign.PROMOTION) > 0 || words.count(Wordlist.SUBSCRIBE) > 0) && hasFields(passage.place.block());
        if (fields && !form) {
            scores.add(Kind.FORM, 3, "beside a field to fill in");
        }
        if ((words.count(Wordlist.SUBSCRIBE) > 0 || words.count(Wordlist.PERSON) > 0 || words.count(Wordlist.COMMENT) > 0) && SIGN_UP.isIn(text)) {
            scores.add(Kind.FORM, fields ? 1.6 : density() > 0.8 ? 0 : 2.6, "asks to sign up");
            scores.add(Kind.PROMOTION, fields ? 0 : density() > 0.8 ? 1.6 : 0.6, "asks to sign up");
        }
        if (words.looked.size() > 1 && (words.count(Wordlist.PERSON) + words.count(Wordlist.SUBSCRIBE) + words.count(Wordlist.RELATED)
                + words.count(Wordlist.NAVIGATION) + words.count(Wordlist.SHARE) > 0 || words.words < 12) && APPEAL.isIn(text)) {
            scores.add(Kind.PROMOTION, density() > 0.8 && words.words < 4 ? 0.9 : 2, "appeals to the reader");
        }
        if (words.words >= 4 && words.letters > 12 && words.upper > words.letters * 0.9 && density() > 0.9 && inArticle() && !before()) {
            scores.addCertain(Kind.TEASER, 2.5, "a link in capitals within the text");
        }
        if (rows[at][PassageFeatures.REPEATS] > 0 && words.words > 8 && density() < 0.3 && inArticle() && main[at] < 0.5) {
            scores.add(Kind.OTHER, 0.8, "stands on the page twice");
        }
    }
}
