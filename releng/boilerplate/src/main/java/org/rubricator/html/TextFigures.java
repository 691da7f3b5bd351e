package org.rubricator.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines of text without markup are taken for. */
final class TextFigures {

    private static final String SHARED = "shared/";

    private TextFigures() {
    }

    static void print(Path root, Path data, Map<String, List<KindGold>> kinds) throws Exception {
        seeds(root, data);
        Map<String, DataPage> pages = new HashMap<>();
        DataPage.all(data, Figures.SETS).forEach(page -> pages.put(page.set() + "/" + page.id(), page));
        KindTally whole = new KindTally();
        long[] proposed = new long[2];
        for (Map.Entry<String, List<KindGold>> each : kinds.entrySet()) {
            DataPage data40 = pages.get(each.getKey());
            if (data40 != null) {
                Page page = PageReader.read(data40.bytes(), null, data40.address());
                whole.add(page.text(), each.getValue(), PageLabeller.labelText(page.text(), page.metadata().title()));
                for (LabelledBlock block : PageLabeller.labelText(data40.gold("articleBody"), null)) {
                    proposed[0] += block.kind().ordinal() >= Kind.BYLINE.ordinal() ? block.end() - block.begin() : 0;
                    proposed[1] += block.end() - block.begin();
                }
            }
        }
        System.out.printf("== text of the 40 pages without markup: macro F1 %.3f; of main text %.3f, navigation %.3f, teaser %.3f%n", whole.macroF1(),
                whole.f1(Kind.MAIN), whole.f1(Kind.NAVIGATION), whole.f1(Kind.TEASER));
        System.out.printf("== gold texts of the 40 pages alone: %.4f of their characters proposed as boilerplate%n", proposed[0] / (double) proposed[1]);
    }

    /** The release of the seeds, and the three copied articles beside the data where they are there. */
    private static void seeds(Path root, Path data) throws IOException {
        KindTally tally = new KindTally();
        for (Map.Entry<String, List<KindGold>> each : KindGold.read(root.resolve("releng/boilerplate/gold/kinds-of-texts.tsv")).entrySet()) {
            String name = each.getKey();
            Path file = name.startsWith(SHARED) ? data.resolve("../../seeds").resolve(name.substring(SHARED.length()) + ".txt")
                    : root.resolve("seeds/corpus/articles").resolve(name.substring("seeds/".length())).resolve("text.txt");
            if (Files.exists(file)) {
                String text = Files.readString(file);
                String first = text.lines().findFirst().orElse("").strip();
                tally.add(text, each.getValue(), PageLabeller.labelText(text, first.length() > 200 ? null : first));
            }
        }
        System.out.println("== lines of copied texts: three articles and a release");
        System.out.print(tally.confusion());
    }
}
