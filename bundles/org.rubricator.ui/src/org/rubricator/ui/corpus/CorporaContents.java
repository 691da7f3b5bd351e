package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Hands the tree only those nodes that are on the screen. Its input is the list of corpora. */
final class CorporaContents implements ILazyTreeContentProvider {

	private final TreeViewer viewer;

	CorporaContents(TreeViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void updateElement(Object parent, int index) {
		List<? extends Node> children = children(parent);
		if (index < children.size()) {
			Node child = children.get(index);
			viewer.replace(parent, index, child);
			viewer.setChildCount(child, child.children().size());
		}
	}

	@Override
	public void updateChildCount(Object element, int currentCount) {
		int count = children(element).size();
		if (count != currentCount) {
			viewer.setChildCount(element, count);
		}
	}

	@Override
	public Object getParent(Object element) {
		Node parent = element instanceof Node node ? node.parent() : null;
		return parent != null || !(element instanceof Node) ? parent : viewer.getInput();
	}

	@SuppressWarnings("unchecked") // the input is set by CorporaTree alone
	private static List<? extends Node> children(Object parent) {
		return parent instanceof Node node ? node.children() : (List<CorpusNode>) parent;
	}
}
