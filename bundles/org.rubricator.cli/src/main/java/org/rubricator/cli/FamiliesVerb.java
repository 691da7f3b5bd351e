package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rubricator.analysis.families.Families;
import org.rubricator.analysis.families.FamilyIndex;
import org.rubricator.analysis.families.Decision;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.families.Family;
import org.rubricator.analysis.families.Tie;
import org.rubricator.analysis.families.TieKind;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.Place;
import org.rubricator.analysis.passages.Template;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Range;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator families}. */
final class FamiliesVerb implements Verb {

	private static final int QUOTED = 72;

	@Override
	public String name() {
		return "families";
	}

	@Override
	public String summary() {
		return "Find the articles that share passages, and who took over from whom.";
	}

	@Override
	public List<String> details() {
		return List.of("A family is articles that go back to the same words: reprints, cuts, extended versions. Its name is "
				+ "the id of its earliest article. Words are compared without case, style of quotation marks and dashes, "
				+ "and white space; what is labelled as Boilerplate is left out.",
				"Pairs are all articles that share something, with what was taken over (" + kinds() + "). 'shared' is how "
						+ "much of the shorter stands in the longer; "
						+ Math.round(PassageOptions.DEFAULT.containment() * 100) + " % and more tie a family. The arrow "
						+ "goes from the earlier to the later; '--' where times of publication do not tell.",
				"People's decisions, made in the workbench and kept in corpus.xmi, hold whatever is found: articles that were "
						+ "put together or apart.",
				"Templates are passages in many articles that are otherwise unlike; they tie nothing.",
				"With --json there is one object a line, its type family (name, members), pair (first, second, kind, "
						+ "direction, inFamily, firstShared, secondShared, passages), template (words, text, places) or decision "
						+ "(together, articles, others, annotator). "
						+ "Places have begin and end in code points and in UTF-16 units, and the quote.");
	}

	private static String kinds() {
		return Arrays.stream(TieKind.values()).map(TieKind::id).collect(Collectors.joining(", "));
	}

	@Override
	public List<String> examples() {
		return List.of("families floods", "families floods --min-words 12", "families floods --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().option("--min-words", "N",
				"Words of the shortest passage that counts (default: " + PassageOptions.DEFAULT.words() + ").").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		FamiliesRequest request = FamiliesRequest.DEFAULT;
		request = request.withPassages(request.passages().withWords(words(Parameters.value(arguments, "--min-words"))));
		CorpusStore corpus = CorpusStore.open(console.path(arguments.matchedPositionalValue(0, "")));
		Families families = new FamilyIndex(corpus, request).update(console.progress());
		console.problems(families.findings());
		if (Parameters.isJson(arguments)) {
			write(console.out(), families, new TextRanges(corpus));
			write(console.out(), families.decisions());
		} else {
			print(console.out(), families, corpus);
		}
		return Console.status(families.findings());
	}

	private static int words(String given) {
		try {
			return given == null ? PassageOptions.DEFAULT.words() : Integer.parseInt(given);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("--min-words is a whole number, not '" + given + "'.");
		}
	}

	private static void print(PrintStream out, Families families, CorpusStore corpus) throws IOException {
		Map<String, ArticleSummary> heads = corpus.articles().items().stream()
				.collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
		out.println(Words.count(families.articles(), "article") + ": "
				+ (families.families().size() == 1 ? "1 family" : families.families().size() + " families") + ", "
				+ Words.count(families.ties().size(), "pair") + ", " + Words.count(families.templates().size(), "template")
				+ ".");
		for (Family family : families.families()) {
			out.println("\n" + family.name() + ": " + Words.count(family.members().size(), "article"));
			Columns members = new Columns();
			for (String member : family.members()) {
				ArticleSummary head = heads.get(member);
				members.row(member, head == null ? "" : Objects.requireNonNullElse(head.outlet(), ""),
						head == null ? "" : Objects.requireNonNullElse(head.published(), ""));
			}
			members.print(out, "  ");
		}
		if (!families.ties().isEmpty()) {
			out.println("\nPairs");
			Columns pairs = new Columns();
			pairs.row("kind", "shared", "passages", "longest", "articles");
			families.ties().forEach(tie -> pairs.row(tie.kind().id(),
					String.format(Locale.ROOT, "%.0f %%", tie.containment() * 100),
					Integer.toString(tie.pair().passages().size()), tie.pair().longest() + " words", articles(tie)));
			pairs.print(out, "  ");
		}
		if (!families.decisions().isEmpty()) {
			out.println("\nDecided");
			families.decisions().forEach(decision -> out.println("  " + decision
					+ (decision.annotator().isEmpty() ? "" : " (" + decision.annotator() + ")")));
		}
		if (!families.templates().isEmpty()) {
			out.println("\nTemplates");
			Columns templates = new Columns();
			families.templates().forEach(template -> templates.row(Words.count(template.words(), "word"),
					Words.count(template.places().size(), "place"), Words.cut(template.text(), QUOTED)));
			templates.print(out, "  ");
		}
	}

	private static String articles(Tie tie) {
		return switch (tie.direction()) {
		case FORWARD -> tie.first() + " -> " + tie.second();
		case BACKWARD -> tie.second() + " -> " + tie.first();
		case UNKNOWN -> tie.first() + " -- " + tie.second();
		};
	}

	private static void write(PrintStream out, Families families, TextRanges ranges) throws IOException {
		for (Family family : families.families()) {
			JsonOutput.object(out, json -> {
				JsonOutput.string(json, "type", "family");
				JsonOutput.string(json, "name", family.name());
				JsonOutput.strings(json, "members", family.members());
			});
		}
		for (Tie tie : families.ties()) {
			JsonOutput.object(out, json -> write(json, tie, ranges));
		}
		for (Template template : families.templates()) {
			JsonOutput.object(out, json -> {
				JsonOutput.string(json, "type", "template");
				json.writeNumberProperty("words", template.words());
				JsonOutput.string(json, "text", template.text());
				json.writeArrayPropertyStart("places");
				for (Place place : template.places()) {
					json.writeStartObject();
					JsonOutput.string(json, "article", place.article());
					ranges.write(json, place.article(), place.range());
					json.writeEndObject();
				}
				json.writeEndArray();
			});
		}
	}

	private static void write(PrintStream out, List<Decision> decisions) throws IOException {
		for (Decision decision : decisions) {
			JsonOutput.object(out, json -> {
				JsonOutput.string(json, "type", "decision");
				json.writeBooleanProperty("together", decision.together());
				JsonOutput.strings(json, "articles", decision.articles());
				JsonOutput.strings(json, "others", decision.others());
				JsonOutput.string(json, "annotator", decision.annotator());
			});
		}
	}

	private static void write(JsonGenerator json, Tie tie, TextRanges ranges) throws IOException {
		JsonOutput.string(json, "type", "pair");
		JsonOutput.string(json, "first", tie.first());
		JsonOutput.string(json, "second", tie.second());
		JsonOutput.string(json, "kind", tie.kind().id());
		JsonOutput.string(json, "direction", tie.direction().id());
		json.writeBooleanProperty("inFamily", tie.family());
		json.writeNumberProperty("firstShared", JsonOutput.rounded(tie.pair().overlap().ofFirst()));
		json.writeNumberProperty("secondShared", JsonOutput.rounded(tie.pair().overlap().ofSecond()));
		json.writeArrayPropertyStart("passages");
		for (Passage passage : tie.pair().passages()) {
			json.writeStartObject();
			json.writeNumberProperty("words", passage.words());
			place(json, "first", tie.first(), passage.first(), ranges);
			place(json, "second", tie.second(), passage.second(), ranges);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void place(JsonGenerator json, String name, String article, Range range, TextRanges ranges)
			throws IOException {
		json.writeObjectPropertyStart(name);
		ranges.write(json, article, range);
		json.writeEndObject();
	}
}
