package org.rubricator.html;

/** Families of words in the names of elements. The order is part of the model: add at the end only, and train anew. */
enum Sign {

    NAVIGATION("nav navbar navigation menu breadcrumb breadcrumbs toolbar megamenu hamburger skip pagination pager submenu"),
    FOOTER("footer foot bottom colophon contentinfo siteinfo"),
    HEADER("header head masthead banner hero top topbar"),
    SIDE("sidebar aside rail side secondary complementary right tertiary"),
    RELATED("related recommended recommendation recommendations recirc recirculation more readmore next also similar "
            + "outbrain taboola trending popular latest mostread suggested suggestions prev previous series further "
            + "recent zergnet jp relatedposts adjacent interest interlinking inlinks linked"),
    TEASER("teaser card cards tile tiles item items listing feed river grid thumb thumbnail preview loop collection stream"),
    COMMENTS("comment comments commenting disqus reply replies respond discussion coral livefyre viafoura commentlist conversation"),
    SHARE("share sharing social socials facebook twitter addthis sharedaddy follow whatsapp pinterest linkedin sociable "
            + "instagram addtoany shares"),
    PROMOTION("newsletter newsletters subscribe subscription signup promo promos promotion cta optin donate donation paywall "
            + "offer membership register app alert appeal support upsell convertkit mailchimp mailing leadgen"),
    ADVERT("ad ads advert adverts advertisement advertising sponsor sponsored dfp adsense gpt adslot commercial affiliate "
            + "disclosure adbox outstream partner"),
    CAPTION("caption captions figcaption cutline wp-caption imagecaption photocaption"),
    CREDIT("credit credits copyright attribution photographer source imagecredit photocredit copyrightholder"),
    BYLINE("byline bylines author authors contributor contributors writer writers vcard by reporter creator"),
    DATE("date dates time timestamp published updated dateline posted pubdate modified datetime datepublished datemodified "
            + "publish publication"),
    TITLE("title headline heading hed hdl"),
    DECK("deck dek standfirst subtitle subheadline subhead lede summary intro excerpt description strapline abstract sub "
            + "subheading lead introduction"),
    BODY("body content article story post entry text main richtext rich prose paragraph copy articlebody rte wysiwyg blog "
            + "maincontent single para"),
    LEGAL("cookie cookies consent gdpr legal terms privacy disclaimer policy onetrust notice"),
    FORM("form login search input field signin modal popup overlay dialog lightbox poll survey quiz formkit wpcf gform"),
    TOPIC("tag tags topic topics category categories keyword keywords eyebrow kicker rubric channel"),
    MEDIA("image images img photo photos gallery slideshow video figure media picture player audio carousel slider podcast"),
    PROFILE("bio about profile authorbox biography person team"),
    TABLE("table infobox toc contents index tablepress specs"),
    QUOTE("quote pullquote blockquote quotes pull"),
    WIDGET("widget widgets module block component embed plugin elementor shortcode"),
    LIST("list ul ol accordion faq faqs tabs"),
    PRODUCT("product products price rating ratings buy shop btn button buttons deal deals"),
    META("meta info details utility tools print byline-meta postmeta entry-meta submeta misc"),
    POINTS("highlights keypoints takeaways takeaway tldr key points glance"),
    HIDDEN("hidden hide mobile print noprint collapsed"),
    FACT("fact factbox box callout note infobox aside inset"),
    LIVE("live ticker breaking weather stock stocks scores");

    final String words;

    Sign(String words) {
        this.words = words;
    }

    long bit() {
        return 1L << ordinal();
    }

    /** What the names of HTML's own elements say. */
    static long ofName(String name) {
        return switch (name) {
        case "nav" -> NAVIGATION.bit();
        case "footer" -> FOOTER.bit();
        case "header" -> HEADER.bit();
        case "aside" -> SIDE.bit();
        case "figcaption" -> CAPTION.bit();
        case "figure" -> MEDIA.bit();
        case "form", "label", "fieldset", "legend" -> FORM.bit();
        case "time" -> DATE.bit();
        case "article", "main" -> BODY.bit();
        case "blockquote", "q" -> QUOTE.bit();
        case "table" -> TABLE.bit();
        case "ul", "ol", "dl" -> LIST.bit();
        case "button" -> PRODUCT.bit();
        case "h1" -> TITLE.bit();
        default -> 0;
        };
    }
}
