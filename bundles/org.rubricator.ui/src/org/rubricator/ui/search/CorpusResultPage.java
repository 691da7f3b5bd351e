package org.rubricator.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.ITableFontProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.window.Window;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.rubricator.core.search.Hit;
import org.rubricator.core.search.HitLabelling;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.search.CorpusSearchResult.Found;

/** Hits as keyword in context: a flat table, or a tree by article. A double click or Enter jumps. */
public final class CorpusResultPage extends AbstractTextSearchViewPage {

	private static final int LIMIT = 1000;
	private static final String LABEL_ALL = "org.rubricator.ui.search.labelAll";

	/** An article in the tree. */
	private record Group(String article, String title) {
	}

	private ResultWatch watch;

	public CorpusResultPage() {
		setElementLimit(LIMIT);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		if (getSettings().get("org.eclipse.search.resultpage.layout") == null) { // nobody has chosen yet
			setLayout(FLAG_LAYOUT_FLAT);
		}
		getSite().getService(IHandlerService.class).activateHandler(LABEL_ALL, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				labelAll();
				return null;
			}
		});
	}

	@Override
	protected void fillContextMenu(IMenuManager menu) {
		super.fillContextMenu(menu);
		menu.appendToGroup(IContextMenuConstants.GROUP_EDIT, labelAllItem());
	}

	@Override
	protected void fillToolbar(IToolBarManager toolbar) {
		super.fillToolbar(toolbar);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_EDIT, labelAllItem());
	}

	private CommandContributionItem labelAllItem() {
		return new CommandContributionItem(
				new CommandContributionItemParameter(getSite(), LABEL_ALL + ".item", LABEL_ALL, CommandContributionItem.STYLE_PUSH));
	}

	@Override
	public void setInput(ISearchResult input, Object state) {
		if (watch != null) {
			watch.stop();
			watch = null;
		}
		super.setInput(input, state);
		if (input instanceof CorpusSearchResult shown) {
			watch = new ResultWatch(shown, getSite().getPage(), () -> {
				shown.setStale(true);
				getSite().getShell().getDisplay().asyncExec(() -> {
					if (result() == shown) {
						getViewPart().updateLabel();
					}
				});
			});
		}
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.stop();
		}
		super.dispose();
	}

	private CorpusSearchResult result() {
		return (CorpusSearchResult) getInput();
	}

	// ---- the table

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		column(viewer, "Before", 310, SWT.RIGHT);
		column(viewer, "Text", 150, SWT.LEFT);
		column(viewer, "After", 310, SWT.LEFT);
		column(viewer, "Label", 90, SWT.LEFT);
		column(viewer, "Layer", 70, SWT.LEFT);
		column(viewer, "Article", 220, SWT.LEFT);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData("org.rubricator.ui.key", "search.table");
		viewer.setUseHashlookup(true);
		viewer.setLabelProvider(new Cells());
		viewer.setContentProvider((IStructuredContentProvider) input -> shown());
		viewer.setComparator(new InOrder());
	}

	private static void column(TableViewer viewer, String name, int width, int style) {
		TableColumn column = new TableColumn(viewer.getTable(), style);
		column.setText(name);
		column.setWidth(width);
	}

	/** The hits that are shown, in order. */
	private Object[] shown() {
		return Arrays.stream(result().getElements()).sorted().limit(limit()).toArray();
	}

	private int limit() {
		Integer limit = getElementLimit();
		return limit == null || limit < 0 ? Integer.MAX_VALUE : limit;
	}

	private static final class Cells extends LabelProvider implements ITableLabelProvider, ITableFontProvider {
		@Override
		public String getColumnText(Object element, int column) {
			Hit hit = ((Found) element).hit();
			return switch (column) {
			case 0 -> hit.context().before();
			case 1 -> hit.context().keyword();
			case 2 -> hit.context().after();
			case 3 -> hit.label() == null ? "" : hit.label();
			case 4 -> hit.annotator() == null ? "" : hit.annotator();
			default -> hit.title();
			};
		}

		@Override
		public Image getColumnImage(Object element, int column) {
			return null;
		}

		@Override
		public Font getFont(Object element, int column) {
			return column == 1 ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}
	}

	private static final class InOrder extends ViewerComparator {
		@Override
		public int compare(Viewer viewer, Object a, Object b) {
			return a instanceof Found first && b instanceof Found second ? first.compareTo(second) : 0;
		}
	}

	// ---- the tree

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.getTree().setData("org.rubricator.ui.key", "search.tree");
		viewer.setUseHashlookup(true);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Nodes()));
		viewer.setContentProvider(new ByArticle());
	}

	private final class ByArticle implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			Set<Group> groups = new java.util.LinkedHashSet<>();
			Arrays.stream(result().getElements()).sorted().limit(limit())
					.forEach(element -> groups.add(group(((Found) element).hit())));
			return groups.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? Arrays.stream(result().getElements())
					.filter(element -> ((Found) element).hit().article().equals(group.article())).sorted().toArray()
					: new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Found found ? group(found.hit()) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	private static Group group(Hit hit) {
		return new Group(hit.article(), hit.title());
	}

	private final class Nodes extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
		private final StyledString.Styler bold = new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Group group) {
				long hits = Arrays.stream(result().getElements())
						.filter(found -> ((Found) found).hit().article().equals(group.article())).count();
				return new StyledString(group.title()).append("  " + hits, StyledString.COUNTER_STYLER);
			}
			Hit hit = ((Found) element).hit();
			StyledString text = new StyledString(hit.context().before()).append(hit.context().keyword(), bold)
					.append(hit.context().after());
			return hit.label() == null ? text : text.append("   " + hit.label() + ", " + hit.annotator(), StyledString.DECORATIONS_STYLER);
		}
	}

	// ---- changes

	@Override
	protected void elementsChanged(Object[] elements) {
		StructuredViewer viewer = getViewer();
		if (viewer == null || viewer.getControl().isDisposed() || result() == null) {
			return;
		}
		if (viewer instanceof TableViewer table) {
			List<Object> added = new ArrayList<>();
			List<Object> gone = new ArrayList<>();
			int room = limit() - table.getTable().getItemCount();
			for (Object element : elements) {
				boolean there = table.testFindItem(element) != null;
				if (result().getMatchCount(element) == 0) {
					gone.add(element);
				} else if (!there && added.size() < room) {
					added.add(element);
				}
			}
			table.remove(gone.toArray());
			table.add(added.toArray());
		} else {
			viewer.refresh();
		}
	}

	@Override
	protected void clear() {
		if (getViewer() != null && !getViewer().getControl().isDisposed()) {
			getViewer().refresh();
		}
	}

	@Override
	public String getLabel() {
		String label = super.getLabel();
		return result() != null && result().getMatchCount() > limit() ? label + ", of which the first " + limit() + " are shown" : label;
	}

	// ---- acts

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		Hit hit = ((Found) match.getElement()).hit();
		EditorOpener.open(getSite().getPage(), result().project(), hit.article(),
				hit.annotator() == null ? Annotator.name() : hit.annotator(), hit.annotation(), hit.range());
	}

	/** Labels the hits that are selected, if there are several, or else all. */
	private void labelAll() {
		if (result() == null) {
			return;
		}
		IStructuredSelection selection = getViewer().getStructuredSelection();
		List<Hit> selected = new ArrayList<>();
		for (Object element : selection.toList()) {
			if (element instanceof Found found) {
				selected.add(found.hit());
			}
		}
		List<Hit> hits = selected.size() > 1 ? selected
				: Arrays.stream(result().getElements()).sorted().map(element -> ((Found) element).hit()).toList();
		SpanLabel label = hits.isEmpty() ? null : askForLabel(hits.size());
		if (label != null) {
			String annotator = Annotator.name();
			CorpusActs.propose(getSite().getShell(), result().project(), "Looking at " + hits.size() + " hits",
					(session, thread, monitor) -> new HitLabelling(session, thread).preview(hits, label, annotator, monitor),
					"In the layers of " + annotator + ". What is labelled so already, and what " + annotator
							+ " has rejected, is left as it is.",
					"Label", "All of it is labelled '" + label.getName() + "' already, or cannot be.");
		}
	}

	private SpanLabel askForLabel(int hits) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
				LabelProvider.createTextProvider(label -> ((SpanLabel) label).getName()));
		dialog.setTitle("Label All");
		dialog.setMessage("Label " + (hits == 1 ? "the hit" : "the " + hits + " hits") + " with (a preview follows):");
		dialog.setMultipleSelection(false);
		try {
			dialog.setElements(CorpusProjects.require(result().project()).labels().getSpanLabels().stream()
					.filter(label -> !label.isRetired()).toArray());
		} catch (IOException e) {
			org.eclipse.ui.statushandlers.StatusManager.getManager().handle(
					org.eclipse.core.runtime.Status.error(e.getMessage(), e), org.eclipse.ui.statushandlers.StatusManager.SHOW);
			return null;
		}
		return dialog.open() == Window.OK ? (SpanLabel) dialog.getFirstResult() : null;
	}
}
