package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that describe each passage of a page: its names, its text, its place, and how often its like stands on the
 * page. The order of the columns is part of the model.
 */
final class PassageFeatures {

    private static final int LONG_WORDS = 20;
    private static final List<String> TAGS = List.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "td", "figcaption",
            "blockquote", "span", "section", "dd", "a", "article", "pre", "time");
    private static final List<String> ANCESTORS = List.of("nav", "footer", "header", "aside", "article", "main", "figure",
            "form", "table", "li", "blockquote", "section", "a", "button");
    private static final Map<String, Integer> TAG_AT = places(TAGS);
    private static final Map<String, Integer> ANCESTOR_AT = places(ANCESTORS);
    private static final Sign[] SIGNS = Sign.values();
    private static final Wordlist[] WORDLISTS = Wordlist.values();
    private static final List<Wordlist> HEADING_LISTS = List.of(Wordlist.RELATED, Wordlist.SUBSCRIBE, Wordlist.COMMENT,
            Wordlist.SHARE, Wordlist.NAVIGATION, Wordlist.LEGAL, Wordlist.BYLINE);

    /** What each column is. */
    static final List<String> NAMES = names();

    static final int LEXICON = NAMES.indexOf("lexicon of names");
    static final int TITLENESS = NAMES.indexOf("titleness");
    static final int DESCRIPTION = NAMES.indexOf("description words");
    static final int IN_FORM = NAMES.indexOf("in form");
    static final int IN_FIGURE = NAMES.indexOf("in figure");
    static final int REPEATS = NAMES.indexOf("repeats");

    final String text;
    final List<Passage> passages;
    final PassageText[] texts;
    final float[][] rows;
    /** Slots of the lexicon for each passage. */
    final int[][] nameSlots;
    final int[][] textSlots;
    /** Index of the passage that repeats the title, first heading of its level before others; -1 if none does. */
    int titleAt = -1;
    private final List<Block> blocks;
    private final PageEvidence evidence;
    private int column;

    private PassageFeatures(RenderedText rendered, List<Passage> passages, PageEvidence evidence) {
        text = rendered.text();
        blocks = rendered.blocks();
        this.passages = passages;
        this.evidence = evidence;
        texts = new PassageText[passages.size()];
        rows = new float[passages.size()][NAMES.size()];
        nameSlots = new int[passages.size()][];
        textSlots = new int[passages.size()][];
    }

    static PassageFeatures of(RenderedText rendered, List<Passage> passages, PageEvidence evidence, Lexicon lexicon) {
        PassageFeatures features = new PassageFeatures(rendered, passages, evidence);
        features.compute();
        features.look(lexicon);
        return features;
    }

    /** Fills the columns of the lexicon. */
    void look(Lexicon lexicon) {
        for (int i = 0; i < rows.length; i++) {
            rows[i][LEXICON] = lexicon.sum(nameSlots[i]);
            rows[i][LEXICON + 1] = lexicon.sum(textSlots[i]);
            rows[i][LEXICON + 2] = rows[i][LEXICON] + rows[i][LEXICON + 1];
        }
    }

    private void compute() {
        int n = passages.size();
        List<WordSet> titles = evidence.titles().stream().distinct().limit(4).map(WordSet::new).toList();
        WordSet description = new WordSet(evidence.description());
        WordSet body = new WordSet(evidence.articleBody());
        Map<Integer, int[]> templates = new HashMap<>();
        Map<Integer, int[]> shapes = new HashMap<>();
        Map<Long, int[]> repeats = new HashMap<>();
        Map<OpenElement, int[]> parents = new IdentityHashMap<>();
        int[][] likeTemplate = new int[n][];
        int[][] likeShape = new int[n][];
        int[][] inContainer = new int[n][];
        int[][] alike = new int[n][];
        float[] titleness = new float[n];
        float best = 0.5f;
        int longTotal = 0;
        long total = 0;
        for (int i = 0; i < n; i++) {
            Passage passage = passages.get(i);
            texts[i] = new PassageText(text, passage.begin, passage.end);
            titleness[i] = titleness(titles, texts[i]);
            boolean heading = passage.place.signs().closeness(Sign.TITLE) == 3 || isHeading(passage.place);
            float score = titleness[i] + (passage.place.element.nameIs("h1") ? 0.35f : heading ? 0.1f : 0);
            if (titleness[i] > 0.5 && score > best && passage.linked * 2 < passage.length() + 1) {
                best = score;
                titleAt = i;
            }
            boolean isLong = isLong(i);
            longTotal += isLong ? 1 : 0;
            total += passage.length();
            likeTemplate[i] = tally(templates.computeIfAbsent(passage.place.signs().template(), k -> new int[3]), passage, isLong);
            likeShape[i] = tally(shapes.computeIfAbsent(blockShape(passage.place), k -> new int[3]), passage, isLong);
            inContainer[i] = tally(parents.computeIfAbsent(container(passage.place), k -> new int[3]), passage, isLong);
            alike[i] = repeats.computeIfAbsent(texts[i].hash, k -> new int[2]);
            alike[i][0]++;
        }
        int longBefore = 0;
        long before = 0;
        int lastHeading = -1;
        for (int i = 0; i < n; i++) {
            Passage passage = passages.get(i);
            column = 0;
            float[] row = rows[i];
            names(row, passage.place);
            text(row, passage, texts[i]);
            put(row, titleness[i]);
            put(row, titleAt == i ? 1 : 0);
            put(row, titleAt < 0 ? -1 : clip(i - titleAt, -60, 200));
            put(row, description.share(texts[i]));
            put(row, description.runShare(texts[i]));
            put(row, body.size() > 40 ? 1 : 0);
            put(row, body.size() > 40 ? body.runShare(texts[i]) : -2);
            put(row, body.size() > 40 ? body.share(texts[i]) : -1);
            put(row, alike[i][0] - 1);
            put(row, alike[i][1]);
            alike[i][1] = 1; // seen
            counts(row, likeTemplate[i]);
            counts(row, likeShape[i]);
            counts(row, inContainer[i]);
            put(row, (float) i / n);
            put(row, (float) before / total);
            put(row, i);
            put(row, n - i);
            put(row, longBefore);
            put(row, longTotal - longBefore);
            put(row, longTotal == 0 ? 0 : (float) longBefore / longTotal);
            put(row, lastHeading < 0 ? 99 : Math.min(50, i - lastHeading));
            for (Wordlist list : HEADING_LISTS) {
                put(row, lastHeading < 0 ? 0 : Math.min(2, texts[lastHeading].count(list)));
            }
            put(row, lastHeading < 0 ? 0 : texts[lastHeading].words);
            put(row, n);
            put(row, evidence.type().ordinal());
            nameSlots[i] = WordSlots.ofNames(passage.place);
            textSlots[i] = WordSlots.ofText(texts[i]);
            before += passage.length();
            longBefore += isLong(i) ? 1 : 0;
            if (isHeading(passage.place) || texts[i].words <= 6 && passage.strong == passage.length()) {
                lastHeading = i;
            }
        }
    }

    private static float titleness(List<WordSet> titles, PassageText passage) {
        float best = 0;
        if (passage.words <= 60) {
            for (WordSet title : titles) {
                float share = title.share(passage);
                if (share > 0) {
                    float covered = title.covered(passage);
                    best = Math.max(best, 2 * share * covered / (share + covered + 1e-6f));
                }
            }
        }
        return best;
    }

    private boolean isLong(int i) {
        return texts[i].words >= LONG_WORDS && passages.get(i).linked * 3 < passages.get(i).length();
    }

    private static int[] tally(int[] counts, Passage passage, boolean isLong) {
        counts[0]++;
        counts[1] += passage.length();
        counts[2] += isLong ? passage.length() : 0;
        return counts;
    }

    private void counts(float[] row, int[] counts) {
        put(row, Math.min(counts[0], 200));
        put(row, counts[1]);
        put(row, (float) counts[2] / counts[1]);
    }

    private void names(float[] row, OpenElement place) {
        ElementSigns signs = place.signs();
        for (Sign sign : SIGNS) {
            put(row, signs.closeness(sign));
        }
        OpenElement block = place.block();
        mark(row, place);
        mark(row, block);
        column += TAGS.size();
        for (int i = 0; i < ANCESTORS.size(); i++) {
            put(row, (signs.within() & 1 << i) != 0 ? 1 : 0);
        }
        put(row, signs.lists());
        put(row, Math.min(place.depth, 60));
        put(row, place == block ? 0 : 1);
    }

    /** Marks the tag of a place among the columns of tags that follow. */
    private void mark(float[] row, OpenElement place) {
        int tag = TAG_AT.getOrDefault(place.element.normalName(), -1);
        if (tag >= 0) {
            row[column + tag] = 1;
        }
    }

    /** A bit for an element's name, if it is among those that are asked for in the ancestors of a passage; else 0. */
    static int within(String name) {
        Integer at = ANCESTOR_AT.get(name);
        return at == null ? 0 : 1 << at;
    }

    private void text(float[] row, Passage passage, PassageText words) {
        float length = passage.length();
        float count = Math.max(1, words.words);
        put(row, length);
        put(row, words.words);
        put(row, words.sentenceEnds);
        put(row, words.sentenceEnds / count);
        put(row, words.commas);
        put(row, words.quotes);
        put(row, words.bars);
        put(row, words.letters / count);
        put(row, words.upper / (float) Math.max(1, words.letters));
        put(row, words.capitalized / count);
        put(row, words.digits / length);
        put(row, words.nonLatin / length);
        put(row, passage.linked / length);
        put(row, passage.links);
        put(row, passage.linked >= length - 1 ? 1 : 0);
        put(row, passage.strong / length);
        put(row, kind(words.first));
        put(row, kind(words.last));
        for (Wordlist list : WORDLISTS) {
            put(row, Math.min(words.count(list), 12));
        }
        put(row, words.count(Wordlist.FUNCTION) / (float) Math.max(1, words.looked.size()));
        for (Wordlist list : WORDLISTS) {
            if (list != Wordlist.FUNCTION && list != Wordlist.PERSON) {
                put(row, words.startsWith(list) ? 1 : 0);
            }
        }
        String shown = text.substring(passage.begin, Math.min(passage.end, passage.begin + 400));
        put(row, shown.indexOf('@') >= 0 ? 1 : 0);
        put(row, shown.indexOf('©') >= 0 || shown.indexOf('®') >= 0 ? 1 : 0);
        int colon = shown.indexOf(": ");
        put(row, colon > 0 && colon < 25 ? 1 : 0);
        put(row, shown.contains("http") || shown.contains("www.") || shown.contains(".com") ? 1 : 0);
        Block block = blocks.get(passage.block);
        put(row, block.end() - block.begin());
        put(row, passage.begin == block.begin() && passage.end == block.end() ? 1 : 0);
    }

    private static int kind(char c) {
        return switch (c) {
        case '.' -> 6;
        case '!', '?' -> 5;
        case ':' -> 4;
        case '"', '“', '”', '\'', '’', '‘' -> 7;
        case ',', ';' -> 3;
        case '…' -> 2;
        case '(', '[', ')', ']' -> 1;
        case '-', '–', '—', '•', '|', '*', '#', '>', '»', '→' -> 0;
        default -> Character.isUpperCase(c) ? 8 : Character.isLowerCase(c) ? 9 : Character.isDigit(c) ? 10 : -1;
        };
    }

    static boolean isHeading(OpenElement place) {
        String name = place.block().element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    static OpenElement container(OpenElement place) {
        OpenElement block = place.block();
        return block.parent == null ? block : block.parent;
    }

    private static int blockShape(OpenElement place) {
        return place.block().signs().shape();
    }

    private static float clip(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private void put(float[] row, float value) {
        row[column++] = value;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            names.add("names " + sign);
        }
        TAGS.forEach(tag -> names.add("tag " + tag));
        ANCESTORS.forEach(tag -> names.add("in " + tag));
        names.addAll(List.of("lists above", "depth", "inline", "length", "words", "sentence ends", "sentence ends per word",
                "commas", "quotation marks", "bars", "word length", "upper case", "capitalized", "digits", "other scripts",
                "link density", "links", "all link", "strong", "first character", "last character"));
        for (Wordlist list : Wordlist.values()) {
            names.add("words " + list);
        }
        names.add("function words");
        for (Wordlist list : Wordlist.values()) {
            if (list != Wordlist.FUNCTION && list != Wordlist.PERSON) {
                names.add("starts " + list);
            }
        }
        names.addAll(List.of("at sign", "copyright sign", "early colon", "address", "length of block", "whole block", "titleness",
                "is title", "after title", "description words", "description runs", "has body", "body runs", "body words",
                "repeats", "repeated", "template count", "template length", "template prose", "shape count", "shape length",
                "shape prose", "siblings", "container length", "container prose", "place", "place in text", "index",
                "index from end", "long before", "long after", "long share before", "after heading"));
        for (Wordlist list : HEADING_LISTS) {
            names.add("heading " + list);
        }
        names.addAll(List.of("words of heading", "passages", "type of page", "lexicon of names", "lexicon of text", "lexicon"));
        return List.copyOf(names);
    }
}
