package org.rubricator.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

/** Reads {@code jsonl}, line by line: a line that cannot be read is refused, and the next is read. */
public final class JsonlImporter implements Importer {

	@Override
	public String id() {
		return "jsonl";
	}

	@Override
	public String title() {
		return "Rubricator JSON Lines";
	}

	@Override
	public List<String> extensions() {
		return List.of("jsonl", "ndjson");
	}

	@Override
	public String description() {
		return "An article a line, with layers and actors, as Rubricator writes it. Quotes are checked; "
				+ "a layer with one that does not fit its text is refused.";
	}

	/** Read line by line. */
	@Override
	public long mostBytes() {
		return Long.MAX_VALUE;
	}

	/** By its mark alone: other tools' JSON Lines have the same extensions. */
	@Override
	public Recognition recognize(Input input) throws IOException {
		return JsonlFormat.isMarked(input.head()) ? Recognition.CONTENT : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		TreeSet<String> unknown = new TreeSet<>();
		try (InputStream in = input.open()) {
			Lines lines = new Lines(in, Lines.LONGEST);
			int number = 0;
			for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
				number++;
				if (line.bytes() == null) {
					refuse(input, number, "it is longer than " + (Lines.LONGEST >> 20) + " MB", sink);
				} else if (!isBlank(line.bytes())) {
					read(line.bytes(), input, number, unknown, sink);
				}
			}
		}
		if (!unknown.isEmpty()) {
			sink.report(Finding.warning("import.unknown-key", Location.ofFile(input.name()),
					"These keys are not known and were left out: " + String.join(", ", unknown) + "."));
		}
	}

	private static void read(byte[] line, Input input, int number, TreeSet<String> unknown, ArticleSink sink) {
		ArticleReading reading = new ArticleReading(input.name(), number);
		ImportedArticle article;
		try {
			article = reading.read(JsonTree.read(withoutMark(line, number)));
		} catch (FaultException e) {
			refuse(input, number, e.getMessage(), sink);
			return;
		}
		sink.accept(article);
		reading.findings().forEach(sink::report);
		unknown.addAll(reading.unknown());
	}

	private static void refuse(Input input, int line, String reason, ArticleSink sink) {
		sink.report(Finding.error("import.refused", Location.ofFile(input.name(), line),
				"The line was refused: " + reason + "."));
	}

	private static byte[] withoutMark(byte[] line, int number) {
		boolean marked = number == 1 && line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
				&& line[2] == (byte) 0xBF;
		return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
	}

	private static boolean isBlank(byte[] line) {
		for (byte b : line) {
			if (b != ' ' && b != '\t' && b != '\r') {
				return false;
			}
		}
		return true;
	}
}
