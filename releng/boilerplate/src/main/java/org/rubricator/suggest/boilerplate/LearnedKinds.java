package org.rubricator.suggest.boilerplate;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.page.PageBlock;

/** The model of kinds that the suggester learns, for measuring. */
public final class LearnedKinds {

	private final KindModel.Builder builder = new KindModel.Builder();

	/**
	 * Adds the decisions on a page.
	 *
	 * @param decided a kind or {@code main} for each block; null where nothing is decided
	 */
	public void add(String outlet, List<PageBlock> blocks, List<String> decided) {
		List<Observation> observations = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (decided.get(i) != null) {
				observations.add(new Observation(blocks.get(i).template(), KindModel.words(blocks.get(i)),
						KindModel.predicted(blocks.get(i)), decided.get(i)));
			}
		}
		builder.add(outlet, observations);
	}

	/** What each block of another page of the outlet is, after these decisions. */
	public List<String> judge(String outlet, List<PageBlock> blocks) {
		KindModel model = builder.build();
		return blocks.stream().map(block -> model.judge(outlet, block).kind()).toList();
	}
}
