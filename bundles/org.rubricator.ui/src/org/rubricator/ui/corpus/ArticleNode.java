package org.rubricator.ui.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.views.properties.IPropertySource;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.core.findings.Severity;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** An article in the tree. */
final class ArticleNode extends Node {

	private final OutletNode outlet;
	private final CorpusOverview.Item item;
	private final int index;

	ArticleNode(OutletNode outlet, CorpusOverview.Item item, int index) {
		this.outlet = outlet;
		this.item = item;
		this.index = index;
	}

	CorpusOverview.Item item() {
		return item;
	}

	int index() {
		return index;
	}

	/** Worst problem, or null. */
	Severity problem() {
		return outlet.parent().problem(item.id());
	}

	ArticleFile article() {
		return new ArticleFile(project(), item.id(), Optional.empty());
	}

	@Override
	IProject project() {
		return outlet.project();
	}

	@Override
	OutletNode parent() {
		return outlet;
	}

	@Override
	List<Node> children() {
		return List.of();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySource.class) {
			return adapter.cast(new ArticleProperties(this));
		}
		if (adapter.isAssignableFrom(IFile.class)) {
			return adapter.cast(article().articleFile());
		}
		return adapter == ArticleFile.class ? adapter.cast(article()) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleNode node && node.item.id().equals(item.id()) && node.project().equals(project());
	}

	@Override
	public int hashCode() {
		return Objects.hash(project(), item.id());
	}
}
