package org.rubricator.formats.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;

/** Writes brat standoff: a folder with a .txt and an .ann for each article, and brat's configuration. */
public final class BratExporter implements Exporter {

	static final String ID = "brat";

	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points, as brat has it, or UTF-16 units, as DKPro and INCEpTION read them. It makes a "
					+ "difference after the first emoji of a text.",
			"code-points", "utf16");
	static final Option TRIGGER = Option.text("trigger",
			"Role whose words stand for a frame, for brat wants some; empty: the only role that takes one filler. Where it "
					+ "is not filled, the first one that is.");
	static final Option REFERENCES = Option.choice("references",
			"Whether links to actors are written, as normalizations. DKPro's reader stops at a file that has some.", "true",
			"false");
	static final Option UNLABELLED = Option.flag("unlabelled",
			"Write articles without a layer, too, with an empty .ann.");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "brat standoff";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder with a .txt and an .ann for each article, and annotation.conf and visual.conf made from the label "
				+ "set. Offsets count code points, or UTF-16 units for DKPro and INCEpTION.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.OVERLAPS, Feature.DISCONTINUOUS, Feature.ATTRIBUTES, Feature.FRAMES,
				Feature.ACTORS, Feature.NOTES);
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS, TRIGGER, REFERENCES, Selection.LABELS, Selection.PROPOSED, UNLABELLED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNLABELLED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new BratWriter(target, context);
	}
}
