package org.rubricator.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Sources;
import org.rubricator.core.findings.Severity;

/**
 * What an import would try to read, as far as names and first bytes tell.
 *
 * @param rows   one for each file and address, then what was left out
 * @param counts number of inputs by what they are read as
 */
record ImportPreview(List<ResultRow> rows, Map<String, Integer> counts) {

	private static final String NOT_RECOGNIZED = "not recognized";

	ImportPreview {
		rows = List.copyOf(rows);
	}

	/**
	 * @param chosen importer that the user chose, or null to guess
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	static ImportPreview of(List<String> sources, Importers importers, Importer chosen, IProgressMonitor monitor) {
		Sources.Resolved resolved = Sources.resolve(sources, Path.of("").toAbsolutePath(), importers.extensions());
		List<Sources.Source> inputs = importers.inputs(resolved.items(), chosen);
		SubMonitor progress = SubMonitor.convert(monitor, "Looking at the files", inputs.size());
		List<ResultRow> rows = new ArrayList<>();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Sources.Source source : inputs) {
			progress.split(1);
			ResultRow row = row(source, importers, chosen);
			rows.add(row);
			counts.merge(row.severity() == null ? row.remark() : NOT_RECOGNIZED, 1, Integer::sum);
		}
		resolved.findings().stream().map(ResultRow::of).forEach(rows::add);
		return new ImportPreview(rows, counts);
	}

	private static ResultRow row(Sources.Source source, Importers importers, Importer chosen) {
		if (source.isAddress()) {
			return new ResultRow(null, source.name(), "address, will be fetched");
		}
		if (chosen != null) {
			return new ResultRow(null, source.name(), chosen.title());
		}
		try {
			Optional<Importer> importer = importers
					.recognize(Input.ofFile(source.name(), source.source(), source.path()));
			return importer.map(found -> new ResultRow(null, source.name(), found.title())).orElseGet(
					() -> new ResultRow(Severity.WARNING, source.name(), "Not recognized; it will be refused."));
		} catch (IOException e) {
			return new ResultRow(Severity.ERROR, source.name(), "Cannot be read: " + e.getMessage());
		}
	}

	/** Number of files and addresses. */
	int inputs() {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	boolean isHopeless() {
		return inputs() == counts.getOrDefault(NOT_RECOGNIZED, 0);
	}

	/** For people. */
	String summary() {
		return inputs() == 0 ? "Nothing that can be imported was found."
				: inputs() + (inputs() == 1 ? " input: " : " inputs: ") + counts.entrySet().stream()
						.map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", ")) + ".";
	}
}
