package org.rubricator.formats.dna;

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
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Statements;

/** Writes a database of the Discourse Network Analyzer. */
public final class DnaExporter implements Exporter {

	static final String ID = "dna";

	static final Option DISAGREEMENT = Option.text("disagreement",
			"Values of frames that mean disagreement with what is said, as attribute=value, separated by commas; empty: "
					+ "stance=distancing.");
	static final Option PASSWORD = new Option("password", Option.Type.TEXT, List.of(), "admin",
			"Password of the coder Admin and of each annotator, which DNA asks for.");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "Discourse Network Analyzer database";
	}

	@Override
	public String extension() {
		return "dna";
	}

	@Override
	public String description() {
		return "A .dna file for DNA 3: articles as documents, frames as statements with person, organization, concept and "
				+ "agreement. Offsets count UTF-16 units and code points alike, for emoji and the like become \uFFFD.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.ACTORS, Feature.ANNOTATORS);
	}

	@Override
	public List<Option> options() {
		return List.of(Statements.FRAME, Statements.FROM, Statements.TO, Statements.CONCEPT, DISAGREEMENT, PASSWORD,
				Selection.LABELS, Selection.PROPOSED);
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new DatabaseWriter(target, context);
	}
}
