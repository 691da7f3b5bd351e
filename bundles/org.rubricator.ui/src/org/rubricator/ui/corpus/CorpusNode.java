package org.rubricator.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.core.findings.Severity;

/** A corpus in the tree. */
final class CorpusNode extends Node {

	private final CorpusState state;
	private final CorpusOverview shown;
	private final List<OutletNode> outlets = new ArrayList<>();
	private final List<Node> children = new ArrayList<>();

	/** @param filter words that the articles shown have */
	CorpusNode(CorpusState state, String filter) {
		this.state = state;
		shown = state.overview() == null ? null : state.overview().matching(filter);
		if (shown != null) {
			for (CorpusOverview.Outlet outlet : shown.outlets()) {
				outlets.add(new OutletNode(this, outlet, outlets.size()));
			}
			children.addAll(outlets);
			if (filter.isEmpty()) {
				children.add(new LabelSetNode(this, children.size()));
			}
		}
	}

	@Override
	IProject project() {
		return state.project();
	}

	@Override
	Node parent() {
		return null;
	}

	@Override
	List<Node> children() {
		return children;
	}

	/** What is to be said beside the name. */
	String remark() {
		if (state.failure() != null) {
			return state.failure();
		}
		return shown == null ? "reading..." : shown.progress().total() == 0 ? "no articles" : shown.progress().toString();
	}

	boolean isRead() {
		return shown != null;
	}

	boolean isBroken() {
		return state.failure() != null;
	}

	/** Number of articles that are shown. */
	int articleCount() {
		return shown == null ? 0 : shown.progress().total();
	}

	/** An article that is shown, by its id. */
	Optional<ArticleNode> find(String article) {
		for (OutletNode outlet : outlets) {
			List<CorpusOverview.Item> items = outlet.outlet().articles();
			for (int i = 0; i < items.size(); i++) {
				if (items.get(i).id().equals(article)) {
					return Optional.of(new ArticleNode(outlet, items.get(i), i));
				}
			}
		}
		return Optional.empty();
	}

	/** Worst problem of an article, or null if it has none. */
	Severity problem(String article) {
		return state.problems().get(article);
	}

	/** Worst problem of any article, or null. */
	Severity worstProblem() {
		return state.problems().values().stream().min(Severity::compareTo).orElse(null);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(project()) ? adapter.cast(project()) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CorpusNode node && node.project().equals(project());
	}

	@Override
	public int hashCode() {
		return project().hashCode();
	}
}
