package org.rubricator.formats.webanno;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Layer;

/** Reads WebAnno TSV 3.0 to 3.3. */
public final class TsvImporter implements Importer {

	@Override
	public String id() {
		return TsvFormat.ID;
	}

	@Override
	public String title() {
		return "WebAnno TSV 3";
	}

	@Override
	public List<String> extensions() {
		return List.of("tsv");
	}

	@Override
	public String description() {
		return "An article a file, versions 3.0 to 3.3: spans, also of parts of tokens and stacked ones, relations, slots and "
				+ "chains. Text between sentences is not in the files: line breaks stand there.";
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.UTF_8).startsWith("#FORMAT=WebAnno TSV") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		read(input, PlainArticle.utf8(input.bytes(), "It"), PlainArticle.baseName(input.fileName()), null, sink);
	}

	/**
	 * Reads a file that is in another.
	 *
	 * @param content   of the file
	 * @param name      of the article
	 * @param annotator may be null
	 */
	public static void read(Input input, String content, String name, String annotator, ArticleSink sink)
			throws IOException {
		Sheet sheet = new Sheet(content.split("\r?\n", -1));
		ImportedText text = new ImportedText(sheet.text());
		SheetReading reading = new SheetReading(sheet, text, input, annotator);
		Layer layer = reading.read();
		sink.accept(new ImportedArticle(PlainArticle.of(input, name, text.canonical()), List.of(layer), List.of(), 0));
		reading.findings().forEach(sink::report);
	}
}
