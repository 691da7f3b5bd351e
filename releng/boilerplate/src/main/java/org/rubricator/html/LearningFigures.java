package org.rubricator.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.page.PageBlock;
import org.rubricator.model.annotation.Range;
import org.rubricator.suggest.boilerplate.LearnedKinds;

/**
 * Whether decisions help: an annotator corrects the first pages of a site, after the gold; main text is measured on the
 * others, with estimates of models that never saw the site.
 */
final class LearningFigures {

    private static final int[] CORRECTED = { 0, 1, 2, 3 };
    private static final int FEWEST = 4;

    private LearningFigures() {
    }

    /** @param samples with cross-validated estimates */
    static void mainText(List<Sample> samples) {
        Map<String, List<Sample>> sites = new TreeMap<>();
        samples.forEach(sample -> sites.computeIfAbsent(sample.page.set() + " " + sample.page.site(), k -> new ArrayList<>()).add(sample));
        sites.values().removeIf(pages -> pages.size() < FEWEST);
        System.out.printf("== learning: main text on sites with %d pages and more, %d sites; the first pages corrected, the others measured%n",
                FEWEST, sites.size());
        for (int corrected : CORRECTED) {
            Map<String, FourGrams.Tally> tallies = new TreeMap<>();
            sites.forEach((site, pages) -> {
                OutletBlocks outlets = new OutletBlocks();
                pages.forEach(page -> outlets.add(site, page.plain()));
                LearnedKinds learned = new LearnedKinds();
                for (Sample page : pages.subList(0, corrected)) {
                    List<PageBlock> blocks = blocks(page.labelled(outlets.of(site)));
                    learned.add(site, blocks, decided(page, blocks));
                }
                for (Sample page : pages.subList(FEWEST - 1, pages.size())) {
                    List<PageBlock> blocks = blocks(page.labelled(outlets.of(site)));
                    tallies.computeIfAbsent(page.page.set(), k -> new FourGrams.Tally()).add(page.gold, text(blocks, learned.judge(site, blocks)));
                }
            });
            tallies.forEach((set, tally) -> System.out.printf("%-7s %d corrected: %s%n", set, corrected, tally));
        }
    }

    /** What the kept text is where the annotator takes what is not proposed: headline and standfirst are kept as extract does. */
    private static String text(List<PageBlock> blocks, List<String> kinds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean own = blocks.get(i).kind().equals("title") || blocks.get(i).kind().equals("subtitle");
            if (kinds.get(i).equals(PageBlock.MAIN) && (!own || blocks.get(i).inMainText())) {
                text.append(blocks.get(i).text()).append('\n');
            }
        }
        return text.toString();
    }

    /** By the gold of main text: what is not in it is boilerplate, of the kind that it was taken for, or of another. */
    private static List<String> decided(Sample page, List<PageBlock> blocks) {
        List<String> decided = new ArrayList<>();
        for (PageBlock block : blocks) {
            int main = 0;
            int all = 0;
            for (int i = 0; i < page.labels.length; i++) {
                Passage passage = page.features.passages.get(i);
                if (passage.begin >= block.range().begin() && passage.end <= block.range().end()) {
                    all += passage.length();
                    main += page.labels[i] ? passage.length() : 0;
                }
            }
            boolean own = block.kind().equals("title") || block.kind().equals("subtitle");
            decided.add(main * 2 > all || own ? PageBlock.MAIN : block.isBoilerplate() ? block.kind() : "other");
        }
        return decided;
    }

    /** Kinds on the pages of the seeds: each page after decisions on all others of its outlet. */
    static void kinds(Path root, Map<String, List<KindGold>> gold) throws IOException, PageRefusedException {
        Map<String, Map<String, LabelledPage>> outlets = new TreeMap<>();
        OutletBlocks known = new OutletBlocks();
        for (String page : gold.keySet()) {
            if (page.startsWith("seeds/")) {
                LabelledPage labelled = PageLabeller.label(Files.readAllBytes(source(root, page)), null, null);
                outlets.computeIfAbsent(labelled.page().metadata().outlet(), k -> new LinkedHashMap<>()).put(page, labelled);
                known.add(labelled.page().metadata().outlet(), labelled.page());
            }
        }
        int[] right = new int[2];
        int all = 0;
        for (Map.Entry<String, Map<String, LabelledPage>> outlet : outlets.entrySet()) {
            for (String page : outlet.getValue().keySet()) {
                LearnedKinds learned = new LearnedKinds();
                for (String other : outlet.getValue().keySet()) {
                    if (!other.equals(page)) {
                        List<PageBlock> blocks = seed(root, other, known.of(outlet.getKey()));
                        learned.add(outlet.getKey(), blocks, decided(gold.get(other), blocks));
                    }
                }
                List<PageBlock> blocks = seed(root, page, known.of(outlet.getKey()));
                List<String> wanted = decided(gold.get(page), blocks);
                List<String> before = new LearnedKinds().judge(outlet.getKey(), blocks);
                List<String> after = learned.judge(outlet.getKey(), blocks);
                for (int i = 0; i < blocks.size(); i++) {
                    if (wanted.get(i) != null) {
                        all++;
                        right[0] += before.get(i).equals(wanted.get(i)) ? 1 : 0;
                        right[1] += after.get(i).equals(wanted.get(i)) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf("== learning: blocks of the seeds with the right kind: %.3f alone, %.3f after decisions on the other pages of the outlet (%d blocks)%n",
                right[0] / (double) all, right[1] / (double) all, all);
    }

    private static Path source(Path root, String page) {
        return root.resolve("seeds/corpus/articles").resolve(page.substring("seeds/".length())).resolve("source.html");
    }

    private static List<PageBlock> seed(Path root, String page, OutletBlocks.Outlet outlet) throws IOException, PageRefusedException {
        return blocks(PageLabeller.label(Files.readAllBytes(source(root, page)), null, null, outlet));
    }

    private static List<String> decided(List<KindGold> gold, List<PageBlock> blocks) {
        List<String> decided = new ArrayList<>();
        for (PageBlock block : blocks) {
            Map<Kind, Integer> covered = new TreeMap<>();
            for (KindGold each : gold) {
                int common = Math.min(each.end(), block.range().end()) - Math.max(each.begin(), block.range().begin());
                if (common > 0) {
                    covered.merge(each.kind(), common, Integer::sum);
                }
            }
            Kind most = covered.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
            decided.add(most == null ? null : most.ordinal() < Kind.BYLINE.ordinal() ? PageBlock.MAIN : most.id());
        }
        return decided;
    }

    private static List<PageBlock> blocks(LabelledPage page) {
        return page.blocks().stream().map(block -> new PageBlock(new Range(block.begin(), block.end()),
                page.page().text().substring(block.begin(), block.end()), block.path(), block.template(), block.kind().id(), block.score(),
                block.mainScore(), block.reason(), block.linkDensity(), block.inMainText())).toList();
    }
}
