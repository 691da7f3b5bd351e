package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.inspection.CorpusStatistics;
import org.rubricator.core.inspection.CorpusStatistics.Verdicts;
import org.rubricator.core.inspection.CorpusStatistics.Work;
import org.rubricator.core.inspection.StatisticsOperation;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator stats}. */
final class StatsVerb implements Verb {

	@Override
	public String name() {
		return "stats";
	}

	@Override
	public String summary() {
		return "Count articles, layers, spans and frames of a corpus.";
	}

	@Override
	public List<String> details() {
		return List.of("Spans and frames are counted by annotator and label; proposed and rejected ones, where there are "
				+ "any, are named apart.");
	}

	@Override
	public List<String> examples() {
		return List.of("stats floods", "stats floods --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		CorpusStatistics statistics = new StatisticsOperation(corpus).run(console.progress());
		console.problems(statistics.findings());
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> write(json, statistics));
		} else {
			print(console.out(), statistics);
		}
		return Console.status(statistics.findings());
	}

	private static void print(PrintStream out, CorpusStatistics statistics) {
		out.println(statistics.name() + ": " + Words.count(statistics.articles(), "article"));
		counts(out, "Outlets", statistics.outlets());
		counts(out, "Languages", statistics.languages());
		for (Work work : statistics.work()) {
			out.println();
			out.print(work.annotator() + ": " + Words.count(work.layers(), "layer"));
			work.states().forEach((state, count) -> out.print(", " + count + " " + state.getLiteral()));
			out.println();
			work.spans().forEach((label, verdicts) -> label(out, label, verdicts));
			work.frames().forEach((label, verdicts) -> label(out, label + " (frame)", verdicts));
			number(out, "discontinuous", work.discontinuous());
			number(out, "flagged", work.flagged());
			number(out, "with a comment", work.comments());
			number(out, "minutes worked", (int) (work.secondsWorked() / 60));
		}
	}

	private static void counts(PrintStream out, String title, SortedMap<String, Integer> counts) {
		if (!counts.isEmpty()) {
			out.println(title + ":");
			counts.forEach((name, count) -> out.printf("  %-32s %6d%n", name.isEmpty() ? "(unknown)" : name, count));
		}
	}

	private static void label(PrintStream out, String label, Verdicts verdicts) {
		out.printf("  %-32s %6d", label, verdicts.accepted());
		if (verdicts.proposed() > 0) {
			out.print("  and " + verdicts.proposed() + " proposed");
		}
		if (verdicts.rejected() > 0) {
			out.print("  and " + verdicts.rejected() + " rejected");
		}
		out.println();
	}

	private static void number(PrintStream out, String title, int number) {
		if (number > 0) {
			out.printf("  %-32s %6d%n", title, number);
		}
	}

	private static void write(JsonGenerator json, CorpusStatistics statistics) {
		JsonOutput.string(json, "corpus", statistics.name());
		json.writeNumberProperty("articles", statistics.articles());
		numbers(json, "outlets", statistics.outlets());
		numbers(json, "languages", statistics.languages());
		json.writeArrayPropertyStart("annotators");
		for (Work work : statistics.work()) {
			json.writeStartObject();
			JsonOutput.string(json, "annotator", work.annotator());
			json.writeNumberProperty("layers", work.layers());
			json.writeObjectPropertyStart("states");
			work.states().forEach((state, count) -> json.writeNumberProperty(state.getLiteral(), count));
			json.writeEndObject();
			json.writeNumberProperty("secondsWorked", work.secondsWorked());
			verdicts(json, "spans", work.spans());
			verdicts(json, "frames", work.frames());
			json.writeNumberProperty("discontinuous", work.discontinuous());
			json.writeNumberProperty("flagged", work.flagged());
			json.writeNumberProperty("comments", work.comments());
			json.writeEndObject();
		}
		json.writeEndArray();
		JsonOutput.findings(json, statistics.findings());
	}

	private static void numbers(JsonGenerator json, String name, Map<String, Integer> counts) {
		json.writeObjectPropertyStart(name);
		counts.forEach(json::writeNumberProperty);
		json.writeEndObject();
	}

	private static void verdicts(JsonGenerator json, String name, Map<String, Verdicts> counts) {
		json.writeObjectPropertyStart(name);
		counts.forEach((label, verdicts) -> {
			json.writeObjectPropertyStart(label);
			json.writeNumberProperty("accepted", verdicts.accepted());
			json.writeNumberProperty("proposed", verdicts.proposed());
			json.writeNumberProperty("rejected", verdicts.rejected());
			json.writeEndObject();
		});
		json.writeEndObject();
	}
}
