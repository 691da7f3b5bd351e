package org.rubricator.formats.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;

/** Writes {@code huggingface}. */
public final class HuggingFaceExporter implements Exporter {

	static final Option ENTITIES = Option.text("entities",
			"Span labels that become tags of tokens (ner_tags), separated by commas; empty: all that are written. Of two "
					+ "that overlap the longer is tagged.");
	static final Option UNLABELLED = Option.flag("unlabelled",
			"Write articles without a layer, too, as if nothing in them had a label.");
	static final Option URL = Option.text("url", "Address at which the data set is going to be, for its metadata.");
	static final Option CREATOR = Option.text("creator", "Who made the data set, for its metadata; several by commas.");
	static final Option DATE = Option.text("date", "Day of publication as YYYY-MM-DD, for its metadata.");

	@Override
	public String id() {
		return "huggingface";
	}

	@Override
	public String title() {
		return "Hugging Face data set";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public boolean keepsPartsTogether() {
		return true;
	}

	@Override
	public String description() {
		return "A folder that the hub and load_dataset read: Parquet files with an article a row (text, tokens, tags, spans, "
				+ "frames), a data set card, and Croissant metadata. Offsets in code points, as Python slices.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS, Feature.ATTRIBUTES,
				Feature.FRAMES, Feature.ACTORS);
	}

	@Override
	public List<Option> options() {
		return List.of(Selection.LABELS, ENTITIES, Gaps.DISCONTINUOUS, Selection.PROPOSED, UNLABELLED, URL, CREATOR,
				DATE);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNLABELLED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new DataSetWriter(target, context);
	}
}
