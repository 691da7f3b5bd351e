package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.List;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.inspection.ExactAgreement;
import org.rubricator.model.corpus.Corpus;

/** What is known of the corpus that is exported beside its articles; read when it is asked for. */
public final class CorpusFacts {

	private final CorpusStore corpus;
	private final ExportOperation.Plan plan;
	private final Partition partition;

	CorpusFacts(CorpusStore corpus, ExportOperation.Plan plan, Partition partition) {
		this.corpus = corpus;
		this.plan = plan;
		this.partition = partition;
	}

	/** Name, version, licence and the like. */
	public Corpus description() throws IOException {
		return corpus.corpus();
	}

	/** Whose layers are written: a name, {@code gold} or {@code all}. */
	public String annotator() {
		return plan.annotator();
	}

	/** Names of those who have layers in the corpus, gold not among them. */
	public List<String> annotators() throws IOException {
		return corpus.annotators().stream().filter(name -> !name.equals(ExportOperation.GOLD)).toList();
	}

	/** The split that is written; null where there is none. */
	public Partition partition() {
		return partition;
	}

	/** Agreement of the annotators on the articles that are written; takes reading all their layers. */
	public ExactAgreement agreement() throws IOException {
		return ExactAgreement.of(corpus, plan.articles(), ExportOperation.GOLD);
	}
}
