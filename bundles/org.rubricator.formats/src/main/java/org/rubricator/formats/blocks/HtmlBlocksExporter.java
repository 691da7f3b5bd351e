package org.rubricator.formats.blocks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;

/** Writes {@code html-blocks}. */
public final class HtmlBlocksExporter implements Exporter {

	static final Option UNDECIDED = Option.flag("undecided",
			"Write blocks of which nobody has decided what they are, too, with null as their kind, and pages without a layer.");

	@Override
	public String id() {
		return "html-blocks";
	}

	@Override
	public String title() {
		return "Blocks of pages";
	}

	@Override
	public String extension() {
		return "blocks.jsonl";
	}

	@Override
	public String description() {
		return "A block of a web page a line, as JSON: text, place in the page, features, what it was taken for, and what the "
				+ "annotator decided that it is. To train on. Offsets in code points, as Python slices, and in UTF-16 units.";
	}

	@Override
	public Set<Feature> carries() {
		return Set.of(Feature.BLOCKS);
	}

	@Override
	public List<Option> options() {
		return List.of(UNDECIDED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNDECIDED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new BlockWriter(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16), context);
	}
}
