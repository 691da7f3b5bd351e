package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;

/** A page with its passages, and which of them are in the gold text. */
final class Sample {

    private static final Lexicon NO_LEXICON = new Lexicon(new byte[Lexicon.SIZE]);

    final DataPage page;
    final PassageFeatures features;
    final RenderedText rendered;
    final FourGrams gold;
    final boolean[] labels;
    final float[] weights;
    /** What each passage weighs in the page's F1: its words beside those of the gold. */
    final float[] shares;
    /** A page of the gold of kinds: measured on, never trained on. */
    boolean reserved;
    float[] first;
    float[] second;
    float[][] contextRows;

    final PageEvidence evidence;

    Sample(DataPage page, RenderedText rendered, PageEvidence evidence) {
        this.evidence = evidence;
        this.page = page;
        this.rendered = rendered;
        features = PassageFeatures.of(rendered, PassageCutter.cut(rendered), evidence, NO_LEXICON);
        gold = new FourGrams(FourGrams.tokens(page.gold("articleBody")));
        labels = new boolean[features.passages.size()];
        weights = new float[labels.length];
        shares = new float[labels.length];
        label();
    }

    static Sample of(DataPage page) {
        try {
            DecodedSource decoded = EncodingDetector.decode(page.bytes(), null);
            Document document = MarkupParser.parse(decoded.source(), page.address());
            RenderedText rendered = TextWalk.of(document, decoded.source());
            MetadataReader reader = new MetadataReader(document);
            reader.read();
            return new Sample(page, rendered, reader.evidence());
        } catch (PageRefusedException refused) {
            return null;
        }
    }

    private void label() {
        int n = labels.length;
        List<String> stream = new ArrayList<>();
        int[] begins = new int[n + 1];
        for (int i = 0; i < n; i++) {
            Passage passage = features.passages.get(i);
            stream.addAll(FourGrams.tokens(features.text.substring(passage.begin, passage.end)));
            begins[i + 1] = stream.size();
        }
        boolean[] covered = new boolean[stream.size()];
        for (int i = 0; i + 4 <= stream.size(); i++) {
            if (gold.counts.containsKey(String.join(" ", stream.subList(i, i + 4)))) {
                covered[i] = covered[i + 1] = covered[i + 2] = covered[i + 3] = true;
            }
        }
        Set<String> lines = new HashSet<>();
        for (String line : page.gold("articleBody").split("\n")) {
            lines.add(String.join(" ", FourGrams.tokens(line)));
        }
        float[] share = new float[n];
        for (int i = 0; i < n; i++) {
            int count = begins[i + 1] - begins[i];
            for (int t = begins[i]; t < begins[i + 1]; t++) {
                share[i] += covered[t] ? 1f / count : 0;
            }
            labels[i] = share[i] > 0.5;
        }
        dropRepeats(stream, begins);
        double total = gold.size;
        for (int i = 0; i < n; i++) {
            int count = begins[i + 1] - begins[i];
            shares[i] = (float) (0.005 + Math.min(1, count / Math.max(30, total)) * 10);
            float sure = Math.abs(share[i] - 0.5f) * 2;
            weights[i] = (float) ((0.02 + Math.min(0.5, count / Math.max(60, total)) * 10) * (0.2 + 0.8 * sure));
        }
    }

    /** Of a text that stands more often on the page than in the gold, the one among its like is meant. */
    private void dropRepeats(List<String> stream, int[] begins) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i]) {
                places.computeIfAbsent(String.join(" ", stream.subList(begins[i], begins[i + 1])), k -> new ArrayList<>()).add(i);
            }
        }
        boolean[] before = labels.clone();
        for (Map.Entry<String, List<Integer>> each : places.entrySet()) {
            List<Integer> at = each.getValue();
            FourGrams grams = new FourGrams(List.of(each.getKey().split(" ")));
            int allowed = grams.counts.keySet().stream().mapToInt(gram -> gold.counts.getOrDefault(gram, 0)).min().orElse(0);
            if (at.size() > Math.max(1, allowed)) {
                at.sort((a, b) -> Integer.compare(around(before, b), around(before, a)));
                at.subList(Math.max(1, allowed), at.size()).forEach(i -> labels[i] = false);
            }
        }
    }

    private int around(boolean[] before, int i) {
        int around = 0;
        for (int j = Math.max(0, i - 6); j < Math.min(before.length, i + 7); j++) {
            around += before[j] && j != i ? features.texts[j].words : 0;
        }
        return around + (PassageFeatures.isHeading(features.passages.get(i).place) ? 500 : 0)
                - (features.passages.get(i).linked > 0 ? 500 : 0);
    }

    /** What the second estimate was made from; to be called when it is not needed any more. */
    void forgetRows() {
        contextRows = null;
    }

    String text(boolean[] main) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < main.length; i++) {
            if (main[i]) {
                Passage passage = features.passages.get(i);
                text.append(features.text, passage.begin, passage.end).append('\n');
            }
        }
        return text.toString();
    }

    Page plain() {
        return new Page("", "", rendered.text(), rendered.blocks(), new Metadata(null, null, null, null, null, null, null));
    }

    /** By the second estimate, with the rules, as the labeller does. */
    LabelledPage labelled(OutletBlocks.Outlet outlet) {
        return new LabelledPage(plain(), BlockLabeller.label(rendered, features, contextRows, second.clone(), evidence, outlet), List.of());
    }

    static boolean[] above(float[] p, double threshold) {
        boolean[] main = new boolean[p.length];
        for (int i = 0; i < p.length; i++) {
            main[i] = p[i] > threshold;
        }
        return main;
    }
}
