package org.rubricator.ui.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** The tree widget: keeps what is unfolded and selected while corpora are read again, and finds articles in it. */
final class CorporaTree {

	/** More matches than this are not unfolded by themselves. */
	private static final int UNFOLDED_MATCHES = 300;

	private final LazyViewer viewer;
	private List<CorpusState> states = List.of();
	private List<CorpusNode> corpora = List.of();
	private String filter = "";
	private final Set<IProject> seen = new HashSet<>();
	private IProject wanted;

	CorporaTree(Composite parent) {
		viewer = new LazyViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL);
		Tree tree = viewer.getTree();
		// GTK's tree without a column asks for every row that is unfolded, to know how far it scrolls to the side.
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(tree.getClientArea().width));
		viewer.setUseHashlookup(true);
		tree.setData("org.rubricator.ui.key", "corpora.tree");
		CorporaLabels labels = new CorporaLabels();
		viewer.setLabelProvider(new ToolTippedLabels(labels));
		viewer.setContentProvider(new CorporaContents(viewer));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(corpora);
	}

	/** Unfolds without having all children handed over, which {@link #setExpandedState} does where their number is known. */
	private static final class LazyViewer extends TreeViewer {

		LazyViewer(Composite parent, int style) {
			super(parent, style);
		}

		void setUnfolded(Node node, boolean unfolded) {
			if (findItem(node) instanceof TreeItem item) {
				item.setExpanded(unfolded);
			}
		}
	}

	/** Labels with tool tips, which the delegating provider does not hand on. */
	private static final class ToolTippedLabels extends DelegatingStyledCellLabelProvider {
		private final CorporaLabels labels;

		ToolTippedLabels(CorporaLabels labels) {
			super(labels);
			this.labels = labels;
		}

		@Override
		public String getToolTipText(Object element) {
			return labels.getToolTipText(element);
		}
	}

	TreeViewer viewer() {
		return viewer;
	}

	List<CorpusNode> corpora() {
		return corpora;
	}

	void show(List<CorpusState> newStates) {
		states = newStates;
		refill();
		List<IProject> read = states.stream().filter(state -> state.overview() != null).map(CorpusState::project)
				.toList();
		if (wanted != null && read.contains(wanted)) {
			reveal(wanted);
		} else if (states.size() == 1 && !seen.containsAll(read)) {
			unfold(corpora);
		}
		seen.clear();
		seen.addAll(read);
	}

	/** Shows only what has these words. */
	void filter(String words) {
		filter = words.strip();
		refill();
		if (!filter.isEmpty()) {
			unfold(corpora);
			int matches = corpora.stream().mapToInt(CorpusNode::articleCount).sum();
			if (matches <= UNFOLDED_MATCHES) {
				corpora.forEach(corpus -> unfold(corpus.children()));
			}
		}
	}

	private void refill() {
		Object[] expanded = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		corpora = states.stream().map(state -> new CorpusNode(state, filter))
				.filter(node -> filter.isEmpty() || node.articleCount() > 0).toList();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(corpora);
			viewer.setChildCount(corpora, corpora.size());
			for (Object element : expanded) {
				current((Node) element).ifPresent(node -> {
					materialize(node);
					viewer.setUnfolded(node, true);
				});
			}
			select(selection.toList());
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private void select(List<?> elements) {
		List<Node> found = new ArrayList<>();
		for (Object element : elements) {
			current((Node) element).ifPresent(node -> {
				materialize(node);
				found.add(node);
			});
		}
		viewer.setSelection(new StructuredSelection(found), found.size() == 1);
	}

	private void unfold(List<? extends Node> nodes) {
		for (Node node : nodes) {
			materialize(node);
			viewer.setUnfolded(node, true);
		}
	}

	/** Unfolds what is folded, and the other way round. */
	void toggle(Node node) {
		viewer.setUnfolded(node, !viewer.getExpandedState(node));
	}

	/** Selects a corpus and unfolds it, now or as soon as it is read. */
	void reveal(IProject project) {
		wanted = project;
		corpora.stream().filter(node -> node.project().equals(project) && node.isRead()).findFirst().ifPresent(node -> {
			wanted = null;
			unfold(List.of(node));
			select(List.of(node));
		});
	}

	/** Selects an article, if it is shown. */
	void reveal(ArticleFile article) {
		find(article.project(), article.article()).ifPresent(node -> {
			if (!viewer.getStructuredSelection().toList().equals(List.of(node))) {
				unfold(List.of(node.parent().parent(), node.parent()));
				select(List.of(node));
			}
		});
	}

	Optional<ArticleNode> find(IProject project, String article) {
		for (CorpusNode corpus : corpora) {
			if (corpus.project().equals(project)) {
				return corpus.find(article);
			}
		}
		return Optional.empty();
	}

	/** The node that stands now for what an older one stood for. */
	private Optional<? extends Node> current(Node old) {
		if (old instanceof ArticleNode article) {
			return find(article.project(), article.item().id());
		}
		return corpora.stream().flatMap(corpus -> old instanceof CorpusNode ? Stream.of(corpus)
				: corpus.children().stream()).filter(old::equals).findFirst();
	}

	/** Has the tree make the items down to a node, which it otherwise does when they come into sight. */
	private void materialize(Node node) {
		Node parent = node.parent();
		int index = switch (node) {
		case CorpusNode corpus -> corpora.indexOf(corpus);
		case OutletNode outlet -> outlet.index();
		case ArticleNode article -> article.index();
		case LabelSetNode labels -> labels.index();
		};
		if (parent != null) {
			materialize(parent);
		}
		Object above = parent == null ? corpora : parent;
		viewer.replace(above, index, node);
		viewer.setChildCount(node, node.children().size());
	}
}
