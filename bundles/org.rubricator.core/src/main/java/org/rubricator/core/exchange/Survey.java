package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.exchange.Sources.Source;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.mapping.Inventory;
import org.rubricator.model.annotation.Layer;

/** What types stand in inputs whose labels are foreign, by format. Inputs that cannot be read are passed over. */
final class Survey {

	private final Importers importers;
	private final Map<String, Inventory> inventories = new TreeMap<>();

	Survey(Importers importers) {
		this.importers = importers;
	}

	/** By id of the importer. */
	Map<String, Inventory> inventories() {
		return inventories;
	}

	/**
	 * @param chosen  importer of all, or null: guessed
	 * @param options of the chosen one, or null
	 */
	void read(List<Source> sources, Importer chosen, OptionValues options, SubMonitor progress) {
		progress.setWorkRemaining(sources.size());
		for (Source source : sources) {
			progress.checkCanceled();
			if (!source.isAddress()) {
				read(source, chosen, options, progress);
			}
			progress.worked(1);
		}
	}

	private void read(Source source, Importer chosen, OptionValues options, SubMonitor progress) {
		try {
			Input input = Input.ofFile(source.name(), source.source(), source.path());
			Importer importer = chosen != null ? chosen : importers.recognize(input).orElse(null);
			if (importer == null || !importer.hasForeignLabels() || input.size() > importer.mostBytes()) {
				return;
			}
			Inventory inventory = inventories.computeIfAbsent(importer.id(), id -> new Inventory());
			importer.read(input, options != null ? options : OptionValues.defaults(importer.options()),
					new ArticleSink() {
						@Override
						public void accept(ImportedArticle article) {
							progress.checkCanceled();
							for (Layer layer : article.layers()) {
								inventory.add(layer);
							}
						}

						@Override
						public void report(Finding finding) {
							// said when it is imported
						}
					});
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// said when it is imported
		}
	}
}
