package org.rubricator.ui.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.SpanLabel;

/** A menu by which the span at hand gets another label; each label answers to its key. */
final class LabelMenu {

	private final ArticleEditor editor;

	LabelMenu(ArticleEditor editor) {
		this.editor = editor;
	}

	void open() {
		Span span = editor.text().spanAtHand();
		editor.text().select(span);
		Menu menu = new Menu(editor.text().control());
		for (SpanLabel label : editor.document().labels().getSpanLabels()) {
			if (!label.isRetired()) {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText("&" + (label.getKey() == null ? "" : label.getKey() + "  ") + label.getName());
				item.setSelection(label.getName().equals(span.getLabel()));
				item.addListener(SWT.Selection, event -> {
					if (item.getSelection()) {
						editor.execute(editor.document().edits().relabel(List.of(span), label.getName()));
					}
				});
			}
		}
		Point at = editor.text().control().getLocationAtOffset(editor.text().caret());
		menu.setLocation(editor.text().control().toDisplay(at.x, at.y + editor.text().control().getLineHeight()));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
