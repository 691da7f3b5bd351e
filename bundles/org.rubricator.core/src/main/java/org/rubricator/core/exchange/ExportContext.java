package org.rubricator.core.exchange;

import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.labels.LabelSet;

/**
 * What an exporter knows besides the articles. Shared by all parts of an export; not to be changed.
 *
 * @param labels  label set of the corpus
 * @param actors  registry of the corpus
 * @param options values of the exporter's options
 * @param losses  takes what the format cannot express
 * @param corpus  what else is known of the corpus
 */
public record ExportContext(LabelSet labels, ActorRegistry actors, OptionValues options, Losses losses,
		CorpusFacts corpus) {
}
