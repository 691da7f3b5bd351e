package org.rubricator.formats.jsonl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Option;

/** Writes {@code jsonl}. */
public final class JsonlExporter implements Exporter {

	/** Whether the bytes of the page go along. */
	static final String SOURCE = "source";

	/** Whether the time worked goes along, which is the annotator's own affair. */
	static final String TIME = "time";

	@Override
	public String id() {
		return "jsonl";
	}

	@Override
	public String title() {
		return "Rubricator JSON Lines";
	}

	@Override
	public String extension() {
		return "jsonl";
	}

	@Override
	public String description() {
		return "An article a line, with text, metadata, blocks, spans, frames and actors. Reads back without loss. "
				+ "Offsets in code points, as Python slices, and in UTF-16 units.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.complementOf(EnumSet.of(Feature.LABELS));
	}

	@Override
	public List<Option> options() {
		return List.of(Option.flag(SOURCE, "Put the bytes of each page along, in base64."),
				Option.flag(TIME, "Put the time along that annotators worked, where it was measured."));
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new JsonlWriter(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16), context);
	}
}
