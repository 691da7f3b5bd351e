package org.rubricator.ui.annotations;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Label;
import org.rubricator.ui.editor.ArticleEditor;

/** What can be done to all selected rows at once: each is one step that can be undone. */
final class RowMenu {

	private final Table table;
	private final Supplier<ArticleEditor> editor;
	private final Supplier<List<Annotation>> selected;

	RowMenu(Table table, Supplier<ArticleEditor> editor, Supplier<List<Annotation>> selected) {
		this.table = table;
		this.editor = editor;
		this.selected = selected;
		Menu menu = new Menu(table);
		menu.addListener(SWT.Show, event -> fill(menu));
		table.setMenu(menu);
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		List<Annotation> rows = selected.get();
		boolean possible = editor.get() != null && editor.get().document().isEditable() && !rows.isEmpty();
		item(menu, "&Accept", possible, () -> execute(edits().setVerdict(rows, Verdict.ACCEPTED)));
		item(menu, "&Reject", possible, () -> execute(edits().setVerdict(rows, Verdict.REJECTED)));
		item(menu, "&Flag for Discussion", possible, () -> execute(edits().setFlag(rows, true)));
		item(menu, "Remove F&lag", possible, () -> execute(edits().setFlag(rows, false)));
		MenuItem relabel = new MenuItem(menu, SWT.CASCADE);
		relabel.setText("Change La&bel");
		Menu labels = new Menu(menu);
		relabel.setMenu(labels);
		boolean spans = rows.stream().allMatch(Span.class::isInstance);
		boolean frames = rows.stream().allMatch(Frame.class::isInstance);
		relabel.setEnabled(possible && (spans || frames));
		if (relabel.isEnabled()) {
			List<? extends Label> all = spans ? editor.get().document().labels().getSpanLabels()
					: editor.get().document().labels().getFrameLabels();
			all.stream().filter(label -> !label.isRetired()).map(Label::getName).forEach(
					name -> item(labels, name.replace("&", "&&"), true, () -> execute(edits().relabel(rows, name))));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "&Delete\tDelete", possible, this::delete);
	}

	/** Deletes what is selected, if it can be. */
	void delete() {
		if (editor.get() != null && editor.get().document().isEditable() && !selected.get().isEmpty()) {
			execute(edits().delete(selected.get()));
		}
	}

	private Edits edits() {
		return editor.get().document().edits();
	}

	private void execute(Edit edit) {
		editor.get().execute(edit);
		table.setFocus();
	}

	private static void item(Menu menu, String name, boolean enabled, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(name);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> act.run());
	}
}
