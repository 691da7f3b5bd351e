package org.rubricator.formats.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rubricator.core.exchange.CorpusFacts;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.Partition;
import org.rubricator.core.findings.Location;
import org.rubricator.core.inspection.ExactAgreement;
import org.rubricator.formats.parquet.DataSetWriter.DataFile;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.SpanLabel;

/** The card of a data set, {@code README.md}: what the corpus knows of itself, and plainly what it does not. */
final class Card {

	private final ExportContext context;
	private final Features features;
	private final List<DataFile> files;
	private final Tally all = new Tally();
	private final Corpus corpus;
	private final Licence licence;

	/** Counts as losses what a card has to say and the corpus does not. */
	Card(ExportContext context, Features features, List<DataFile> files) throws IOException {
		this.context = context;
		this.features = features;
		this.files = files;
		files.forEach(file -> all.add(file.tally()));
		corpus = context.corpus().description();
		licence = Licence.of(corpus.getLicence());
		if (!licence.isKnown()) {
			context.losses().lose("export.huggingface.licence", "Corpora without a licence, so that nobody may use them",
					Location.ofFile("corpus.xmi"), "The corpus says no licence, and the card says so. Set it in the corpus's"
							+ " properties.");
		}
	}

	Corpus corpus() {
		return corpus;
	}

	Licence licence() {
		return licence;
	}

	String name() {
		return Objects.requireNonNullElse(corpus.getName(), "corpus");
	}

	String description() {
		return corpus.getDescription() != null && !corpus.getDescription().isBlank() ? corpus.getDescription().strip()
				: all.articles() + " news articles with " + sum(all.spans()) + " labelled spans and " + sum(all.frames())
						+ " frames.";
	}

	/** Primary language subtags, sorted. */
	List<String> languages() {
		return all.languages().keySet().stream().filter(language -> !language.isEmpty())
				.map(language -> Locale.forLanguageTag(language).getLanguage()).filter(language -> !language.isEmpty())
				.distinct().sorted().toList();
	}

	String text() throws IOException {
		StringBuilder text = new StringBuilder("---\n");
		frontMatter(text);
		text.append("---\n\n# ").append(name()).append("\n\n").append(description()).append("\n\n");
		loading(text);
		splits(text);
		labels(text);
		columns(text);
		annotation(text);
		sources(text);
		return text.toString();
	}

	private void frontMatter(StringBuilder text) {
		list(text, "language", languages());
		text.append("license: ").append(licence.id()).append('\n');
		if (licence.id().equals("other")) {
			text.append("license_name: ").append(Yaml.string(licence.isAddress() ? "see-link" : licence.text())).append('\n');
			text.append("license_link: ").append(Yaml.string(licence.address())).append('\n');
		}
		text.append("pretty_name: ").append(Yaml.string(name())).append('\n');
		list(text, "size_categories", List.of(size(all.articles())));
		List<String> creators = new ArrayList<>();
		if (all.byHand() > 0) {
			creators.add("expert-generated");
		}
		if (all.suggested() > 0) {
			creators.add("machine-generated");
		}
		list(text, "annotations_creators", creators);
		list(text, "language_creators", List.of("found"));
		list(text, "source_datasets", List.of("original"));
		list(text, "task_categories", List.of("token-classification"));
		list(text, "tags", List.of("news", "rubricator"));
		text.append("configs:\n- config_name: default\n  data_files:\n");
		for (DataFile file : files) {
			text.append("  - split: ").append(file.split()).append("\n    path: ")
					.append(Yaml.string("data/" + file.split() + "-*")).append('\n');
		}
		text.append("dataset_info:\n  config_name: default\n  features:\n").append(features.yaml("  ")).append("  splits:\n");
		for (DataFile file : files) {
			text.append("  - name: ").append(file.split()).append("\n    num_examples: ").append(file.tally().articles())
					.append('\n');
		}
		text.append("  download_size: ").append(files.stream().mapToLong(DataFile::bytes).sum()).append('\n');
	}

	private static void list(StringBuilder text, String key, List<String> values) {
		if (!values.isEmpty()) {
			text.append(key).append(":\n");
			values.forEach(value -> text.append("- ").append(Yaml.string(value)).append('\n'));
		}
	}

	/** Category of size by the number of rows, as the hub has them. */
	static String size(long rows) {
		long[] borders = { 1_000, 10_000, 100_000, 1_000_000, 10_000_000 };
		String[] names = { "1K", "10K", "100K", "1M", "10M" };
		if (rows < borders[0]) {
			return "n<1K";
		}
		for (int i = 1; i < borders.length; i++) {
			if (rows < borders[i]) {
				return names[i - 1] + "<n<" + names[i];
			}
		}
		return "n>10M";
	}

	private void loading(StringBuilder text) {
		String split = files.get(0).split();
		text.append("""
				## Use

				```python
				from datasets import load_dataset
				data = load_dataset("path/to/this/folder", split="%1$s")
				print(data[0]["spans"])
				```

				```python
				import pandas
				articles = pandas.read_parquet("%2$s")
				```

				""".formatted(split, files.get(0).path()));
	}

	private void splits(StringBuilder text) {
		text.append("## Splits\n\n| Split | Articles | Tokens | Spans | Frames |\n|---|---:|---:|---:|---:|\n");
		for (DataFile file : files) {
			Tally tally = file.tally();
			text.append("| ").append(file.split()).append(" | ").append(tally.articles()).append(" | ")
					.append(tally.tokens()).append(" | ").append(sum(tally.spans())).append(" | ")
					.append(sum(tally.frames())).append(" |\n");
		}
		Partition partition = context.corpus().partition();
		text.append('\n').append(partition == null ? "The corpus was not split.\n\n"
				: "[" + partition.receiptName() + "](" + partition.receiptName()
						+ ") says how the parts were made, and what they share. There, validation may be called dev.\n\n");
	}

	private void labels(StringBuilder text) {
		text.append("## Labels\n\n| Label | |").append(files.stream().map(file -> " " + file.split() + " |")
				.collect(Collectors.joining())).append("\n|---|---|").append("---:|".repeat(files.size())).append('\n');
		for (SpanLabel label : context.labels().getSpanLabels()) {
			row(text, label, "span", Tally::spans);
		}
		for (FrameLabel label : context.labels().getFrameLabels()) {
			row(text, label, "frame", Tally::frames);
		}
		TreeSet<String> known = context.labels().getSpanLabels().stream().map(Label::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		for (String label : all.spans().keySet()) {
			if (!known.contains(label)) {
				counts(text, label, "span, not in the label set", Tally::spans);
			}
		}
		text.append("\nA span with gaps has several `parts`: ").append(all.discontinuous()).append(" have.\n\n");
		context.labels().getSpanLabels().forEach(label -> describe(text, label));
		context.labels().getFrameLabels().forEach(label -> describe(text, label));
		text.append('\n');
	}

	private interface Counts {
		Map<String, Integer> of(Tally tally);
	}

	private void row(StringBuilder text, Label label, String kind, Counts counts) {
		if (all.spans().containsKey(label.getName()) || all.frames().containsKey(label.getName())) {
			counts(text, label.getName(), kind, counts);
		}
	}

	private void counts(StringBuilder text, String label, String kind, Counts counts) {
		text.append("| ").append(cell(label)).append(" | ").append(kind).append(" |");
		files.forEach(file -> text.append(' ').append(counts.of(file.tally()).getOrDefault(label, 0)).append(" |"));
		text.append('\n');
	}

	private static void describe(StringBuilder text, Label label) {
		if (label.getDescription() != null && !label.getDescription().isBlank()) {
			text.append("* **").append(label.getName()).append("**: ").append(line(label.getDescription())).append('\n');
		}
	}

	private static void columns(StringBuilder text) {
		text.append("""
				## Columns

				An article a row. All offsets are Unicode code points from 0, end excluded: `text[start:end]` in Python.

				* `tokens`: the words of `text`. `sentence_starts`: which of them begin a sentence. `ner_tags`: a tag each, BIO; of \
				spans that overlap the longest.
				* `spans`: all of them, overlapping ones too. `start` and `end` are those of the whole; `parts` leaves out the \
				gaps; `quote` is the text of the parts.
				* `frames`: spans that belong together. `fillers` have a `role` and the number of a `span` in `spans`; `implicit` \
				says that the role is filled by nothing that stands in the text.

				""");
	}

	private void annotation(StringBuilder text) throws IOException {
		CorpusFacts facts = context.corpus();
		int people = facts.annotators().size();
		boolean gold = facts.annotator().equals(ExportOperation.GOLD);
		text.append("## Annotation\n\n");
		text.append(gold ? "The annotations are the adjudicated layer" : "The annotations are those of one annotator");
		text.append(people == 0 ? ".\n" : people == 1 ? "; the corpus has the layers of one annotator.\n"
				: "; the corpus has the layers of " + people + " annotators.\n");
		text.append("Of the accepted annotations, ").append(all.byHand()).append(" were made by hand, ")
				.append(all.suggested()).append(" were suggested and accepted by a person, and ").append(all.otherwise())
				.append(" were imported or carried over from the same passage elsewhere. Names of annotators are left out.\n\n");
		ExactAgreement agreement = people < 2 ? null : facts.agreement();
		if (agreement == null || agreement.f1().isEmpty()) {
			text.append("Agreement is not known: no article was finished by two annotators.\n\n");
			return;
		}
		text.append("Agreement of ").append(agreement.annotators()).append(" annotators on ").append(agreement.articles())
				.append(agreement.articles() == 1 ? " article" : " articles")
				.append(", as F1 of spans with the same label on exactly the same characters:\n\n| Label | F1 |\n|---|---:|\n");
		agreement.f1().forEach((label, f1) -> text.append("| ").append(cell(label)).append(" | ")
				.append(String.format(Locale.ROOT, "%.3f", f1)).append(" |\n"));
		text.append('\n');
	}

	private void sources(StringBuilder text) {
		text.append("## Sources and licence\n\n");
		text.append(licence.isKnown() ? "The annotations are under: " + line(licence.text()) + ".\n\n"
				: "**The corpus says no licence.** Without one nobody but its makers may use the annotations.\n\n");
		Map<String, Integer> licences = all.licences();
		text.append("Licences of the articles, as far as they say one:\n\n| Licence | Articles |\n|---|---:|\n");
		licences.forEach((name, count) -> text.append("| ").append(name.isEmpty() ? "not known" : cell(name)).append(" | ")
				.append(count).append(" |\n"));
		long outlets = all.outlets().keySet().stream().filter(outlet -> !outlet.isEmpty()).count();
		text.append("\nThe articles are of ").append(outlets).append(outlets == 1 ? " outlet" : " outlets");
		if (all.earliest() != null) {
			text.append(", published from ").append(all.earliest()).append(" to ").append(all.latest());
		}
		text.append(". Of ").append(all.withoutAddress())
				.append(" it is not known where they came from. News names people; what the articles say of them is the outlets'"
						+ " word.\n");
	}

	private static long sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToLong(Integer::longValue).sum();
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static String cell(String text) {
		return line(text).replace("|", "\\|");
	}
}
