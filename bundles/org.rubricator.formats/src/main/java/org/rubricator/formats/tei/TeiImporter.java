package org.rubricator.formats.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.formats.xml.Xml;

/** Reads TEI P5. */
public final class TeiImporter implements Importer {

	private static final Option INLINE = new Option("inline", Option.Type.TEXT, List.of(),
			"said,q,quote,cit,seg,persName,orgName,placeName,geogName,name,rs",
			"Elements in the text that become spans, separated by commas; empty: none.");

	@Override
	public String id() {
		return Tei.ID;
	}

	@Override
	public String title() {
		return "TEI P5";
	}

	@Override
	public List<String> extensions() {
		return List.of("xml");
	}

	@Override
	public String description() {
		return "An article for each TEI element: the text of its body, spans and links of standOff, and elements in the text such "
				+ "as said and persName. White space is kept where the file says so, and made plain elsewhere.";
	}

	@Override
	public List<Option> options() {
		return List.of(INLINE);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.contains(Tei.NAMESPACE) && head.matches("(?s).*<(\\w+:)?(TEI|teiCorpus)\\b.*") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		Set<String> inline = new LinkedHashSet<>(options.list(INLINE.name()));
		try (InputStream in = input.open()) {
			int articles = Xml.read(in, reader -> {
				int count = 0;
				while (reader.hasNext()) {
					reader.next();
					if (reader.isStartElement() && reader.getLocalName().equals("TEI")) {
						article(new TeiReader(reader, inline).read(), ++count, input, sink);
					}
				}
				return count;
			});
			if (articles == 0) {
				throw new RefusalException("There is no TEI element in it.");
			}
		}
	}

	private static void article(TeiDocument document, int number, Input input, ArticleSink sink) {
		try {
			if (document.text.toString().isBlank()) {
				throw new RefusalException("The body of TEI element " + number + " has no text.");
			}
			TeiReading reading = new TeiReading(document, input);
			String name = PlainArticle.baseName(input.fileName());
			sink.accept(reading.read(number == 1 ? name : name + "-" + number));
			reading.findings().forEach(sink::report);
		} catch (RefusalException e) {
			sink.report(Finding.error("import.refused", Location.ofFile(input.name()), e.getMessage()));
		}
	}
}
