package org.rubricator.analysis.families;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;
import org.rubricator.model.corpus.FamilyDecision;

/** What people decided about the families of a corpus, kept with it. Each act reads the corpus's description and writes it. */
public final class FamilyDecisions {

	private final CorpusStore corpus;

	public FamilyDecisions(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/** In the order in which they were made. */
	public List<Decision> all() throws IOException {
		return of(corpus.corpus());
	}

	/**
	 * Adds a decision, the last of all. Earlier ones that say nothing more beside it are dropped.
	 *
	 * @return the decisions before, to {@link #restore}
	 */
	public List<Decision> add(Decision decision) throws IOException {
		List<Decision> before = all();
		restore(with(before, decision));
		return before;
	}

	/**
	 * Takes a decision back: what is found holds again.
	 *
	 * @return the decisions before, to {@link #restore}
	 */
	public List<Decision> remove(Decision decision) throws IOException {
		List<Decision> before = all();
		List<Decision> after = new ArrayList<>(before);
		after.remove(decision);
		restore(after);
		return before;
	}

	/** Makes these all the decisions there are. */
	public void restore(List<Decision> decisions) throws IOException {
		Corpus description = corpus.corpus();
		description.getFamilyDecisions().clear();
		for (Decision decision : decisions) {
			FamilyDecision kept = CorpusFactory.eINSTANCE.createFamilyDecision();
			kept.setTogether(decision.together());
			kept.setAnnotator(decision.annotator().isEmpty() ? null : decision.annotator());
			kept.getArticles().addAll(decision.articles());
			kept.getOthers().addAll(decision.others());
			description.getFamilyDecisions().add(kept);
		}
		corpus.saveCorpus(description);
	}

	static List<Decision> with(List<Decision> decisions, Decision later) {
		List<Decision> all = new ArrayList<>(decisions);
		all.removeIf(decision -> decision.isOverruledBy(later));
		all.add(later);
		return all;
	}

	private static List<Decision> of(Corpus description) {
		return description.getFamilyDecisions().stream().map(kept -> new Decision(kept.isTogether(), kept.getArticles(),
				kept.isTogether() ? List.of() : kept.getOthers(), Objects.requireNonNullElse(kept.getAnnotator(), ""))).toList();
	}
}
