package org.rubricator.core.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;

/**
 * An act over many layers before it is done: what it would do, of which single things can be left out. Views show the
 * proposals and tick them.
 */
public final class ActPreview {

	private final String name;
	private final List<Proposal> proposals;
	private final List<ActorChange> actors;
	private final LabelSetChange labels;
	private final BitSet ticked = new BitSet();

	/**
	 * @param name      name of the act
	 * @param proposals no two of the same annotation; all are ticked
	 * @param actors    changes of the registry, which go with the act
	 * @param labels    change of the label set, or null
	 */
	public ActPreview(String name, List<Proposal> proposals, List<ActorChange> actors, LabelSetChange labels) {
		this.name = name;
		this.proposals = List.copyOf(proposals);
		this.actors = List.copyOf(actors);
		this.labels = labels;
		ticked.set(0, proposals.size());
	}

	public ActPreview(String name, List<Proposal> proposals) {
		this(name, proposals, List.of(), null);
	}

	public String name() {
		return name;
	}

	public List<Proposal> proposals() {
		return proposals;
	}

	public boolean isTicked(int proposal) {
		return ticked.get(proposal);
	}

	/** Leaves a proposal out, or takes it in; does nothing to one that is not optional. */
	public void setTicked(int proposal, boolean tick) {
		if (proposals.get(proposal).optional()) {
			ticked.set(proposal, tick);
		}
	}

	/** Number of proposals that are ticked. */
	public int ticked() {
		return ticked.cardinality();
	}

	/** The act that does what is ticked. */
	public CorpusAct act() {
		record Key(String annotator, String article) {
		}
		Map<Key, List<Change>> changes = new LinkedHashMap<>();
		for (int i = ticked.nextSetBit(0); i >= 0; i = ticked.nextSetBit(i + 1)) {
			Proposal proposal = proposals.get(i);
			changes.computeIfAbsent(new Key(proposal.annotator(), proposal.article()), key -> new ArrayList<>())
					.addAll(proposal.changes());
		}
		List<CorpusAct.Part> parts = new ArrayList<>();
		changes.forEach((key, of) -> parts.add(new CorpusAct.Part(key.annotator(), key.article(), new Edit(name, of))));
		return new CorpusAct(name, parts, actors, labels);
	}
}
