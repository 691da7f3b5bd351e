package org.rubricator.formats.webannotation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.formats.jsonl.JsonTree;
import org.rubricator.formats.text.PlainArticle;

/** Reads W3C Web Annotation in JSON-LD, whose texts stand beside it. */
public final class WebAnnotationImporter implements Importer {

	private static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points, as the standard has it, or UTF-16 units, as many tools in browsers do; the "
					+ "quotes tell, unless it is said.",
			"auto", "code-points", "utf16");

	@Override
	public String id() {
		return Terms.ID;
	}

	@Override
	public String title() {
		return "W3C Web Annotation (JSON-LD)";
	}

	@Override
	public List<String> extensions() {
		return List.of("jsonld");
	}

	@Override
	public String description() {
		return "Annotations on a text that stands beside the file: the .txt that is their source, or that has the name of the "
				+ "file. Places, quotes and both are read; tags are labels, links between annotations are frames.";
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public List<String> companions(String fileName) {
		return List.of(PlainArticle.baseName(fileName) + ".txt");
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.UTF_8).contains("www.w3.org/ns/anno.jsonld") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		List<JsonRecord> annotations = new ArrayList<>();
		Map<String, JsonRecord> pages = new HashMap<>();
		try (InputStream in = new BufferedInputStream(input.open())) {
			JsonTree.readAll(in, (object, line) -> collect(object, annotations, pages));
		} catch (FaultException e) {
			throw new RefusalException("It cannot be read: " + e.getMessage() + ".");
		}
		if (annotations.isEmpty() && pages.isEmpty()) {
			throw new RefusalException("There is no annotation in it.");
		}
		Map<String, TextFile> files = new LinkedHashMap<>();
		byText(annotations, pages.keySet()).forEach((source, some) -> {
			try {
				Input file = text(input, source);
				TextFile text = files.computeIfAbsent(file.name(),
						name -> new TextFile(file, new ArrayList<>(), new ArrayList<>()));
				text.annotations().addAll(some);
				Optional.ofNullable(pages.get(source)).ifPresent(text.pages()::add);
			} catch (RefusalException e) {
				sink.report(Finding.error("import.refused", Location.ofFile(input.name()), e.getMessage()));
			}
		});
		for (TextFile file : files.values()) {
			read(input, file, options, sink);
		}
	}

	/** A text with what is on it. */
	private record TextFile(Input input, List<JsonRecord> pages, List<JsonRecord> annotations) {
	}

	private static void collect(JsonRecord node, List<JsonRecord> annotations, Map<String, JsonRecord> pages) {
		for (JsonRecord text : Nodes.of(node, Terms.TEXT).stream().limit(1).toList()) {
			if (Nodes.id(text) != null) {
				pages.put(Nodes.id(text), node);
			}
		}
		if (node.has("target")) {
			annotations.add(node);
			return;
		}
		for (String inner : List.of("items", "first", "@graph")) {
			Nodes.of(node, inner).forEach(one -> collect(one, annotations, pages));
		}
	}

	/** By the text that each is on; those on other annotations go with these. */
	private static Map<String, List<JsonRecord>> byText(List<JsonRecord> annotations, Set<String> sources) {
		Map<String, String> texts = new HashMap<>();
		Set<String> ids = new HashSet<>();
		annotations.forEach(annotation -> ids.add(String.valueOf(Nodes.id(annotation))));
		Map<String, List<JsonRecord>> byText = new LinkedHashMap<>();
		sources.forEach(source -> byText.put(source, new ArrayList<>()));
		List<JsonRecord> links = new ArrayList<>();
		for (JsonRecord annotation : annotations) {
			List<String> targets = Nodes.of(annotation, "target").stream().map(WebAnnotationImporter::source).toList();
			if (!targets.isEmpty() && ids.containsAll(targets)) {
				links.add(annotation);
				continue;
			}
			String text = targets.isEmpty() ? "" : targets.get(0);
			texts.put(Nodes.id(annotation), text);
			byText.computeIfAbsent(text, key -> new ArrayList<>()).add(annotation);
		}
		for (JsonRecord link : links) {
			String text = texts.get(source(Nodes.of(link, "target").get(0)));
			byText.computeIfAbsent(text == null ? byText.keySet().stream().findFirst().orElse("") : text,
					key -> new ArrayList<>()).add(link);
		}
		return byText;
	}

	/** What a target is a part of, or is itself; empty where that is not said. */
	static String source(JsonRecord target) {
		for (String property : List.of("source", "id", "@id")) {
			List<JsonRecord> nodes = Nodes.of(target, property);
			if (!nodes.isEmpty() && Nodes.id(nodes.get(0)) != null) {
				return Nodes.id(nodes.get(0));
			}
		}
		return "";
	}

	private static void read(Input input, TextFile file, OptionValues options, ArticleSink sink) throws IOException {
		ImportedText text = new ImportedText(PlainArticle.utf8(file.input().bytes(), file.input().name()));
		ArticleDraft draft = PlainArticle.of(file.input(), PlainArticle.baseName(file.input().fileName()), text.canonical());
		for (JsonRecord page : file.pages()) {
			JsonRecord about = Nodes.of(page, Terms.TEXT).get(0);
			for (ArticleProperty property : ArticleProperty.values()) {
				property.set(draft.article(), Nodes.string(about, Terms.of(property)));
			}
		}
		String asked = options.text(OFFSETS.name());
		boolean utf16 = asked.equals("utf16") || asked.equals("auto")
				&& Selectors.misplaced(file.annotations(), text, OffsetUnit.UTF16) < Selectors.misplaced(file.annotations(), text,
						OffsetUnit.CODE_POINTS);
		AnnotationReading reading = new AnnotationReading(input,
				new Selectors(text, utf16 ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS));
		file.pages().forEach(reading::open);
		reading.read(file.annotations());
		if (utf16 && asked.equals("auto")) {
			sink.report(Finding.info("import.web-annotation.utf16", Location.ofFile(input.name()),
					"Its offsets count UTF-16 units, as its quotes show; the standard counts code points."));
		}
		sink.accept(new ImportedArticle(draft, reading.layers(), reading.actors(), 0));
		reading.findings().forEach(sink::report);
	}

	/** The file that an address ends in, or the one that is called as the annotations are. */
	private static Input text(Input input, String source) throws RefusalException {
		String path = source.replaceFirst("[?#].*$", "");
		String last = path.substring(path.lastIndexOf('/') + 1);
		String own = PlainArticle.baseName(input.fileName()) + ".txt";
		try {
			last = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			last = ""; // no address; the name of the file is left
		}
		Optional<Input> named = last.endsWith(".txt") && last.indexOf('/') < 0 ? input.beside(last) : Optional.empty();
		return named.or(() -> input.beside(own)).orElseThrow(() -> new RefusalException("The text of its annotations"
				+ (source.isEmpty() ? "" : " (" + ImportedText.shortened(source) + ")")
				+ " is not there. Put it beside the file, as plain text under the name " + own + "."));
	}
}
