package org.rubricator.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importers;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator import}. */
final class ImportVerb implements Verb {

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
				"One bad input does not stop the others: it is named with its reason, and the exit status is 1.");
	}

	@Override
	public List<String> examples() {
		return List.of("import floods pages/", "import floods https://news.example/story report.txt",
				"import floods ada.jsonl --format jsonl --annotator ada",
				"import floods old/*.txt --format text --option charset=windows-1251");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().several(1, "SOURCE", "Files, folders, http and https addresses.")
				.option("--format", "FORMAT", "Format of all sources; else guessed for each, where that is safe. "
						+ "'rubricator formats' lists them.")
				.option("--annotator", "NAME", "File imported layers under this name.")
				.repeated("--option", "NAME=VALUE", "An option of the format; may be repeated.").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		List<String> positionals = arguments.matchedPositionals().stream()
				.flatMap(positional -> positional.stringValues().stream()).toList();
		CorpusStore corpus = CorpusStore.open(console.path(positionals.get(0)));
		ImportRequest request = new ImportRequest(positionals.subList(1, positionals.size()), console.directory(),
				Parameters.value(arguments, "--format"), Parameters.options(arguments),
				Parameters.value(arguments, "--annotator"));
		ImportResult result = new ImportOperation(corpus, importers.get()).run(request, console.progress());
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
