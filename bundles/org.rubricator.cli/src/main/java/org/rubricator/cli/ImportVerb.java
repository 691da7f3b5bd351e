package org.rubricator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.core.mapping.MappingTable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator import}. */
final class ImportVerb implements Verb {

	private static final String DERIVE = "derive";

	private final Supplier<Importers> importers;

	ImportVerb(Supplier<Importers> importers) {
		this.importers = importers;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "Import files, folders and addresses into a corpus.";
	}

	@Override
	public List<String> details() {
		return List.of("Of a folder, all files below it are taken that have an extension of a format; files about the "
				+ "folder (README, LICENSE) and corpora in it are left out. A file that is named is always tried.",
				"An article whose text is in the corpus already is not added again. Layers are added, but never over a "
						+ "layer that is there and differs.",
				"Labels of other tools are mapped onto the label set. Without --map it is done as the corpus remembers it "
						+ "in mappings/FORMAT.map, and for types that are not there by name and by shape; what has no place "
						+ "keeps its name and is reported. --propose writes that down for you to change.",
				"One bad input does not stop the others: it is named with its reason, and the exit status is 1.");
	}

	@Override
	public List<String> examples() {
		return List.of("import floods pages/", "import floods https://news.example/story report.txt",
				"import floods ada.jsonl --format jsonl --annotator ada",
				"import polnear brat/ --propose polnear.map", "import polnear brat/ --map polnear.map",
				"import ner conll/ --map derive", "import floods old/*.txt --format text --option charset=windows-1251");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().several(1, "SOURCE", "Files, folders, http and https addresses.")
				.option("--format", "FORMAT", "Format of all sources; else guessed for each, where that is safe. "
						+ "'rubricator formats' lists them.")
				.option("--annotator", "NAME", "File imported layers under this name.")
				.option("--map", "FILE|derive|none", "What becomes of foreign labels: as a file says; as it is proposed, "
						+ "and the label set gets what it lacks; or nothing, they keep their names.")
				.option("--propose", "FILE", "Write the mapping that would be used to a file, and import nothing.")
				.repeated("--option", "NAME=VALUE", "An option of the format; may be repeated.").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		List<String> positionals = arguments.matchedPositionals().stream()
				.flatMap(positional -> positional.stringValues().stream()).toList();
		CorpusStore corpus = CorpusStore.open(console.path(positionals.get(0)));
		String map = Parameters.value(arguments, "--map");
		ImportRequest request = new ImportRequest(positionals.subList(1, positionals.size()), console.directory(),
				Parameters.value(arguments, "--format"), Parameters.options(arguments),
				Parameters.value(arguments, "--annotator"), mapping(map, console), DERIVE.equals(map));
		ImportOperation operation = new ImportOperation(corpus, importers.get());
		String proposal = Parameters.value(arguments, "--propose");
		if (proposal != null) {
			return propose(operation, request, proposal, arguments, console);
		}
		ImportResult result = operation.run(request, console.progress());
		console.problems(result.findings());
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				json.writeNumberProperty("inputs", result.inputs());
				JsonOutput.strings(json, "added", result.added());
				json.writeNumberProperty("duplicates", result.duplicates());
				json.writeNumberProperty("layers", result.layers());
				json.writeNumberProperty("sameLayers", result.sameLayers());
				json.writeNumberProperty("refused", result.refused());
				json.writeBooleanProperty("cancelled", result.cancelled());
				JsonOutput.findings(json, result.findings());
			});
		} else {
			print(result, console);
		}
		return result.cancelled() ? ExitStatus.FAILED : Console.status(result.findings());
	}

	/** Null where it is to be proposed. */
	private static Mapping mapping(String map, Console console) throws IOException {
		return map == null || map.equals(DERIVE) ? null
				: map.equals("none") ? Mapping.NONE : Mapping.read(console.path(map));
	}

	private static int propose(ImportOperation operation, ImportRequest request, String file, ParseResult arguments,
			Console console) throws IOException {
		Map<String, MappingTable> mappings = operation.propose(request, console.progress());
		if (mappings.size() != 1) {
			throw new IllegalArgumentException(mappings.isEmpty()
					? "There are no labels of other tools in these inputs, so there is nothing to map."
					: "There are labels of several formats: " + String.join(", ", mappings.keySet())
							+ ". Name one with --format.");
		}
		String format = mappings.keySet().iterator().next();
		Mapping mapping = mappings.get(format).mapping();
		mapping.write(console.path(file));
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				JsonOutput.string(json, "format", format);
				JsonOutput.string(json, "mapping", mapping.toString());
			});
		} else {
			console.out().println("The mapping is in " + file + ". Nothing was imported.");
			console.out().println("Next: change it, and import with --map " + file + ".");
		}
		return ExitStatus.DONE;
	}

	private static void print(ImportResult result, Console console) {
		StringBuilder line = new StringBuilder();
		line.append(Words.count(result.added().size(), "article")).append(" added");
		if (result.duplicates() > 0) {
			line.append(", ").append(result.duplicates()).append(" in the corpus already");
		}
		if (result.layers() > 0 || result.sameLayers() > 0) {
			line.append(", ").append(Words.count(result.layers(), "layer")).append(" written");
		}
		if (result.sameLayers() > 0) {
			line.append(", ").append(result.sameLayers()).append(" there already");
		}
		line.append(", ").append(Words.count(result.refused(), "input")).append(" refused.");
		console.out().println(line);
		if (result.cancelled()) {
			console.err().println("Cancelled; what was imported until then is in the corpus.");
		}
	}
}
