package org.rubricator.html;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The command: trains where asked, measures, prints the table. */
final class Figures {

    static final String[] SETS = { "aeb", "fundus", "wcxb" };
    private static final int FOLDS = 5;
    private static final String MODELS = "bundles/org.rubricator.html/src/main/resources/org/rubricator/html";

    private final Path root;
    private final Path data;
    private final Map<String, List<KindGold>> kinds;

    private Figures(Path root, Path data) throws IOException {
        this.root = root;
        this.data = data;
        kinds = KindGold.read(root.resolve("releng/boilerplate/gold/kinds.tsv"));
    }

    /** @param args root of the checkout; all, train or quick */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        Path data = data(root);
        if (data == null) {
            System.err.println("No folder shared/data/boilerplate beside the checkout " + root + " or further up: there is nothing to measure on.");
            return;
        }
        Figures figures = new Figures(root, data);
        String mode = args.length > 1 ? args[1] : "all";
        LearningFigures.kinds(root, figures.kinds);
        if (!mode.equals("quick")) {
            figures.crossValidate(mode.equals("train"));
        }
        figures.shipped();
    }

    private static Path data(Path root) {
        for (Path up = root; up != null; up = up.getParent()) {
            Path found = up.resolve("shared/data/boilerplate");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }

    private void crossValidate(boolean write) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (DataPage page : DataPage.all(data, SETS)) {
            Sample sample = Sample.of(page);
            if (sample != null) {
                sample.reserved = kinds.containsKey(page.set() + "/" + page.id());
                samples.add(sample);
            }
        }
        System.out.printf("%d pages, %d passages; cross-validated by site, %d folds%n", samples.size(),
                samples.stream().mapToInt(s -> s.labels.length).sum(), FOLDS);
        print("perfect labels on passages", samples, s -> s.text(s.labels));
        Training.crossValidate(samples, FOLDS);
        print("cross-validated, trees alone", samples, s -> s.text(Sample.above(s.second, MainTextModel.threshold(s.features, s.second) - 1e-6)));
        print("cross-validated, each page alone", samples, s -> s.labelled(OutletBlocks.Outlet.UNKNOWN).mainText());
        OutletBlocks outlets = new OutletBlocks();
        samples.forEach(s -> outlets.add(s.page.site(), s.plain()));
        print("cross-validated, knowing the other pages of the site", samples, s -> s.labelled(outlets.of(s.page.site())).mainText());
        KindTally tally = new KindTally();
        samples.stream().filter(s -> s.reserved).forEach(s -> tally.add(s.features.text,
                kinds.get(s.page.set() + "/" + s.page.id()), s.labelled(OutletBlocks.Outlet.UNKNOWN).blocks()));
        System.out.printf("kinds on the 40 pages, cross-validated: macro F1 %.3f%n", tally.macroF1());
        LearningFigures.mainText(samples);
        if (write) {
            write(MainTextModel.OF_PAGES, Training.train(samples));
        }
        List<Sample> copied = samples.stream().map(CopiedText::of).filter(Objects::nonNull).toList();
        samples.forEach(Sample::forgetRows);
        crossValidateText(copied, write);
    }

    /** The same without markup. */
    private void crossValidateText(List<Sample> copied, boolean write) throws IOException {
        print("copied text, all of it", copied, s -> s.features.text);
        Training.crossValidate(copied, FOLDS);
        print("copied text, cross-validated", copied, s -> s.labelled(OutletBlocks.Outlet.UNKNOWN).mainText());
        if (write) {
            write(MainTextModel.OF_TEXTS, Training.train(copied));
        }
    }

    private void write(String name, MainTextModel model) throws IOException {
        Path file = root.resolve(MODELS).resolve(name);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            model.write(out);
        }
        MainTextModel.use(name, model);
        System.out.println("wrote " + file + ", " + Files.size(file) + " bytes");
    }

    private static void print(String title, List<Sample> samples, Function<Sample, String> text) {
        Map<String, FourGrams.Tally> tallies = new TreeMap<>();
        samples.forEach(s -> tallies.computeIfAbsent(s.page.set(), k -> new FourGrams.Tally()).add(s.gold, text.apply(s)));
        System.out.println("== main text, " + title);
        tallies.forEach((set, tally) -> System.out.printf("%-7s %s%n", set, tally));
    }

    /** The model in the bundle through the public door. */
    private void shipped() throws Exception {
        Map<String, FourGrams.Tally> tallies = new TreeMap<>();
        Map<String, FourGrams.Tally> unseen = new TreeMap<>();
        MetadataTally metadata = new MetadataTally();
        MetadataTally metadataOf40 = new MetadataTally();
        Map<String, MetadataGold> said = MetadataGold.read(root.resolve("releng/boilerplate/gold/metadata.tsv"));
        KindTally all = new KindTally();
        KindTally seeds = new KindTally();
        List<DataPage> pages = DataPage.all(data, SETS);
        for (DataPage page : pages) {
            FourGrams gold = new FourGrams(FourGrams.tokens(page.gold("articleBody")));
            List<KindGold> labelled = kinds.get(page.set() + "/" + page.id());
            String main = "";
            try {
                LabelledPage got = PageLabeller.label(page.bytes(), null, page.address());
                main = got.mainText();
                if (page.set().equals("wcxb")) {
                    metadata.add(MetadataGold.of(page.gold("title"), page.gold("author"), page.gold("publish_date")), got.page().metadata());
                }
                if (labelled != null) {
                    all.add(got.page().text(), labelled, got.blocks());
                    metadataOf40.add(said.get(page.set() + "/" + page.id()), got.page().metadata());
                }
            } catch (PageRefusedException refused) {
                System.out.println("refused: " + page.id() + " " + refused.getMessage());
            }
            tallies.computeIfAbsent(page.set(), k -> new FourGrams.Tally()).add(gold, main);
            if (labelled != null) {
                unseen.computeIfAbsent(page.set(), k -> new FourGrams.Tally()).add(gold, main);
            }
        }
        for (Map.Entry<String, List<KindGold>> each : kinds.entrySet()) {
            if (each.getKey().startsWith("seeds/")) {
                byte[] bytes = Files.readAllBytes(root.resolve("seeds/corpus/articles").resolve(each.getKey().substring(6)).resolve("source.html"));
                LabelledPage got = PageLabeller.label(bytes, null, "https://seed.example/a");
                all.add(got.page().text(), each.getValue(), got.blocks());
                seeds.add(got.page().text(), each.getValue(), got.blocks());
            }
        }
        System.out.println("== main text, shipped model (trained on these pages, those of the gold of kinds excepted)");
        tallies.forEach((set, tally) -> System.out.printf("%-7s %s%n", set, tally));
        System.out.println("== main text, shipped model, on pages that it was not trained on");
        unseen.forEach((set, tally) -> System.out.printf("%-7s %s%n", set, tally));
        System.out.println("== kinds, gold of 40 pages and the seeds, shipped model");
        System.out.print(all.confusion());
        System.out.printf("seeds alone: macro F1 %.3f%n", seeds.macroF1());
        TextFigures.print(root, data, kinds);
        System.out.println("== metadata, WCXB: " + metadata);
        System.out.println("== metadata, the 40 pages of the gold of kinds: " + metadataOf40);
        System.out.println("== " + Speed.compare(pages.stream().filter(page -> page.id().hashCode() % 4 == 0).toList()));
    }
}
