package org.rubricator.formats.uima;

import java.io.IOException;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;

/** What both forms of CAS have in common. */
abstract sealed class CasImporter implements Importer permits XmiImporter, JsonCasImporter {

	static final Option LINGUISTIC = Option.flag("linguistic",
			"Take tokens, sentences, lemmas, parts of speech and dependencies, too, as annotations.");

	@Override
	public List<Option> options() {
		return List.of(LINGUISTIC);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	static void read(Cas cas, TypeSystem types, Input input, OptionValues options, ArticleSink sink) throws IOException {
		CasReading reading = new CasReading(cas, types, input, options.flag(LINGUISTIC.name()));
		ImportedArticle article = reading.read(null);
		sink.accept(article);
		reading.findings().forEach(sink::report);
	}
}
