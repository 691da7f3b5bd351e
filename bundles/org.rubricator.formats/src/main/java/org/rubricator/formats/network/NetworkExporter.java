package org.rubricator.formats.network;

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
import org.rubricator.core.exchange.Statements;

/** What both formats have in common. */
abstract class NetworkExporter implements Exporter {

	static final Option ORGANISATIONS = Option.choice("organisations",
			"What becomes of the organisations that actors belong to: a node each, with an edge from each member; a node in "
					+ "place of its members; or nothing.",
			"members", "instead", "none");
	static final Option POSITIVE = Option.text("positive",
			"Values of frames that count as support, as attribute=value, separated by commas; empty: stance=endorsing.");
	static final Option NEGATIVE = Option.text("negative",
			"Values of frames that count as opposition, as attribute=value, separated by commas; empty: stance=distancing.");

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.ACTORS);
	}

	@Override
	public List<Option> options() {
		return List.of(Statements.FRAME, Statements.FROM, Statements.TO, Statements.CONCEPT, ORGANISATIONS, POSITIVE,
				NEGATIVE, Selection.LABELS, Selection.PROPOSED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return false;
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new NetworkWriter(id(), target, context, file());
	}

	/** How the network is written. */
	abstract NetworkFile file();
}
