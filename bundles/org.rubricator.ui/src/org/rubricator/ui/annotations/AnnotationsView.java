package org.rubricator.ui.annotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.AnnotationColumn;
import org.rubricator.core.display.AnnotationFilter;
import org.rubricator.core.display.AnnotationRow;
import org.rubricator.core.display.AnnotationRows;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.views.ActiveArticle;
import org.rubricator.ui.views.Delayed;
import org.rubricator.ui.views.LabelImages;

/**
 * All spans and frames of the article on top, in a table: filtered, sorted, linked with the text both ways. A double
 * click or F2 edits a cell, the menu acts on all selected rows. Large layers are read in steps and sorted in a job.
 */
public final class AnnotationsView extends ViewPart implements EditorListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.views.annotations";

	/** Annotations that are read between two events of the window. */
	private static final int STEP = 2_000;

	/** Rows that the widget gets at once; it takes as long over a row that nobody sees as over one that is seen. */
	private static final int PAGE = 2_000;

	private ActiveArticle active;
	private ArticleEditor editor;
	private FilterBar filter;
	private TableViewer viewer;
	private Table table;
	private LabelImages images;
	private Delayed choose;
	private Delayed follow;
	private AnnotationRows rows;
	private RowColumn sorted;
	private boolean descending;
	/** How many rows the widget has at most; more when one comes to the last of them. */
	private int most = PAGE;
	private boolean choosing;
	private boolean following;
	private int generation;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filter = new FilterBar(parent, () -> choose.request(), () -> table.setFocus());
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table = viewer.getTable();
		table.setData("org.rubricator.ui.key", "annotations.table");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(table);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) this::update);
		images = new LabelImages(table.getDisplay());
		table.addDisposeListener(event -> images.dispose());
		choose = new Delayed(table, this::choose);
		follow = new Delayed(table, this::follow);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.KeyDown, event -> {
			if (rows != null && (event.keyCode == SWT.END || event.keyCode == 'a' && event.stateMask == SWT.MOD1)) {
				grow(rows.shown().size());
			}
			if (editor != null && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				getSite().getPage().activate(editor);
			}
		});
		editOnDoubleClick();
		RowMenu menu = new RowMenu(table, () -> editor, this::selection);
		IActionBars bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), new Action("Delete") {
			@Override
			public void run() {
				menu.delete();
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.annotations");
		active = new ActiveArticle(getSite().getPage(), this::show);
		active.start();
		show(active.editor());
	}

	private void editOnDoubleClick() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellHighlighter(viewer) {
			// The row is enough to see; a drawn cell hides its image and the selection.
		});
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
			}
		};
		TableViewerEditor.create(viewer, cells, strategy,
				ColumnViewerEditor.KEYBOARD_ACTIVATION | ColumnViewerEditor.TABBING_HORIZONTAL);
	}

	@Override
	public void dispose() {
		active.stop();
		if (editor != null) {
			editor.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (editor == null) {
			filter.setFocus();
		} else {
			table.setFocus();
		}
	}

	// ---- the article

	private void show(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other;
		if (table.isDisposed()) {
			return;
		}
		generation++;
		choosing = false;
		rows = null;
		// In this order: SWT on GTK keeps items of a virtual table that lost its rows before its columns.
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		most = PAGE;
		updateCount();
		filter.say("");
		if (editor == null) {
			return;
		}
		editor.addListener(this);
		// What is undone here is what is undone in the text.
		for (String id : List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId())) {
			getViewSite().getActionBars().setGlobalActionHandler(id, editor.getEditorSite().getActionBars().getGlobalActionHandler(id));
		}
		getViewSite().getActionBars().updateActionBars();
		filter.offer(editor.document().labels());
		ActorNames actors = new ActorNames(editor.document().corpus());
		sorted = null;
		table.setSortColumn(null);
		for (RowColumn column : RowColumn.of(editor.document().labels(), actors::name)) {
			addColumn(column, actors);
		}
		rows = new AnnotationRows(editor.document().layer(), editor.document().text());
		read(generation);
	}

	private void addColumn(RowColumn column, ActorNames actors) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
		made.getColumn().setText(column.title());
		made.getColumn().setWidth(column.width());
		made.getColumn().setMoveable(true);
		made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text().apply((AnnotationRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return column.kind() == AnnotationColumn.LABEL
						? images.of(editor.text().palette().of(((AnnotationRow) element).state().label()), editor.text().palette().ground())
						: null;
			}
		});
		made.setEditingSupport(new RowEditing(viewer, editor, column, actors));
	}

	/** Reads what is left of the layer, a step at a time. */
	private void read(int of) {
		if (of != generation || table.isDisposed()) {
			return;
		}
		if (rows.read(STEP)) {
			table.getDisplay().asyncExec(() -> read(of));
		} else {
			choose();
		}
	}

	// ---- rows

	private void sort(TableColumn column, RowColumn by) {
		descending = sorted == by && !descending;
		sorted = by;
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		choose();
	}

	/** Filters and sorts all rows in a job, then shows them; what is edited meanwhile makes it begin again. */
	private void choose() {
		if (rows == null) {
			return;
		}
		choosing = true;
		int of = ++generation;
		AnnotationFilter wanted = filter.filter();
		Comparator<AnnotationRow> order = sorted == null ? AnnotationColumn.PLACE.order(false) : sorted.descending().apply(descending);
		List<AnnotationRow> all = rows.all();
		Job job = Job.createSystem("Filtering annotations", monitor -> {
			List<AnnotationRow> chosen = AnnotationRows.choose(all, wanted, order);
			if (!table.isDisposed()) {
				table.getDisplay().asyncExec(() -> show(of, chosen, wanted, order));
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show(int of, List<AnnotationRow> chosen, AnnotationFilter wanted, Comparator<AnnotationRow> order) {
		if (of == generation && !table.isDisposed()) {
			choosing = false;
			Set<String> selected = selectedIds();
			rows.show(chosen, wanted, order);
			most = PAGE;
			updateCount();
			table.clearAll();
			select(selected);
			if (selected.isEmpty()) {
				showSpanAtHand();
			}
		}
	}

	/** Gives the widget as many rows as it is to have, and says how many there are. */
	private void updateCount() {
		int shown = rows == null ? 0 : rows.shown().size();
		viewer.setItemCount(Math.min(most, shown));
		if (rows != null) {
			filter.say(shown == rows.size() ? shown + " rows" : shown + " of " + rows.size());
		}
	}

	private void update(int index) {
		if (rows != null && index < rows.shown().size()) {
			viewer.replace(rows.shown().get(index), index);
			if (index == most - 1) {
				table.getDisplay().asyncExec(() -> grow(index + 1));
			}
		}
	}

	/** Has the widget take more rows than these. */
	private void grow(int beyond) {
		if (!table.isDisposed() && beyond >= most) {
			most = beyond + PAGE;
			updateCount();
		}
	}

	@Override
	public void labelsChanged() {
		show(editor);
	}

	@Override
	public void displayChanged() {
		if (rows != null && !table.isDisposed()) {
			table.clearAll();
		}
	}

	@Override
	public void layerChanged(Edit edit) {
		if (rows == null || table.isDisposed()) {
			return;
		}
		Set<String> selected = selectedIds();
		int first = rows.changed(edit);
		if (choosing) {
			choose();
			return;
		}
		if (first < 0) {
			return;
		}
		updateCount();
		if (first < table.getItemCount()) {
			table.clear(first, table.getItemCount() - 1);
		}
		select(selected);
		follow.request();
	}

	// ---- selection

	private List<AnnotationRow> selectedRows() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> rows != null && index < rows.shown().size())
				.mapToObj(index -> rows.shown().get(index)).toList();
	}

	private Set<String> selectedIds() {
		Set<String> ids = new HashSet<>();
		selectedRows().forEach(row -> ids.add(row.id()));
		return ids;
	}

	private List<Annotation> selection() {
		return selectedRows().stream().map(row -> editor.document().layer().find(row.id())).filter(Objects::nonNull).toList();
	}

	private void select(Set<String> ids) {
		List<Integer> places = new ArrayList<>();
		ids.forEach(id -> places.add(rows.indexOf(id)));
		int[] wanted = places.stream().mapToInt(Integer::intValue).filter(place -> place >= 0 && place < most).sorted().toArray();
		if (!Arrays.equals(wanted, table.getSelectionIndices())) {
			table.deselectAll();
			table.select(wanted);
		}
	}

	private void selected() {
		List<AnnotationRow> selected = selectedRows();
		if (!following && selected.size() == 1) {
			editor.reveal(selected.get(0).id(), null);
		}
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	/** Shows the row of the span that is selected in the text. */
	private void follow() {
		if (!table.isFocusControl()) {
			showSpanAtHand();
		}
	}

	private void showSpanAtHand() {
		if (editor == null || rows == null || editor.text().control().isDisposed()) {
			return;
		}
		Span span = editor.text().selectedSpan();
		int place = span == null ? -1 : rows.indexOf(span.getId());
		following = true;
		try {
			grow(place);
			if (place < 0) {
				table.deselectAll();
			} else if (table.getSelectionCount() != 1 || table.getSelectionIndex() != place) {
				table.setSelection(place);
			}
		} finally {
			following = false;
		}
	}
}
