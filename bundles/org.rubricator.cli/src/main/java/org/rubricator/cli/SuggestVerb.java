package org.rubricator.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.Names;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.suggestion.LayerEditing;
import org.rubricator.core.suggestion.SuggestOperation;
import org.rubricator.core.suggestion.SuggestRequest;
import org.rubricator.core.suggestion.SuggestResult;
import org.rubricator.core.suggestion.Suggesters;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator suggest}. */
final class SuggestVerb implements Verb {

	private final Supplier<Suggesters> suggesters;

	SuggestVerb(Supplier<Suggesters> suggesters) {
		this.suggesters = suggesters;
	}

	@Override
	public String name() {
		return "suggest";
	}

	@Override
	public String summary() {
		return "Propose annotations, for people to accept or reject.";
	}

	@Override
	public List<String> details() {
		return List.of("Proposals go into the layers of one annotator, each with its score, its reason, and the suggester as "
				+ "its agent. They count for nothing until somebody accepts them, in the workbench.",
				"What was accepted or rejected is never proposed again, and layers that are done or locked are left alone. "
						+ "Proposals that are still open are brought up to date.",
				"boilerplate proposes what a page puts around its article, block by block with its kind: by the page itself, "
						+ "by the other pages of its outlet, and by what the annotator decided on them.",
				"One bad article does not stop the others: it is named with its reason, and the exit status is 1.");
	}

	@Override
	public List<String> examples() {
		return List.of("suggest floods", "suggest floods --with boilerplate --annotator ada", "suggest floods --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus()
				.option("--with", "NAME,...", "Suggesters, in this order (default: all that fit the label set).")
				.option("--annotator", "NAME", "Into whose layers (default: those of the only annotator, or yours where "
						+ "there is none).").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		String with = Parameters.value(arguments, "--with");
		List<String> names = with == null ? List.of()
				: Arrays.stream(with.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
		if (with != null && names.isEmpty()) {
			throw new IllegalArgumentException("--with names no suggester. There are: " + suggesters.get().ids() + ".");
		}
		String annotator = annotator(corpus, Parameters.value(arguments, "--annotator"));
		SuggestResult result = new SuggestOperation(corpus, suggesters.get(), LayerEditing.saving(corpus))
				.run(new SuggestRequest(names, List.of(), annotator), console.progress());
		console.problems(result.findings());
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				JsonOutput.string(json, "annotator", annotator);
				json.writeNumberProperty("articles", result.articles());
				JsonOutput.strings(json, "changed", result.changed());
				json.writeObjectPropertyStart("proposed");
				result.proposed().forEach(json::writeNumberProperty);
				json.writeEndObject();
				json.writeNumberProperty("updated", result.updated());
				JsonOutput.findings(json, result.findings());
			});
		} else {
			console.out().println(Words.count(result.articles(), "article") + ", " + Words.count(result.total(), "proposal")
					+ " for " + annotator + " in " + Words.count(result.changed().size(), "article")
					+ (result.updated() > 0 ? ", " + result.updated() + " brought up to date." : "."));
			result.proposed().forEach((what, count) -> console.out().printf("  %-32s %6d%n", what, count));
		}
		return Console.status(result.findings());
	}

	private static String annotator(CorpusStore corpus, String given) throws IOException {
		if (given != null) {
			return Names.check(given);
		}
		List<String> there = corpus.annotators().stream().filter(name -> !name.equals(ExportOperation.GOLD)).toList();
		if (there.size() > 1) {
			throw new IllegalArgumentException("There are several annotators: " + String.join(", ", there)
					+ ". Say whose layers the proposals are for, with --annotator.");
		}
		return there.isEmpty() ? Names.ofUser() : there.get(0);
	}
}
