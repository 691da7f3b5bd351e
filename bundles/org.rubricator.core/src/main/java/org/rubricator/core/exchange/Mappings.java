package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.mapping.Inventory;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.core.mapping.MappingProposal;
import org.rubricator.core.mapping.Relabelling;

/** The mappings of one import, by format. */
final class Mappings {

	private final CorpusStore corpus;
	private final RememberedMappings remembered;
	private final Mapping given;
	private final List<Finding> findings;
	private final Map<String, Mapping> mappings = new TreeMap<>();
	private final Map<String, Relabelling> used = new HashMap<>();

	Mappings(CorpusStore corpus, ImportRequest request, List<Finding> findings) {
		this.corpus = corpus;
		this.findings = findings;
		remembered = new RememberedMappings(corpus);
		given = request.mapping();
	}

	/** What the corpus remembers of a format goes before what is proposed. */
	void propose(Map<String, Inventory> inventories) throws IOException {
		for (Map.Entry<String, Inventory> inventory : inventories.entrySet()) {
			mappings.put(inventory.getKey(), remembered.of(inventory.getKey())
					.orElse(MappingProposal.of(inventory.getValue(), corpus.labels())));
		}
	}

	Map<String, Mapping> byFormat() {
		return Collections.unmodifiableMap(mappings);
	}

	/** Applies the mapping of a format; null where its labels stay as they are. */
	Relabelling of(Importer importer) {
		if (given != null) {
			mappings.put(importer.id(), given);
		}
		Mapping mapping = mappings.get(importer.id());
		return mapping == null ? null : used.computeIfAbsent(importer.id(), id -> new Relabelling(mapping));
	}

	/** Says what was left out, and keeps the mappings with the corpus if anything was imported with them. */
	void finish(ArticleIntake intake) throws IOException {
		for (Map.Entry<String, Relabelling> one : used.entrySet()) {
			String file = corpus.name(remembered.file(one.getKey()));
			findings.addAll(one.getValue().findings(file));
			Mapping mapping = mappings.get(one.getKey());
			if (intake.hasWritten() && !mapping.keepsAll() && remembered.keep(one.getKey(), mapping)) {
				findings.add(Finding.info("import.mapping", Location.ofFile(file),
						"How labels were mapped is in this file, for you to check and for the next import of the format."));
			}
		}
	}
}
