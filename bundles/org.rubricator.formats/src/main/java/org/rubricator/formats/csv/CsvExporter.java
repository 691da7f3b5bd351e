package org.rubricator.formats.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;

/** Writes {@code csv}. */
public final class CsvExporter implements Exporter {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String title() {
		return "CSV tables";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder of tables for R, pandas and spreadsheets (articles, spans, frames, actors and more), with a Data "
				+ "Package that describes them. Offsets in code points, and in UTF-16 units.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.complementOf(EnumSet.of(Feature.LABELS, Feature.SOURCE, Feature.BLOCKS));
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new TablesWriter(target, context);
	}
}
