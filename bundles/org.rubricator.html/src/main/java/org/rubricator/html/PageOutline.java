package org.rubricator.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What the rules of kinds ask of a page as a whole: where its article begins and ends, its headings, forms and authors. */
final class PageOutline {

    private static final int MOST_NODES = 60;
    private static final int SHOWN = 400;
    static final WordPattern MORE = WordPattern.of("(?:(?:read|see|learn|watch|listen|related|also|more)\\b[^.:]{0,22}(?::|\\|)|related\\b|read (?:more|next|also|this|full|now|the)|more (?:on|from|in|about|stories|news|articles|to)\\b|see also|you (?:may|might) (?:also )?(?:like|be)|most (?:read|popular|viewed|recent)|trending|recommended|popular|latest|up next|don['’]t miss|recent (?:posts|articles)|editor['’]s picks?|also (?:read|on|in)|further reading|keep reading|continue reading|what to read|must[- ]reads?|next (?:article|post)|previous (?:article|post)|in case you missed|\\W{0,3}popular videos)");

    final PassageFeatures features;
    final float[][] rows;
    /** Probability of each passage to be main text. */
    final float[] main;
    /** In lower case. */
    final List<String> authors;
    /** Letters of the outlet's name; empty if it is not known. */
    final String outlet;
    /** Whether it is no page but a text without markup. */
    final boolean isText;
    /** Some systems wrap the whole page in a form. */
    final boolean formEverywhere;
    /** Index of the heading above each passage, -1 if there is none; and whether it leads to other articles. */
    final int[] headings;
    final boolean[] leads;
    /** Indexes of the first and last paragraph of the article; -1 if there is none. */
    final int firstBody;
    final int lastBody;
    private final Map<OpenElement, Boolean> fields = new IdentityHashMap<>();

    PageOutline(PassageFeatures features, float[][] rows, float[] main, PageEvidence evidence) {
        this.features = features;
        this.rows = rows;
        this.main = main;
        authors = evidence.authors().stream().flatMap(names -> List.of(names.split("\\s*(?:,|;| and | & )\\s*")).stream())
                .map(name -> name.toLowerCase(Locale.ROOT).strip()).filter(name -> name.length() > 4).distinct().limit(12).toList();
        outlet = letters(evidence.outlet());
        int inForm = 0;
        int first = -1;
        int end = -1;
        for (int i = 0; i < main.length; i++) {
            inForm += rows[i][PassageFeatures.IN_FORM] > 0 ? 1 : 0;
            if (main[i] > 0.5 && features.texts[i].words >= 12) {
                first = first < 0 ? i : first;
                end = i;
            }
        }
        firstBody = first;
        lastBody = end;
        isText = evidence.type() == PageEvidence.Type.TEXT;
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
        formEverywhere = inForm * 3 > main.length;
    }

    /** As much of a passage as its words are asked for. */
    String beginning(int i) {
        Passage passage = features.passages.get(i);
        return features.text.substring(passage.begin, Math.min(passage.end, passage.begin + SHOWN));
    }

    static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether an element that can be filled in stands in one of the two containers above, if they are small. */
    boolean hasFields(OpenElement block) {
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
}
