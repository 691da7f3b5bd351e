package org.rubricator.ui.corpus;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.rubricator.core.corpus.CorpusOverview;

/** The articles of one outlet in the tree. */
final class OutletNode extends Node {

	private final CorpusNode corpus;
	private final CorpusOverview.Outlet outlet;
	private final int index;

	OutletNode(CorpusNode corpus, CorpusOverview.Outlet outlet, int index) {
		this.corpus = corpus;
		this.outlet = outlet;
		this.index = index;
	}

	CorpusOverview.Outlet outlet() {
		return outlet;
	}

	int index() {
		return index;
	}

	@Override
	IProject project() {
		return corpus.project();
	}

	@Override
	CorpusNode parent() {
		return corpus;
	}

	/** Nodes are made when they are asked for: an outlet may have thousands of articles, of which some are on the screen. */
	@Override
	List<ArticleNode> children() {
		return new AbstractList<>() {
			@Override
			public ArticleNode get(int i) {
				return new ArticleNode(OutletNode.this, outlet.articles().get(i), i);
			}

			@Override
			public int size() {
				return outlet.articles().size();
			}
		};
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutletNode node && node.corpus.equals(corpus)
				&& node.outlet.name().equals(outlet.name());
	}

	@Override
	public int hashCode() {
		return Objects.hash(corpus, outlet.name());
	}
}
