package org.rubricator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.rubricator.analysis.propagation.DisagreementCheck;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.inspection.CorpusCheck;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator validate}. */
final class ValidateVerb implements Verb {

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public String summary() {
		return "Check all files and layers of a corpus.";
	}

	@Override
	public List<String> details() {
		return List.of("Prints a finding a line, as FILE#ANNOTATION@BEGIN-END: SEVERITY: MESSAGE, offsets in UTF-16 "
				+ "units, and then a summary. The exit status is 1 if there is an error or a warning, else 0.",
				"Words that stand in several articles are compared: a warning where one annotator labelled them differently, "
						+ "a remark where two did, each with the other place.");
	}

	@Override
	public List<String> examples() {
		return List.of("validate floods", "validate floods --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		CorpusCheck.Result result = new CorpusCheck(corpus).run(console.progress());
		List<Finding> findings = new ArrayList<>(result.findings());
		findings.addAll(new DisagreementCheck(corpus).run(console.progress()));
		console.progress().clear();
		int errors = count(findings, Severity.ERROR);
		int warnings = count(findings, Severity.WARNING);
		int infos = count(findings, Severity.INFO);
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				json.writeNumberProperty("articles", result.articles());
				json.writeNumberProperty("layers", result.layers());
				json.writeNumberProperty("errors", errors);
				json.writeNumberProperty("warnings", warnings);
				json.writeNumberProperty("infos", infos);
				JsonOutput.findings(json, findings);
			});
		} else {
			findings.forEach(console.out()::println);
			console.out().println(Words.count(result.articles(), "article") + ", "
					+ Words.count(result.layers(), "layer") + ": " + Words.count(errors, "error") + ", "
					+ Words.count(warnings, "warning") + ", " + Words.count(infos, "info") + ".");
		}
		return Console.status(findings);
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
