package org.rubricator.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.blocks.HtmlBlocksExporter;
import org.rubricator.formats.conll.ConllExporter;
import org.rubricator.formats.html.HtmlImporter;
import org.rubricator.formats.jsonl.JsonlExporter;
import org.rubricator.formats.jsonl.JsonlImporter;
import org.rubricator.formats.network.GexfExporter;
import org.rubricator.formats.network.GraphmlExporter;
import org.rubricator.formats.spacy.SpacyExporter;
import org.rubricator.formats.text.TextImporter;

/** All formats there are, without OSGi, and what tests do with them. */
public final class Formats {

	public static final Importers IMPORTERS = new Importers(
			List.of(new TextImporter(), new HtmlImporter(), new JsonlImporter()));
	public static final Exporters EXPORTERS = new Exporters(List.of(new JsonlExporter(),
			new ConllExporter(),
			new HtmlBlocksExporter(),
			new SpacyExporter(),
			new GraphmlExporter(),
			new GexfExporter()));

	private Formats() {
	}

	public static ImportResult read(CorpusStore corpus, Path source) throws IOException {
		return read(corpus, source, null, Map.of());
	}

	/** @param format may be null: guessed */
	public static ImportResult read(CorpusStore corpus, Path source, String format, Map<String, String> options)
			throws IOException {
		return new ImportOperation(corpus, IMPORTERS).run(new ImportRequest(List.of(source.getFileName().toString()),
				source.toAbsolutePath().getParent(), format, options, null), null);
	}

	public static ExportResult write(CorpusStore corpus, String format, Map<String, String> options, Path file)
			throws IOException {
		return new ExportOperation(corpus, EXPORTERS).run(new ExportRequest(format, options, null, null, file), null);
	}

	public static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).distinct().sorted().toList();
	}

	/** The finding that counts this kind. */
	public static Finding first(List<Finding> findings, String code) {
		return findings.stream().filter(finding -> finding.code().equals(code)).findFirst().orElseThrow();
	}
}
