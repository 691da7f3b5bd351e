package org.rubricator.formats.spacy;

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

/** Writes {@code spacy}. */
public final class SpacyExporter implements Exporter {

	static final Option ENTITIES = Option.text("entities",
			"Span labels that become entities (doc.ents), separated by commas; empty: all that are written. Of two that "
					+ "overlap the longer is the entity.");
	static final Option KEY = Option.text("spans-key",
			"Name of the span group that all spans are in, which is what spancat reads; empty: sc.");
	static final Option UNLABELLED = Option.flag("unlabelled",
			"Write articles without a layer, too, as if nothing in them had a label.");

	@Override
	public String id() {
		return "spacy";
	}

	@Override
	public String title() {
		return "spaCy DocBin";
	}

	@Override
	public String extension() {
		return "spacy";
	}

	@Override
	public String description() {
		return "What 'spacy train' reads: all spans in doc.spans[\"sc\"], those that do not overlap in doc.ents, and "
				+ "spans, frames and metadata as they are in doc.user_data[\"rubricator\"]. Offsets there in code points; "
				+ "elsewhere tokens.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS, Feature.ATTRIBUTES,
				Feature.FRAMES, Feature.ACTORS);
	}

	@Override
	public List<Option> options() {
		return List.of(Selection.LABELS, ENTITIES, KEY, Gaps.DISCONTINUOUS, Selection.PROPOSED, UNLABELLED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNLABELLED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new DocBinWriter(target, context);
	}
}
