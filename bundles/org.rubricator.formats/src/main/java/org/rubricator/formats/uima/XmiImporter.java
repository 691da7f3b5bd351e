package org.rubricator.formats.uima;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.text.PlainArticle;

/** Reads UIMA XMI, with the type system found beside it. */
public final class XmiImporter extends CasImporter {

	private static final String TYPES = "TypeSystem.xml";
	private static final String DESCRIPTION = "typeSystemDescription";
	private static final int MOST_OTHERS = 20;

	@Override
	public String id() {
		return "uima-xmi";
	}

	@Override
	public String title() {
		return "UIMA CAS XMI";
	}

	@Override
	public List<String> extensions() {
		return List.of("xmi");
	}

	@Override
	public String description() {
		return "A CAS a file, with its type system in a file TypeSystem.xml or another .xml beside it or one folder up. "
				+ "Annotations become spans; relations, slots and chains become frames.";
	}

	@Override
	public List<String> companions(String fileName) {
		return List.of(TYPES, "typesystem.xml", PlainArticle.baseName(fileName) + ".xml");
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.contains("http://www.omg.org/XMI") && head.contains("http:///uima/cas.ecore")
				|| head.contains("<" + DESCRIPTION) ? Recognition.CONTENT : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		if (isTypeSystem(input)) {
			sink.report(Finding.info("import.uima.types", Location.ofFile(input.name()),
					"This is a type system, which has no article. It is read with the XMI files beside it."));
			return;
		}
		TypeSystem types = new TypeSystem();
		for (Input description : descriptions(input)) {
			try (InputStream in = description.open()) {
				XmiReader.types(in, types);
			}
		}
		if (types.isEmpty()) {
			sink.report(Finding.warning("import.uima.no-types", Location.ofFile(input.name()),
					"There is no type system beside it, so relations are known by the names of their features only. "
							+ "Put TypeSystem.xml beside it."));
		}
		try (InputStream in = input.open()) {
			read(XmiReader.cas(in, types), types, input, options, sink);
		}
	}

	private static List<Input> descriptions(Input input) throws IOException {
		for (String name : List.of(TYPES, "typesystem.xml", PlainArticle.baseName(input.fileName()) + ".xml", "../" + TYPES)) {
			Optional<Input> named = input.beside(name);
			if (named.isPresent() && isTypeSystem(named.get())) {
				return List.of(named.get());
			}
		}
		List<Input> others = new ArrayList<>();
		for (Input other : input.folder()) {
			if (other.extension().equals("xml") && others.size() < MOST_OTHERS && isTypeSystem(other)) {
				others.add(other);
			}
		}
		return others;
	}

	private static boolean isTypeSystem(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.UTF_8).contains("<" + DESCRIPTION);
	}
}
