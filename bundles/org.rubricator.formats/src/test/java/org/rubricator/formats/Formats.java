package org.rubricator.formats;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.findings.Finding;

/** All formats there are, without OSGi, and what tests do with them. */
public final class Formats {

	public static final Importers IMPORTERS = new Importers(declared(Importer.class));
	public static final Exporters EXPORTERS = new Exporters(declared(Exporter.class));

	private Formats() {
	}

	/** Those that the bundle declares as services. */
	private static <T> List<T> declared(Class<T> contract) {
		List<T> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("OSGI-INF"), "*.xml")) {
			for (Path file : files) {
				String declaration = Files.readString(file);
				if (declaration.contains("interface=\"" + contract.getName() + "\"")) {
					String type = declaration.replaceFirst("(?s).*implementation class=\"([^\"]+)\".*", "$1");
					found.add(contract.cast(Class.forName(type).getConstructor().newInstance()));
				}
			}
		} catch (IOException | ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
		return found;
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
