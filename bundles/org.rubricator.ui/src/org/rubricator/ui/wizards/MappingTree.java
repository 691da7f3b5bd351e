package org.rubricator.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.mapping.MappingTable;
import org.rubricator.core.mapping.MappingTable.Row;

/** Shows what names in files become, and lets people choose or write something else. Enter or F2 edits, Delete leaves out. */
final class MappingTree {

	private static final String LEFT_OUT = "(left out)";
	private static final int TARGET = 3;

	private final TreeViewer viewer;
	private final Runnable changed;
	private MappingTable table;

	/** @param changed called when something becomes something else */
	MappingTree(Composite parent, Runnable changed) {
		this.changed = changed;
		viewer = new TreeViewer(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ByPath());
		viewer.setContentProvider(new Content());
		column("In the files", 190, SWT.LEFT, Row::name);
		column("Is", 80, SWT.LEFT, row -> row.kind().title());
		column("Number", 70, SWT.RIGHT, row -> row.count() == 0 ? "" : Integer.toString(row.count()));
		TreeViewerColumn target = column("Becomes", 190, SWT.LEFT, row -> row.target().orElse(LEFT_OUT));
		target.setLabelProvider(new Target());
		target.setEditingSupport(new Editing());
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
				edit();
			} else if (event.keyCode == SWT.DEL) {
				leaveOut();
			}
		}));
	}

	private TreeViewerColumn column(String title, int width, int style, Function<Row, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
		return column;
	}

	Tree control() {
		return viewer.getTree();
	}

	/** Edits the selected row. */
	private void edit() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
			viewer.editElement(row, TARGET);
		}
	}

	/** Leaves out what is selected. */
	void leaveOut() {
		MappingTable now = table;
		for (Object row : viewer.getStructuredSelection()) {
			now = ((Row) row).canBeLeftOut() ? now.with((Row) row, Optional.empty()) : now;
		}
		change(now);
	}

	/** @param newTable null: there is nothing to show */
	void show(MappingTable newTable) {
		table = newTable;
		Object[] expanded = viewer.getExpandedElements();
		Object[] selected = viewer.getStructuredSelection().toArray();
		viewer.setInput(table == null ? List.of() : table.rows());
		viewer.setExpandedElements(expanded);
		viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(selected));
	}

	/** What is shown, with what is being written in a cell just now; null where nothing is. */
	MappingTable table() {
		viewer.applyEditorValue();
		return table;
	}

	private void change(MappingTable to) {
		show(to);
		changed.run();
	}

	/** Rows are made anew with each change; the place in the table says which is which. */
	private static final class ByPath implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof Row row && other instanceof Row another
					? row.kind() == another.kind() && row.path().equals(another.path())
					: one.equals(other);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Row row ? row.path().hashCode() : element.hashCode();
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Row) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Row) element).children().isEmpty();
		}
	}

	private static final class Target extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Row) element).target().orElse(LEFT_OUT);
		}

		@Override
		public Image getImage(Object element) {
			return ((Row) element).known() ? null
					: PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		}
	}

	private final class Editing extends EditingSupport {

		private ComboBoxCellEditor combo;

		Editing() {
			super(MappingTree.this.viewer);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			combo = new ComboBoxCellEditor(viewer.getTree(), items((Row) element).toArray(String[]::new), SWT.NONE);
			combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
					| ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
			return combo;
		}

		/** Its own name last where the label set does not have it: what is to be added keeps it. */
		private List<String> items(Row row) {
			List<String> items = new ArrayList<>(row.choices());
			if (!items.contains(row.name())) {
				items.add(row.name());
			}
			row.target().filter(target -> !items.contains(target)).ifPresent(items::add);
			if (row.canBeLeftOut()) {
				items.add(LEFT_OUT);
			}
			return items;
		}

		@Override
		protected Object getValue(Object element) {
			return items((Row) element).indexOf(((Row) element).target().orElse(LEFT_OUT));
		}

		@Override
		protected void setValue(Object element, Object value) {
			Row row = (Row) element;
			String written = ((CCombo) combo.getControl()).getText().strip();
			Optional<String> target = written.equals(LEFT_OUT) ? Optional.empty() : Optional.of(written);
			boolean possible = target.isPresent() ? !written.isEmpty() : row.canBeLeftOut();
			if (possible && !target.equals(row.target())) {
				change(table.with(row, target));
			}
		}
	}
}
