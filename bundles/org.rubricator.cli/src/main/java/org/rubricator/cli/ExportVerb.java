package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.leakage.LeakReport;
import org.rubricator.analysis.splits.Grouping;
import org.rubricator.analysis.splits.LeakingSplitException;
import org.rubricator.analysis.splits.Split;
import org.rubricator.analysis.splits.SplitOperation;
import org.rubricator.analysis.splits.SplitRequest;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Partition;
import org.rubricator.core.findings.Finding;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator export}. */
final class ExportVerb implements Verb {

	private final Supplier<Exporters> exporters;

	ExportVerb(Supplier<Exporters> exporters) {
		this.exporters = exporters;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary() {
		return "Export a corpus, or the parts of a split of it.";
	}

	@Override
	public List<String> details() {
		return List.of("What the format cannot carry is counted and listed, and the exit status is 1 then. A file gets "
				+ "its name when it is complete; the same export twice makes the same bytes.",
				"With --check nothing is written: it says what would be lost.",
				"Several formats, with commas between, are written to PATH/FORMAT each, from one reading of the corpus and with one "
						+ "split; an --option goes to those that have it.",
				"Without --annotator the layers of all annotators are written where the format carries several, else "
						+ "gold, else those of the only annotator.",
				"With --split or --folds, PATH is a folder: it gets a file for each part, and SPLIT.md, which says what was "
						+ "asked and what came out. Parts are stratified by label as far as groups allow. Where two parts share "
						+ "a passage of " + FamiliesRequest.DEFAULT.passages().words() + " words or more, a model would be "
						+ "tested on what it was trained on: nothing is written then and the exit status is 3, unless "
						+ "--allow-leaks says otherwise.",
				"--group-by keeps in one part: " + Arrays.stream(Grouping.values())
						.map(grouping -> grouping.title() + " (" + grouping.id() + ")").collect(Collectors.joining(", "))
						+ ". Several, with commas between, keep what any of them does. With event, a window is "
						+ "--event-days long.");
	}

	@Override
	public List<String> examples() {
		return List.of("export floods --format jsonl --out floods.jsonl",
				"export floods --format conll --out train.conll --annotator gold --option scheme=BIOES",
				"export floods --format jsonl,conll,huggingface --out release --annotator gold",
				"export floods --format jsonl --out data --split train=80,dev=10,test=10 --group-by family --seed 7",
				"export floods --format jsonl --out folds --folds 5 --group-by family,outlet");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus()
				.required("--format", "FORMAT,...", "Format to write, or several with commas between. 'rubricator formats' lists them with their "
						+ "options.")
				.option("--out", "PATH", "File to write, or folder where there is a split.")
				.option("--annotator", "NAME|gold|all", "Whose layers.")
				.option("--split", "train=80,dev=10,test=10", "Parts by name, with their shares.")
				.option("--folds", "K", "Instead of --split: K parts of one size, for cross-validation.")
				.option("--group-by", Grouping.ids("|") + "|article|none",
						"What a split keeps together, with commas between (default: article).")
				.option("--event-days", "N", "Days of a window, with --group-by event (default: " + SplitRequest.EVENT_DAYS + ").")
				.option("--seed", "N", "Seed of the split (default: 1).")
				.flag("--allow-leaks", "Write a split also where its parts share passages.")
				.flag("--check", "Say what the format cannot carry of this corpus, and write nothing.")
				.repeated("--option", "NAME=VALUE", "An option of the format; may be repeated.").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		SplitRequest split = split(arguments);
		boolean check = Parameters.isSet(arguments, "--check");
		String out = Objects.requireNonNullElse(Parameters.value(arguments, "--out"), check ? "check" : "");
		if (out.isEmpty()) {
			throw new IllegalArgumentException("Say with --out PATH where to write to.");
		}
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		Exporters all = exporters.get();
		List<ExportRequest> requests = requests(arguments, corpus, all, console.path(out), split != null);
		ExportOperation operation = new ExportOperation(corpus, all);
		if (check) {
			return check(operation, requests, arguments, console);
		}
		Split made = null;
		if (split != null) {
			ExportOperation.Plan plan = plan(operation, requests);
			made = split(corpus, plan, split, console);
			Partition partition = made.partition(plan.annotator());
			requests = requests.stream().map(request -> request.withPartition(partition)).toList();
		}
		List<ExportResult> results = operation.run(requests, console.progress());
		List<String> formats = requests.stream().map(ExportRequest::format).toList();
		List<Finding> findings = results.stream().flatMap(result -> result.findings().stream()).distinct().toList();
		console.problems(findings);
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				if (results.size() == 1) {
					json(json, results.getFirst());
				} else {
					json.writeArrayPropertyStart("exports");
					for (int i = 0; i < results.size(); i++) {
						json.writeStartObject();
						json.writeStringProperty("format", formats.get(i));
						json(json, results.get(i));
						json.writeEndObject();
					}
					json.writeEndArray();
				}
				JsonOutput.findings(json, findings);
			});
		} else {
			print(formats, results, made, console);
		}
		return Console.status(findings);
	}

	/** For each format one; where there are several, each has a folder of its name. */
	private static List<ExportRequest> requests(ParseResult arguments, CorpusStore corpus, Exporters exporters, Path out,
			boolean split) {
		List<String> formats = Arrays.stream(Parameters.value(arguments, "--format").split(",")).map(String::strip).distinct()
				.toList();
		Map<String, String> options = Parameters.options(arguments);
		List<ExportRequest> requests = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (String format : formats) {
			Exporter exporter = exporters.get(format);
			Map<String, String> own = new TreeMap<>(options);
			own.keySet().retainAll(exporter.options().stream().map(Option::name).toList());
			taken.addAll(own.keySet());
			Path folder = out.resolve(format);
			boolean isFolder = split || exporter.writesFolder(OptionValues.of(exporter.options(), own));
			requests.add(new ExportRequest(format, formats.size() == 1 ? options : own, Parameters.value(arguments, "--annotator"),
					null, formats.size() == 1 ? out
							: isFolder ? folder : folder.resolve(corpus.folder().getFileName() + "." + exporter.extension())));
		}
		if (formats.size() > 1 && !taken.containsAll(options.keySet())) {
			options.keySet().removeAll(taken);
			throw new IllegalArgumentException("None of the formats has the option '" + options.keySet().iterator().next() + "'.");
		}
		return requests;
	}

	/** What is split: with several formats, all must write the same articles. */
	private static ExportOperation.Plan plan(ExportOperation operation, List<ExportRequest> requests) throws IOException {
		ExportOperation.Plan first = operation.plan(requests.getFirst());
		for (ExportRequest request : requests.subList(1, requests.size())) {
			if (!operation.plan(request).articles().equals(first.articles())) {
				throw new IllegalArgumentException("There are articles without a layer, which " + requests.getFirst().format()
						+ " and " + request.format() + " do not both write, so they cannot share a split. "
						+ "--option unlabelled=true has them written everywhere.");
			}
		}
		return first;
	}

	private static void json(JsonGenerator json, ExportResult result) {
		JsonOutput.strings(json, "files", result.files().stream().map(Path::toString).toList());
		json.writeNumberProperty("articles", result.articles());
		json.writeNumberProperty("layers", result.layers());
		JsonOutput.string(json, "annotator", result.annotator());
	}

	private static int check(ExportOperation operation, List<ExportRequest> requests, ParseResult arguments, Console console)
			throws IOException {
		List<Finding> findings = new ArrayList<>();
		for (ExportRequest request : requests) {
			findings.addAll(operation.check(request, console.progress()));
		}
		console.problems(findings);
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> JsonOutput.findings(json, findings));
		} else {
			console.out().println(!findings.isEmpty() ? "Nothing was written."
					: (requests.size() == 1 ? "The format carries" : "The formats carry") + " everything. Nothing was written.");
		}
		return Console.status(findings);
	}

	private static Split split(CorpusStore corpus, ExportOperation.Plan plan, SplitRequest request, Console console)
			throws IOException {
		try {
			return new SplitOperation(corpus).run(plan, request, console.progress());
		} catch (LeakingSplitException e) {
			throw new IOException(e.getMessage() + " The options are --group-by family and --allow-leaks.", e);
		}
	}

	private static void print(List<String> formats, List<ExportResult> results, Split split, Console console) {
		for (int i = 0; i < results.size(); i++) {
			ExportResult result = results.get(i);
			console.out().println((results.size() == 1 ? "" : formats.get(i) + ": ") + Words.count(result.articles(), "article")
					+ " and " + Words.count(result.layers(), "layer") + " (" + result.annotator() + ") written.");
		}
		if (split != null) {
			split.parts().forEach(part -> console.out()
					.println("  " + part.name() + ": " + Words.count(part.articles().size(), "article")));
			split.leaks().map(LeakReport::leak).filter(leak -> !leak.isEmpty()).ifPresent(leak -> console.out()
					.println("  The parts share " + Words.count(leak.passages(), "passage") + ", the longest of "
							+ leak.longest() + " words; SPLIT.md says where."));
		}
		results.stream().flatMap(result -> result.files().stream()).forEach(file -> console.out().println(shown(file, console)));
	}

	private static Path shown(Path file, Console console) {
		return file.startsWith(console.directory()) ? console.directory().relativize(file) : file;
	}

	/** Null where no split is asked for. */
	private static SplitRequest split(ParseResult arguments) {
		String parts = Parameters.value(arguments, "--split");
		String folds = Parameters.value(arguments, "--folds");
		String grouping = Parameters.value(arguments, "--group-by");
		String days = Parameters.value(arguments, "--event-days");
		String seed = Parameters.value(arguments, "--seed");
		boolean leaks = Parameters.isSet(arguments, "--allow-leaks");
		if (parts == null && folds == null) {
			if (grouping != null || days != null || seed != null || leaks) {
				throw new IllegalArgumentException(
						"--group-by, --event-days, --seed and --allow-leaks belong to --split or --folds.");
			}
			return null;
		}
		if (parts != null && folds != null) {
			throw new IllegalArgumentException("--split names the parts, --folds makes some of one size: give one of them.");
		}
		SplitRequest request = parts != null ? SplitRequest.parts(SplitRequest.parseWeights(parts))
				: SplitRequest.folds((int) number("--folds", folds));
		Set<Grouping> groupings = Grouping.parse(Objects.requireNonNullElse(grouping, "none"));
		if (days != null && !groupings.contains(Grouping.EVENT)) {
			throw new IllegalArgumentException("--event-days belongs to --group-by event.");
		}
		return request.groupedBy(groupings)
				.withEventDays(days == null ? SplitRequest.EVENT_DAYS : (int) number("--event-days", days))
				.withSeed(seed == null ? 1 : number("--seed", seed)).allowingLeaks(leaks);
	}

	private static long number(String option, String given) {
		try {
			return option.equals("--seed") ? Long.parseLong(given) : Integer.parseInt(given);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(option + " is a whole number, not '" + given + "'.");
		}
	}
}
