package org.rubricator.formats.gate;

import java.io.IOException;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;

/** What both formats of GATE have in common. */
abstract sealed class GateImporter implements Importer permits GateXmlImporter, BdocImporter {

	static final Option LINGUISTIC = Option.flag("linguistic",
			"Take tokens, sentences, gazetteer matches and the markup of the page, too, as annotations.");

	@Override
	public List<Option> options() {
		return List.of(LINGUISTIC);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	static void read(GateDocument document, OffsetUnit unit, Input input, OptionValues options, ArticleSink sink)
			throws IOException {
		GateReading reading = new GateReading(document, unit, input, options.flag(LINGUISTIC.name()));
		ImportedArticle article = reading.read();
		sink.accept(article);
		reading.findings().forEach(sink::report);
	}
}
