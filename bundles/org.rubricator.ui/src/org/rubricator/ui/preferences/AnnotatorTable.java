package org.rubricator.ui.preferences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rubricator.core.corpus.Names;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;

/** Who annotates a corpus: short names, which are also folders, and full names. */
final class AnnotatorTable {

	/** A line of the table. */
	private static final class Row {
		private String name;
		private String fullName;

		Row(String name, String fullName) {
			this.name = name;
			this.fullName = fullName;
		}
	}

	private final List<Row> rows = new ArrayList<>();
	private final TableViewer viewer;
	private final Runnable onChange;

	AnnotatorTable(Composite parent, Runnable onChange) {
		this.onChange = onChange;
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(composite);
		viewer = new TableViewer(composite, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(260, 90).applyTo(viewer.getControl());
		column("Name", 110, row -> row.name, (row, value) -> row.name = value);
		column("Full name", 170, row -> row.fullName, (row, value) -> row.fullName = value);
		viewer.setInput(rows);
		Composite buttons = new Composite(composite, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "A&dd", this::add);
		button(buttons, "Re&move", this::removeSelected)
				.setToolTipText("Takes the annotator off this list; layers that there are stay");
	}

	private void column(String title, int width, Function<Row, String> getter, BiConsumer<Row, String> setter) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> getter.apply((Row) row)));
		column.setEditingSupport(new EditingSupport(viewer) {
			@Override
			protected void setValue(Object row, Object value) {
				setter.accept((Row) row, value.toString().strip());
				viewer.refresh(row);
				onChange.run();
			}

			@Override
			protected Object getValue(Object row) {
				return getter.apply((Row) row);
			}

			@Override
			protected CellEditor getCellEditor(Object row) {
				return new TextCellEditor(viewer.getTable());
			}

			@Override
			protected boolean canEdit(Object row) {
				return true;
			}
		});
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void add() {
		Row row = new Row("", "");
		rows.add(row);
		viewer.refresh();
		viewer.editElement(row, 0);
	}

	private void removeSelected() {
		rows.removeAll(viewer.getStructuredSelection().toList());
		viewer.refresh();
		onChange.run();
	}

	void show(List<org.rubricator.model.corpus.Annotator> annotators) {
		rows.clear();
		annotators.forEach(annotator -> rows.add(new Row(Objects.requireNonNullElse(annotator.getName(), ""),
				Objects.requireNonNullElse(annotator.getFullName(), ""))));
		viewer.refresh();
	}

	/** Why these cannot be the annotators, or null. */
	String problem() {
		Set<String> names = new HashSet<>();
		for (Row row : rows) {
			if (!Names.isValid(row.name)) {
				return "The name of an annotator has letters, digits, '.', '-' and '_' only, not '" + row.name + "'.";
			}
			if (!names.add(row.name)) {
				return "Two annotators are called '" + row.name + "'.";
			}
		}
		return null;
	}

	void apply(Corpus corpus) {
		corpus.getAnnotators().clear();
		for (Row row : rows) {
			org.rubricator.model.corpus.Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setName(row.name);
			annotator.setFullName(row.fullName.isEmpty() ? null : row.fullName);
			corpus.getAnnotators().add(annotator);
		}
	}
}
