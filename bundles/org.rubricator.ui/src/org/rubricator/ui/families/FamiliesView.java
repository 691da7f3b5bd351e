package org.rubricator.ui.families;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.analysis.families.Decision;
import org.rubricator.analysis.families.FamilyRow;
import org.rubricator.analysis.families.FamilyRows;
import org.rubricator.analysis.families.SideBySide;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.ui.corpus.CorpusImages;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.views.Delayed;

/**
 * The families of the corpus at hand: articles that share passages, what was taken over, and who had it first; two of them
 * beside each other. What people decide here is kept with the corpus.
 */
public final class FamiliesView extends ViewPart {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.families";

	private static final int OPEN_AT_FIRST = 5;

	private final ObjectUndoContext undoContext = new ObjectUndoContext(this, "Families");
	private final Consumer<CorpusFamilies> follower = this::show;
	private ActiveCorpus active;
	private IProject project;
	private CorpusFamilies shown;
	private Label head;
	private Text filter;
	private TreeViewer tree;
	private ComparisonPane comparison;
	private Delayed compare;
	private Job comparing;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(upper);
		head = new Label(upper, SWT.NONE);
		head.setData("org.rubricator.ui.key", "families.head");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		filter = new Text(upper, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter");
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
		makeTree(upper);
		comparison = new ComparisonPane(sash);
		sash.setWeights(45, 55);
		compare = new Delayed(tree.getControl(), this::compare);
		filter.addModifyListener(event -> tree.refresh());
		tree.addSelectionChangedListener(event -> compare.request());
		tree.addDoubleClickListener(event -> open());
		makeActions();
		getSite().setSelectionProvider(tree);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.families");
		follow(null);
		active = new ActiveCorpus(getSite().getPage(), this::follow);
		active.start();
	}

	private void makeTree(Composite parent) {
		Composite around = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(around);
		TreeColumnLayout layout = new TreeColumnLayout();
		around.setLayout(layout);
		tree = new TreeViewer(around, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		tree.setUseHashlookup(true);
		tree.getTree().setHeaderVisible(true);
		tree.getTree().setData("org.rubricator.ui.key", "families.tree");
		column(layout, "Family, article", 36, FamilyRow::text);
		column(layout, "Outlet", 16, FamilyRow::outlet);
		column(layout, "Published", 18, FamilyRow::published);
		column(layout, "Taken over", 22, FamilyRow::what);
		column(layout, "Shared", 9, FamilyRow::shared);
		column(layout, "Decided", 11, FamilyRow::decided);
		tree.setContentProvider(new Rows());
		tree.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return matches((FamilyRow) element, filter.getText().strip().toLowerCase(java.util.Locale.ROOT));
			}
		});
	}

	private static boolean matches(FamilyRow row, String wanted) {
		return (row.text() + '\n' + row.outlet() + '\n' + row.what() + '\n' + row.articles()).toLowerCase(java.util.Locale.ROOT)
				.contains(wanted) || row.children().stream().anyMatch(child -> matches(child, wanted));
	}

	private void column(TreeColumnLayout layout, String name, int weight, Function<FamilyRow, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((FamilyRow) row)));
	}

	private void makeActions() {
		Action together = action("Put Together", "family-together", "Decide that the selected families and articles are of one family", this::putTogether);
		Action apart = action("Split Off", "family-apart", "Decide that the selected articles are not of a family with its other members", this::splitOff);
		Action back = action("Take Back Decision", "family-take-back", "Let what is found hold again", this::takeBack);
		Action open = action("Open", "article-in-progress", "Open the selected article", this::open);
		Action refresh = action("Find Anew", "families", "Read all articles again", () -> {
			if (project != null) {
				FamilyWatch.get().refresh(project);
			}
		});
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		List.of(together, apart, back).forEach(bar::add);
		IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
		viewMenu.add(refresh);
		MenuManager menu = new MenuManager();
		List.of(open, together, apart, back).forEach(menu::add);
		menu.add(new Separator());
		menu.add(refresh);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		tree.addSelectionChangedListener(event -> {
			together.setEnabled(shown != null && FamilyRow.together(selected(), shown.families()).isPresent());
			apart.setEnabled(shown != null && FamilyRow.apart(selected(), shown.families()).isPresent());
			back.setEnabled(decision().isPresent());
			open.setEnabled(!selected().isEmpty() && !selected().getFirst().articles().isEmpty());
		});
		List.of(together, apart, back, open).forEach(action -> action.setEnabled(false));
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(getSite(), undoContext));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(getSite(), undoContext));
		bars.updateActionBars();
	}

	private static Action action(String name, String image, String what, Runnable act) {
		Action action = new Action(name) {
			@Override
			public void run() {
				act.run();
			}
		};
		action.setToolTipText(name + ": " + what);
		action.setImageDescriptor(CorpusImages.image(image));
		return action;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		active.stop();
		if (project != null) {
			FamilyWatch.get().unfollow(project, follower);
		}
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(undoContext, true, true, true);
		super.dispose();
	}

	// ---- what is shown

	private void follow(IProject other) {
		if (project != null) {
			FamilyWatch.get().unfollow(project, follower);
		}
		project = other;
		shown = null;
		tree.setInput(null);
		comparison.clear(project == null ? "Open a corpus to see its families." : "");
		head.setText(project == null ? "" : project.getName() + ": looking for families...");
		if (project != null) {
			FamilyWatch.get().follow(project, follower);
		}
	}

	private void show(CorpusFamilies found) {
		if (tree.getControl().isDisposed()) {
			return;
		}
		shown = found;
		int families = found.families().families().size();
		String unread = found.families().findings().isEmpty() ? "" : "  \u00b7  " + found.families().findings().getFirst().message();
		head.setText(found.project().getName() + ": " + found.articles().size() + " articles, " + families
				+ (families == 1 ? " family" : " families") + ", " + found.families().ties().size() + " pairs" + unread);
		boolean first = tree.getInput() == null;
		Set<String> known = first ? Set.of() : names((List<?>) tree.getInput());
		Set<String> open = names(Arrays.asList(tree.getExpandedElements()));
		List<FamilyRow> rows = new FamilyRows(found.families(), found.articles()).rows();
		tree.setInput(rows);
		// What is new is open, but not all of a large corpus at first.
		rows.stream().filter(row -> open.contains(name(row)) || !first && !known.contains(name(row))
				|| first && row.kind() == FamilyRow.Kind.FAMILY && rows.indexOf(row) < OPEN_AT_FIRST)
				.forEach(row -> tree.setExpandedState(row, true));
		if (first) {
			comparison.clear("Select a family, an article of it, or two articles to see them beside each other.");
		}
	}

	private static Set<String> names(List<?> rows) {
		return rows.stream().map(row -> name((FamilyRow) row)).collect(Collectors.toSet());
	}

	/** What a row goes by from one time to the next: the earliest article, or the name of a group without its count. */
	private static String name(FamilyRow row) {
		return row.kind() + (row.articles().isEmpty() ? row.text().replaceAll(" \\(\\d+\\)$", "") : row.articles().getFirst());
	}

	private List<FamilyRow> selected() {
		return tree.getStructuredSelection().stream().map(FamilyRow.class::cast).toList();
	}

	private void compare() {
		List<FamilyRow> rows = selected();
		List<String> two = FamilyRow.compared(rows);
		if (two.size() == 1 && shown != null) {
			String one = two.getFirst();
			two = shown.families().families().stream().filter(family -> family.members().contains(one))
					.map(family -> family.members().stream().filter(member -> !member.equals(one)).findFirst().orElseThrow())
					.map(other -> List.of(other, one)).findFirst().orElse(two);
		}
		if (two.size() < 2 || shown == null) {
			return;
		}
		CorpusFamilies from = shown;
		List<String> articles = two;
		if (comparing != null) {
			comparing.cancel();
		}
		comparing = Job.createSystem("Comparing articles", (IProgressMonitor monitor) -> compare(from, articles, monitor));
		comparing.schedule();
	}

	private IStatus compare(CorpusFamilies from, List<String> articles, IProgressMonitor monitor) {
		try {
			List<String> texts = List.of(from.corpus().text(articles.get(0)), from.corpus().text(articles.get(1)));
			SideBySide beside = SideBySide.of(texts.get(0), texts.get(1));
			List<String> heads = articles.stream().map(article -> head(from, article)).toList();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!monitor.isCanceled() && !comparison.control().isDisposed()) {
					comparison.show(heads, texts, beside);
				}
			});
			return Status.OK_STATUS;
		} catch (IOException e) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!comparison.control().isDisposed()) {
					comparison.clear("An article cannot be read: " + e.getMessage());
				}
			});
			return Status.OK_STATUS;
		}
	}

	private static String head(CorpusFamilies from, String article) {
		ArticleSummary summary = from.articles().get(article);
		String title = summary == null || summary.title() == null ? article : summary.title();
		String outlet = summary == null || summary.outlet() == null ? "" : summary.outlet() + "   \u00b7   ";
		String time = summary == null || summary.published() == null ? ""
				: FamilyRows.shortTime(summary.published()) + "   \u00b7   ";
		return outlet + time + title;
	}

	// ---- acts

	private void putTogether() {
		FamilyRow.together(selected(), shown.families())
				.ifPresent(decision -> decide("Put Together", decisions -> decisions.add(decision.by(Annotator.name()))));
	}

	private void splitOff() {
		FamilyRow.apart(selected(), shown.families())
				.ifPresent(decision -> decide("Split Off", decisions -> decisions.add(decision.by(Annotator.name()))));
	}

	private Optional<Decision> decision() {
		return selected().size() == 1 ? selected().getFirst().decision() : Optional.empty();
	}

	private void takeBack() {
		decision().ifPresent(decision -> decide("Take Back Decision", decisions -> decisions.remove(decision)));
	}

	private void decide(String name, DecisionOperation.Act act) {
		try {
			IStatus status = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
					.execute(new DecisionOperation(name, undoContext, project, act), null, null);
			if (!status.isOK()) {
				StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
			}
		} catch (ExecutionException e) {
			StatusManager.getManager().handle(Status.error("'" + name + "' was not possible. " + e.getMessage(), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void open() {
		List<FamilyRow> rows = selected();
		if (rows.isEmpty() || rows.getFirst().articles().isEmpty()) {
			return;
		}
		try {
			EditorOpener.open(getSite().getPage(), project, rows.getFirst().articles().getFirst(), Annotator.name());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** The rows and those below them. */
	private static final class Rows implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((FamilyRow) row).children().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((FamilyRow) row).children().isEmpty();
		}
	}
}
