package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.PlatformObject;

/**
 * An element of the tree of corpora. Equal to what stood for the same thing before the tree was read again, so that
 * selections and what is unfolded stay.
 */
abstract sealed class Node extends PlatformObject permits CorpusNode, OutletNode, ArticleNode, LabelSetNode {

	abstract IProject project();

	/** The node above; null for a corpus. */
	abstract Node parent();

	abstract List<? extends Node> children();
}
