package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.TextNode;

/**
 * Cuts blocks into passages: at line ends, between inline elements that fill the block ("By Ann Lee", "3 May"), and
 * around an inline element whose names tell that it is something of its own (a credit at the end of a caption). Nothing is
 * cut within a word. A run of links stays whole.
 */
final class PassageCutter {

    private static final int MOST_RUNS = 400;
    private static final int LONG_BLOCK = 400;
    private static final int SHORT_LINE = 110;
    private static final Set<String> FORMATTING = Set.of("abbr", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font",
            "i", "ins", "kbd", "mark", "q", "s", "small", "strong", "sub", "sup", "u", "var", "wbr");
    private static final long TELLING = Sign.CREDIT.bit() | Sign.BYLINE.bit() | Sign.DATE.bit() | Sign.SHARE.bit()
            | Sign.COMMENTS.bit() | Sign.ADVERT.bit();

    private static final Pattern SEPARATOR = Pattern.compile("\\s[·|•]\\s|\\s((?:[–—(\\[] ?)?(?:Photo(?:graph)?|Image|Picture|Illustration|Credit)"
            + "(?: by| courtesy| credit)?: ?\\S)");

    private static final Pattern COMMENTS = Pattern.compile("(?i)\\s*(?:\\d[\\d.,k]*\\s+comments?|comments?\\s+\\(?\\d[\\d.,k]*\\)?)\\s*");

    private final RenderedText rendered;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private int at;

    private PassageCutter(RenderedText rendered) {
        this.rendered = rendered;
        text = rendered.text();
    }

    static List<Passage> cut(RenderedText rendered) {
        PassageCutter cutter = new PassageCutter(rendered);
        for (int i = 0; i < rendered.blocks().size(); i++) {
            cutter.cutBlock(i, rendered.blocks().get(i));
        }
        return cutter.passages;
    }

    private void cutBlock(int index, Block block) {
        List<TextRun> runs = rendered.runs();
        while (at < runs.size() && runs.get(at).end() <= block.begin()) {
            at++;
        }
        int first = at;
        while (at < runs.size() && runs.get(at).begin() < block.end()) {
            at++;
        }
        List<TextRun> own = runs.subList(first, at);
        if (!own.isEmpty() && own.getLast().end() > block.end()) {
            at--;
        }
        List<Integer> cuts = cuts(block, own);
        int begin = block.begin();
        int run = 0;
        for (int cut : cuts) {
            run = add(index, begin, cut, own, run);
            begin = cut;
        }
        add(index, begin, block.end(), own, run);
    }

    /** Places of cuts, in order: each is the begin of a word. */
    private List<Integer> cuts(Block block, List<TextRun> runs) {
        List<Integer> cuts = new ArrayList<>();
        boolean preformatted = !runs.isEmpty() && runs.getFirst().place().whiteSpace == WhiteSpace.KEEP;
        OpenElement common = commonPlace(runs);
        boolean inline = runs.size() > 1 && runs.size() <= MOST_RUNS;
        boolean filled = inline && !hasBareLetters(runs, common);
        OpenElement before = null;
        int line = preformatted ? -1 : text.indexOf('\n', block.begin());
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            int begin = inked(Math.max(block.begin(), run.begin()));
            for (; line >= 0 && line < begin; line = text.indexOf('\n', line + 1)) {
                addCut(cuts, inked(line), block);
            }
            if (inline) {
                OpenElement piece = childOf(common, run.place());
                if (i > 0 && piece != before && parts(before, piece, filled, block)) {
                    addCut(cuts, begin, block);
                }
                before = piece;
            }
        }
        for (; line >= 0 && line < block.end(); line = text.indexOf('\n', line + 1)) {
            addCut(cuts, inked(line), block);
        }
        return block.end() - block.begin() > LONG_BLOCK || runs.isEmpty() || !maySeparate(block) ? cuts : withSeparators(cuts, block, runs);
    }

    /** Whether it holds a bar, a dot or a colon, without one of which there is no separator. */
    private boolean maySeparate(Block block) {
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '|' || c == '·' || c == '•') {
                return true;
            }
        }
        return false;
    }

    /** Adds cuts after bars and dots between words, and before what begins as a credit does. */
    private List<Integer> withSeparators(List<Integer> cuts, Block block, List<TextRun> runs) {
        Matcher matcher = SEPARATOR.matcher(text).region(block.begin(), block.end());
        TreeSet<Integer> all = null;
        while (matcher.find()) {
            boolean credit = matcher.group(1) != null;
            if (credit ? !isCaption(runs.getFirst().place()) : block.end() - block.begin() > SHORT_LINE) {
                continue;
            }
            int cut = inked(credit ? matcher.start() + 1 : matcher.end() - 1);
            if ((credit || !isLinked(cut, runs)) && cut > block.begin() && cut < block.end()) {
                all = all == null ? new TreeSet<>(cuts) : all;
                all.add(cut);
            }
        }
        return all == null ? cuts : new ArrayList<>(all);
    }

    private static boolean isCaption(OpenElement place) {
        long caption = Sign.CAPTION.bit() | Sign.MEDIA.bit();
        return (place.signs().near() & caption) != 0;
    }

    private static boolean isLinked(int at, List<TextRun> runs) {
        for (TextRun run : runs) {
            if (run.begin() <= at && at < run.end()) {
                return run.place().link != null;
            }
        }
        return false;
    }

    private void addCut(List<Integer> cuts, int cut, Block block) {
        if (cut > block.begin() && cut < block.end() && WhiteSpace.isWhite(text.charAt(cut - 1))
                && (cuts.isEmpty() || cuts.getLast() < cut)) {
            cuts.add(cut);
        }
    }

    private int inked(int from) {
        int at = from;
        while (at < text.length() && WhiteSpace.isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Null stands for text directly in the common place. */
    private static boolean parts(OpenElement a, OpenElement b, boolean filled, Block block) {
        boolean small = block.end() - block.begin() <= LONG_BLOCK;
        if (small && (isTelling(a) || isTelling(b))) {
            return true;
        }
        if (!filled || a == null || b == null) {
            return false;
        }
        if (a.link == a && b.link == b) {
            return small && (countsComments(a) || countsComments(b));
        }
        return small && !(isFormatting(a) || isFormatting(b)) && !(isSpan(a) && isSpan(b) && block.tag().equals("p") && !isCaption(a));
    }

    /** A link that counts comments is no part of the run of links beside it. */
    private static boolean countsComments(OpenElement piece) {
        return piece.element.childNodeSize() == 1 && piece.element.firstChild() instanceof TextNode text && COMMENTS.matcher(text.getWholeText()).matches();
    }

    private static boolean isTelling(OpenElement piece) {
        return piece != null && (piece.signs().own() & TELLING) != 0;
    }

    private static boolean isFormatting(OpenElement piece) {
        return FORMATTING.contains(piece.element.normalName());
    }

    private static boolean isSpan(OpenElement piece) {
        return piece.element.nameIs("span");
    }

    private boolean hasBareLetters(List<TextRun> runs, OpenElement common) {
        for (TextRun run : runs) {
            if (run.place() == common) {
                for (int i = run.begin(); i < run.end(); i++) {
                    if (Character.isLetterOrDigit(text.charAt(i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static OpenElement commonPlace(List<TextRun> runs) {
        OpenElement common = null;
        for (TextRun run : runs) {
            common = common == null ? run.place() : common(common, run.place());
        }
        return common;
    }

    private static OpenElement common(OpenElement a, OpenElement b) {
        OpenElement x = a;
        OpenElement y = b;
        while (x != y) {
            if (x.depth >= y.depth) {
                x = x.parent;
            } else {
                y = y.parent;
            }
        }
        return x;
    }

    private static OpenElement childOf(OpenElement common, OpenElement place) {
        OpenElement child = null;
        for (OpenElement each = place; each != common; each = each.parent) {
            child = each;
        }
        return child;
    }

    /** @return index of the first run that may belong to the next passage too */
    private int add(int block, int begin, int end, List<TextRun> runs, int firstRun) {
        int from = begin;
        int to = end;
        while (to > from && WhiteSpace.isWhite(text.charAt(to - 1))) {
            to--;
        }
        int last = firstRun;
        while (last < runs.size() && runs.get(last).begin() < to) {
            last++;
        }
        int next = last > firstRun && runs.get(last - 1).end() > end ? last - 1 : last;
        List<TextRun> own = runs.subList(firstRun, last);
        OpenElement place = commonPlace(own);
        Passage passage = new Passage(from, to, block, place);
        OpenElement link = null;
        for (TextRun run : own) {
            int length = Math.min(to, run.end()) - Math.max(from, run.begin());
            if (run.place().link != null) {
                passage.linked += length;
                passage.links += run.place().link == link ? 0 : 1;
                link = run.place().link;
            }
            passage.strong += run.place().strong ? length : 0;
        }
        passages.add(passage);
        return next;
    }
}
