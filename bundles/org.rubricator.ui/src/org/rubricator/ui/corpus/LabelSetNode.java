package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/** The label set of a corpus in the tree. */
final class LabelSetNode extends Node {

	private final CorpusNode corpus;
	private final int index;

	LabelSetNode(CorpusNode corpus, int index) {
		this.corpus = corpus;
		this.index = index;
	}

	int index() {
		return index;
	}

	/** The file of the labels. */
	IFile file() {
		return project().getFile("labels.xmi");
	}

	@Override
	IProject project() {
		return corpus.project();
	}

	@Override
	CorpusNode parent() {
		return corpus;
	}

	@Override
	List<Node> children() {
		return List.of();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isAssignableFrom(IFile.class) ? adapter.cast(file()) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LabelSetNode node && node.project().equals(project());
	}

	@Override
	public int hashCode() {
		return 31 * project().hashCode() + 1;
	}
}
