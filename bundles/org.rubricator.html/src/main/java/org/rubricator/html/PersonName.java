package org.rubricator.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of persons from what stands beside them in bylines: roles, dates, places, names of organisations. */
final class PersonName {

    private static final String ROLES = "(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|producer|"
            + "reviewer|photographer|analyst|director|manager|coordinator|consultant|specialist|strategist|expert|educator|"
            + "founder|co-founder|president|attorney|dietitian|marketer|author|representative|officer|engineer|professor|ceo|cto)s?";
    private static final Pattern ROLE = Pattern.compile("(?i).*\\b(?:" + ROLES + "|former|senior|head|content|marketing)\\b.*");
    /** "Keith Barry Senior Autos Reporter", "Mateusz HabernyFounder". */
    private static final Pattern ROLE_BEHIND = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*?){1,2}?)"
            + "(?:(?:\\s+[\\p{Lu}&][\\p{L}&-]*){0,5}?\\s+|(?<=\\p{Ll})(?=\\p{Lu}))(?i:" + ROLES + ")\\b.*$");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:[|·•⋅–—/(]|\\s-\\s|\\b(?:on|for|in|at|updated|published|posted|view)\\b(?=\\s|$)|"
            + "\\s(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b|\\d)).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALISED = Pattern.compile("(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{L}.'’()-]+){1,4}");
    private static final Pattern LOWER_WORD = Pattern.compile("\\p{Ll}+");
    private static final Pattern PARTICLE = Pattern.compile("(?:de|da|di|du|der|den|del|la|le|van|von|zu|bin|al|el|dos|y|e|ten|ter|the|of)");
    private static final Pattern GROUP = Pattern.compile("(?i).*\\b(?:staff|team|editors?|editorial|admin|administrator|newsroom|newsdesk|desk|"
            + "news|press|media|association|foundation|institute|university|college|clinic|hospital|agency|company|group|society|"
            + "network|magazine|studios?|services|solutions|inc|llc|ltd|gmbh|blog|contributors?|guest|user|office|reports?|"
            + "newsletter|store|shop|online|insights?|platform)\\b.*|.*\\.(?:com|org|net|co|io)\\b.*");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*\\b(?:minutes?|min|read|post|posted|published|follow|written|about|more|all|view|copy|"
            + "share|your|our|home|menu|related|popular|latest|updated|features?|photo|image|credit|source|caption|print|comments?|"
            + "bio|rss|feed|watch|faqs?|facebook|twitter|linkedin|youtube|instagram|pinterest|reddit|whatsapp|email|save|table|contents)\\b.*|.*\\d.*");

    private PersonName() {
    }

    /** The name at the begin of a line, without role, date and place behind it. */
    static String at(String line) {
        String bare = BEHIND.matcher(line.strip()).replaceFirst("").strip();
        Matcher role = ROLE_BEHIND.matcher(bare);
        return role.matches() ? role.group(1).strip() : bare;
    }

    /** Two to five words, capitalised but for particles, none of which names a role, an organisation or an act. */
    static boolean isPerson(String name) {
        return isName(name) && !GROUP.matcher(name).matches() && !ROLE.matcher(name).matches();
    }

    /** The name of people as a group or of an organisation: "Podium Staff", "the Lavazza Team". */
    static boolean isGroup(String name) {
        return isName(name) && GROUP.matcher(name).matches();
    }

    /** Capitalised but for particles, and no act or thing of a page such as "Show Comments". */
    static boolean isName(String name) {
        if (!CAPITALISED.matcher(name).matches() || NO_NAME.matcher(name).matches()) {
            return false;
        }
        for (String word : name.split("\\s+")) {
            if (LOWER_WORD.matcher(word).matches() && !PARTICLE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
