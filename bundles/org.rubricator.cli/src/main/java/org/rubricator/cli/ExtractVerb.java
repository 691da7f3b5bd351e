package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.exchange.BinaryKind;
import org.rubricator.core.exchange.Download;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Sources;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.html.Kind;
import org.rubricator.html.LabelledBlock;
import org.rubricator.html.LabelledPage;
import org.rubricator.html.Metadata;
import org.rubricator.html.Page;
import org.rubricator.html.PageLabeller;
import org.rubricator.html.PageRefusedException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator extract}. */
final class ExtractVerb implements Verb {

	private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
	private static final Pattern TAG = Pattern.compile("<[A-Za-z!?/]");

	@Override
	public String name() {
		return "extract";
	}

	@Override
	public String summary() {
		return "Print title, metadata and main text of web pages; needs no corpus.";
	}

	@Override
	public List<String> details() {
		return List.of("Prints title, byline, outlet and time of publication as far as the page says them, then the main "
				+ "text: what the article says, without headline, boilerplate and what else stands around it.",
				"With --json there is one object a page and line: source, title, byline, outlet, section, published, "
						+ "language, address, charset, text (all that is visible), mainText, and blocks. A block has begin "
						+ "and end in text, in code points, as Python counts, its DOM path, its kind ("
						+ kinds() + "), the score of that kind from 0 to 1, the reason in words, inMainText, and its text.",
				"Pages are read in parallel and come out in the order in which they were named, and within folders in that of "
						+ "the names. Nothing but the pages named is fetched.");
	}

	@Override
	public List<String> examples() {
		return List.of("extract story.html", "extract https://news.example/story --json", "extract pages/ --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).several(0, "PAGE", "Files, folders, http and https addresses.").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		boolean json = Parameters.isJson(arguments);
		List<String> names = arguments.matchedPositionals().stream()
				.flatMap(positional -> positional.stringValues().stream()).toList();
		Sources.Resolved sources = Sources.resolve(names, console.directory(), EXTENSIONS);
		List<Finding> findings = new ArrayList<>(sources.findings());
		console.problems(findings);
		console.progress().beginTask("Extracting", sources.items().size());
		boolean several = sources.items().size() > 1;
		try (Pages pages = new Pages(console.progress()::isCanceled)) {
			boolean[] first = { true };
			OrderedWork.run(sources.items(), pages::extract, result -> {
				if (console.progress().isCanceled()) {
					throw new OperationCanceledException();
				}
				if (result.refusal() != null) {
					findings.add(result.refusal());
					console.problems(List.of(result.refusal()));
				} else {
					console.progress().clear();
					if (json) {
						JsonOutput.object(console.out(), out -> write(out, result.input(), result.page()));
					} else {
						print(console.out(), result.input(), result.page(), several, first[0]);
					}
					first[0] = false;
				}
				console.progress().worked(1);
			});
		}
		return Console.status(findings);
	}

	/** @param refusal null where there is a page */
	private record Extracted(Input input, LabelledPage page, Finding refusal) {
	}

	/** Reads pages, in any thread; addresses are fetched one after the other. */
	private static final class Pages implements AutoCloseable {

		private final BooleanSupplier canceled;
		private Download download;

		Pages(BooleanSupplier canceled) {
			this.canceled = canceled;
		}

		Extracted extract(Sources.Source source) {
			try {
				Input input = source.isAddress() ? fetch(source.source())
						: Input.ofFile(source.name(), source.source(), source.path());
				return new Extracted(input, read(input), null);
			} catch (IOException | PageRefusedException e) {
				return new Extracted(null, null, Finding.error("extract.refused", Location.ofFile(source.name()),
						e instanceof java.nio.file.AccessDeniedException ? "It cannot be read: access is denied."
								: e.getMessage()));
			} catch (RuntimeException | StackOverflowError e) {
				return new Extracted(null, null, Finding.error("extract.refused", Location.ofFile(source.name()),
						"It could not be read because of an error in Rubricator (" + e + "). Please report it with this input."));
			}
		}

		private synchronized Input fetch(String address) throws IOException {
			if (download == null) {
				download = new Download();
			}
			return download.fetch(address, canceled);
		}

		@Override
		public void close() {
			if (download != null) {
				download.close();
			}
		}
	}

	private static String kinds() {
		return Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
	}

	private static LabelledPage read(Input input) throws IOException, PageRefusedException {
		if (input.size() > Importer.MOST_BYTES) {
			throw new IOException("It has " + (input.size() >> 20) + " MB, more than the " + (Importer.MOST_BYTES >> 20)
					+ " that are read. Is this an article?");
		}
		boolean named = EXTENSIONS.contains(input.extension()) || input.origin().isPresent();
		if (!named && BinaryKind.of(input.head()).isEmpty() && !TAG.matcher(head(input)).find()) {
			throw new IOException(input.size() == 0 ? "It is empty."
					: "This is no web page but plain text; 'rubricator import' takes it.");
		}
		return PageLabeller.label(input.bytes(), input.origin().map(Input.Origin::charset).orElse(null),
				input.origin().map(Input.Origin::base).orElse(null));
	}

	private static String head(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.ISO_8859_1);
	}

	private static void print(PrintStream out, Input input, LabelledPage page, boolean several, boolean first) {
		Metadata metadata = page.page().metadata();
		if (!first) {
			out.println("\n" + "-".repeat(72) + "\n");
		}
		line(out, "Source", several ? input.name() : null);
		line(out, "Title", metadata.title());
		line(out, "Byline", metadata.byline());
		line(out, "Outlet", metadata.outlet());
		line(out, "Published", metadata.published());
		out.println();
		String main = page.mainText();
		out.println(main.isEmpty() ? "(There is no main text on this page; --json has all of its blocks.)" : main);
	}

	private static void line(PrintStream out, String name, String value) {
		if (value != null) {
			out.printf("%-10s %s%n", name + ":", value);
		}
	}

	private static void write(JsonGenerator json, Input input, LabelledPage labelled) {
		Page page = labelled.page();
		Metadata metadata = page.metadata();
		JsonOutput.string(json, "source", input.name());
		JsonOutput.string(json, "title", metadata.title());
		JsonOutput.string(json, "byline", metadata.byline());
		JsonOutput.string(json, "outlet", metadata.outlet());
		JsonOutput.string(json, "section", metadata.section());
		JsonOutput.string(json, "published", metadata.published());
		JsonOutput.string(json, "language", metadata.language());
		JsonOutput.string(json, "address", metadata.canonicalAddress());
		JsonOutput.string(json, "charset", page.charset());
		JsonOutput.string(json, "text", page.text());
		JsonOutput.string(json, "mainText", labelled.mainText());
		OffsetMap offsets = new OffsetMap(page.text());
		json.writeArrayPropertyStart("blocks");
		for (LabelledBlock block : labelled.blocks()) {
			json.writeStartObject();
			json.writeNumberProperty("begin", offsets.toCodePoints(block.begin()));
			json.writeNumberProperty("end", offsets.toCodePoints(block.end()));
			JsonOutput.string(json, "path", block.path());
			JsonOutput.string(json, "kind", block.kind().id());
			json.writeNumberProperty("score", JsonOutput.rounded(block.score()));
			JsonOutput.string(json, "reason", block.reason());
			json.writeBooleanProperty("inMainText", block.inMainText());
			JsonOutput.string(json, "text", page.text().substring(block.begin(), block.end()));
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
