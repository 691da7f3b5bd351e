package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.rubricator.analysis.quotations.Appearance;
import org.rubricator.analysis.quotations.Credit;
import org.rubricator.analysis.quotations.Form;
import org.rubricator.analysis.quotations.Quotes;
import org.rubricator.analysis.quotations.QuotesOperation;
import org.rubricator.analysis.quotations.QuotesRequest;
import org.rubricator.analysis.quotations.Saying;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Range;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator quotes}. */
final class QuotesVerb implements Verb {

	private static final int QUOTED = 100;

	@Override
	public String name() {
		return "quotes";
	}

	@Override
	public String summary() {
		return "Find direct quotations, where each stands, and whom it is credited to.";
	}

	@Override
	public List<String> details() {
		return List.of("Quotations of " + QuotesRequest.DEFAULT.words() + " words and more are found by their marks, and "
				+ "aligned across articles also where one is cut or changed. The table has those that stand in two articles "
				+ "or more, each in its fullest form, and below it its places: the form there ("
				+ Arrays.stream(Form.values()).map(Form::id).collect(Collectors.joining(", "))
				+ "), and speaker and cue as each annotator's frames say, where it is labelled.",
				"With --json there is one object a quotation and line, also of those that stand in one article: text, "
						+ "articles (how many), and appearances (article, form, depth, closed, text, parts, credits). "
						+ "Parts have begin and end in code points and in UTF-16 units, and the quote.");
	}

	@Override
	public List<String> examples() {
		return List.of("quotes floods", "quotes floods --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		Quotes quotes = new QuotesOperation(corpus).run(QuotesRequest.DEFAULT, console.progress());
		console.problems(quotes.findings());
		if (Parameters.isJson(arguments)) {
			TextRanges ranges = new TextRanges(corpus);
			for (Saying saying : quotes.sayings()) {
				JsonOutput.object(console.out(), json -> write(json, saying, ranges));
			}
		} else {
			print(console.out(), quotes);
		}
		return Console.status(quotes.findings());
	}

	private static void print(PrintStream out, Quotes quotes) {
		List<Saying> travelling = quotes.travelling();
		out.println(Words.count(quotes.articles(), "article") + ": " + Words.count(quotes.sayings().size(), "quotation")
				+ ", " + travelling.size() + " of them in two articles or more.");
		for (Saying saying : travelling) {
			out.println("\n" + Words.cut(saying.text(), QUOTED));
			Columns places = new Columns();
			for (Appearance appearance : saying.appearances()) {
				places.row(appearance.form().id(), appearance.article(), appearance.credits().stream()
						.map(QuotesVerb::credit).collect(Collectors.joining("; ")));
			}
			places.print(out, "  ");
		}
	}

	private static String credit(Credit credit) {
		return credit.annotator() + ": " + (credit.speaker().isEmpty() ? "(no speaker)" : Words.cut(credit.speaker(), QUOTED))
				+ (credit.cue().isEmpty() ? "" : " / " + Words.cut(credit.cue(), QUOTED));
	}

	private static void write(JsonGenerator json, Saying saying, TextRanges ranges) throws IOException {
		JsonOutput.string(json, "text", saying.text());
		json.writeNumberProperty("articles", saying.articles());
		json.writeArrayPropertyStart("appearances");
		for (Appearance appearance : saying.appearances()) {
			json.writeStartObject();
			JsonOutput.string(json, "article", appearance.article());
			JsonOutput.string(json, "form", appearance.form().id());
			json.writeNumberProperty("depth", appearance.quotation().depth());
			json.writeBooleanProperty("closed", appearance.quotation().closed());
			JsonOutput.string(json, "text", appearance.text());
			json.writeArrayPropertyStart("parts");
			for (Range part : appearance.quotation().parts()) {
				json.writeStartObject();
				ranges.write(json, appearance.article(), part);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("credits");
			for (Credit credit : appearance.credits()) {
				json.writeStartObject();
				JsonOutput.string(json, "annotator", credit.annotator());
				JsonOutput.string(json, "frame", credit.frame());
				JsonOutput.string(json, "speaker", credit.speaker());
				JsonOutput.string(json, "actor", credit.actor());
				JsonOutput.string(json, "cue", credit.cue());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
