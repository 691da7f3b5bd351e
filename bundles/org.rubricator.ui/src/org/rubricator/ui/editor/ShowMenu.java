package org.rubricator.ui.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rubricator.core.display.Visibility;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.SpanLabel;

/** A menu of what is shown over the text: which labels, decisions and sources, and whose layer besides. */
final class ShowMenu {

	private final ArticleEditor editor;
	private final Visibility visibility;

	ShowMenu(ArticleEditor editor) {
		this.editor = editor;
		visibility = editor.document().display().visibility();
	}

	/** Opens it with its left upper corner here in the control. */
	void open(Control control, int x, int y) {
		Menu menu = new Menu(control);
		check(menu, "&Bare text\tB", visibility.isBare(), editor::toggleBare);
		MenuItem folding = check(menu, "&Fold boilerplate away\tF", editor.document().folding().isOn(), editor.text()::toggleAllFolds);
		folding.setEnabled(editor.document().folding().isPossible());
		new MenuItem(menu, SWT.SEPARATOR);
		for (SpanLabel label : editor.document().labels().getSpanLabels()) {
			String name = label.getName();
			check(menu, name.replace("&", "&&"), !visibility.isHidden(name), () -> editor.setHidden(name, !visibility.isHidden(name)));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		verdict(menu, "&Accepted", Verdict.ACCEPTED);
		verdict(menu, "&Proposed", Verdict.PROPOSED);
		verdict(menu, "&Rejected", Verdict.REJECTED);
		new MenuItem(menu, SWT.SEPARATOR);
		origin(menu, "Made by &hand", Origin.HAND);
		origin(menu, "&Suggested", Origin.SUGGESTED);
		origin(menu, "&Imported", Origin.IMPORTED);
		origin(menu, "Pr&opagated", Origin.PROPAGATED);
		new MenuItem(menu, SWT.SEPARATOR);
		otherLayer(menu);
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem reset = new MenuItem(menu, SWT.PUSH);
		reset.setText("Show as &usual");
		reset.setEnabled(visibility.isChanged());
		reset.addListener(SWT.Selection, event -> changed(visibility.reset()));
		menu.setLocation(control.toDisplay(x, y));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Opens it at the caret. */
	void openAtCaret() {
		Point at = editor.text().control().getLocationAtOffset(editor.text().caret());
		open(editor.text().control(), at.x, at.y + editor.text().control().getLineHeight());
	}

	private void verdict(Menu menu, String name, Verdict verdict) {
		check(menu, name, !visibility.isHidden(verdict),
				() -> changed(visibility.setHidden(verdict, !visibility.isHidden(verdict))));
	}

	private void origin(Menu menu, String name, Origin origin) {
		check(menu, name, !visibility.isHidden(origin), () -> changed(visibility.setHidden(origin, !visibility.isHidden(origin))));
	}

	private void changed(boolean really) {
		if (really) {
			editor.visibilityChanged();
		}
	}

	private static MenuItem check(Menu menu, String name, boolean checked, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.CHECK);
		item.setText(name);
		item.setSelection(checked);
		item.addListener(SWT.Selection, event -> act.run());
		return item;
	}

	/** Whose layer of the article is drawn, above the words and to look at only. */
	private void otherLayer(Menu menu) {
		List<String> others = editor.otherLayer().others();
		MenuItem title = new MenuItem(menu, SWT.CASCADE);
		title.setText("&Layer of another annotator");
		title.setEnabled(!others.isEmpty());
		Menu names = new Menu(menu);
		title.setMenu(names);
		String shown = editor.otherLayer().annotator();
		annotator(names, "None", null, shown);
		others.forEach(name -> annotator(names, name, name, shown));
	}

	private void annotator(Menu menu, String text, String annotator, String shown) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text.replace("&", "&&"));
		item.setSelection(annotator == null ? shown == null : annotator.equals(shown));
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				editor.otherLayer().show(annotator);
			}
		});
	}
}
