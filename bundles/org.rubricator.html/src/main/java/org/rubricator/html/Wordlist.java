package org.rubricator.html;

import java.util.HashMap;
import java.util.Map;

/**
 * Families of words and pairs of words in the text of a block. The order is part of the model. English first: it is
 * what there is to train on; the others so far as they are the fixed words of every page.
 */
enum Wordlist {

    SHARE("share tweet facebook twitter whatsapp linkedin pinterest instagram print reddit flipboard copy_link follow_us "
            + "follow_me share_this share_on teilen partager compartir email_this x tiktok youtube telegram"),
    SUBSCRIBE("subscribe subscriber subscribers newsletter newsletters sign_up signup log_in login sign_in register donate "
            + "inbox membership free_trial create_account already_a support_us join_us download_our download_the our_app "
            + "abonnieren abonnez suscribe get_the unlimited_access special_offer become_a your_email e-mail_address email_address"),
    RELATED("related read_more read_also also_read see_also more_on more_from you_may you_might recommended trending "
            + "most_read most_popular up_next read_next latest_news next_article previous_article don't_miss click_here "
            + "learn_more continue_reading watch listen more_stories more_news must_read editors'_picks what_to latest popular "
            + "previous_post next_post read_the further_reading mehr_zum lire_aussi recent_posts full_story in_case"),
    ADVERT("advertisement advertising sponsored sponsor promoted paid_content affiliate commission advert anzeige publicité "
            + "partner_content story_continues article_continues continue_below scroll_to"),
    CREDIT("photo photograph photographer photography image images getty shutterstock afp reuters ap courtesy illustration "
            + "pictured credit unsplash istock file_photo photo_by image_by via photos pexels alamy epa foto picture"),
    ENDMATTER("contributed_to reporting_by editing_by written_by correction clarification originally_published this_article "
            + "this_story this_post follow_him follow_her contact_the views_expressed opinions_expressed associated_press "
            + "disclaimer about_the story_was article_was post_was reached_at on_twitter updated_to version_of first_appeared "
            + "has_been staff_writer is_a tips_to send_us got_a reprinted with_permission editor's_note"),
    COMMENT("comment comments reply replies leave_a post_a moderated disqus commenting commenters join_the upvote thumbs_up "
            + "view_comments your_thoughts let_us"),
    LEGAL("rights_reserved copyright cookies cookie privacy terms policy gdpr trademark trademarks terms_of all_rights "
            + "impressum datenschutz do_not_sell conditions accessibility inc llc ltd"),
    NAVIGATION("home menu search skip sections close toggle next previous back jump_to view_all see_all categories category "
            + "tags filed topics contents about contact careers help faq sitemap rss shop login account archive tagged archives "
            + "show_more load_more back_to skip_to edition"),
    TIME("updated published posted ago min mins minute minutes read hours hour january february march april may june july "
            + "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday "
            + "wednesday thursday friday saturday sunday am pm gmt est edt et pt utc bst last_updated"),
    BYLINE("by author authors written staff reporter correspondent editor writer von par por contributor columnist journalist"),
    FUNCTION("the of and to a in is it that for was on as with he be at his they i this have from or had but not are what all "
            + "were we when your can said there an which she do how their if will der die das und ist nicht ein eine mit dem den "
            + "le la les et des est une dans que el los las del por para con una"),
    PERSON("you your you'll you're our us we we're we've my i");

    private static final Map<String, Integer> FAMILIES = new HashMap<>();
    private static final Map<String, Boolean> FIRST_OF_PAIR = new HashMap<>();

    static {
        for (Wordlist list : values()) {
            for (String word : list.words.split(" ")) {
                FAMILIES.merge(word, 1 << list.ordinal(), (a, b) -> a | b);
                if (word.indexOf('_') > 0) {
                    FIRST_OF_PAIR.put(word.substring(0, word.indexOf('_')), true);
                }
            }
        }
    }

    final String words;

    Wordlist(String words) {
        this.words = words;
    }

    /** Bits of the families that a word, in lower case, is in. */
    static int of(String word) {
        return FAMILIES.getOrDefault(word, 0);
    }

    static int ofPair(String first, String second) {
        return FIRST_OF_PAIR.containsKey(first) ? FAMILIES.getOrDefault(first + "_" + second, 0) : 0;
    }

    boolean in(int bits) {
        return (bits & 1 << ordinal()) != 0;
    }
}
