package org.rubricator.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Span;

/** A small field for the comment of a span, beside it. Enter keeps what was written, Esc does not. */
final class CommentPopup extends FieldPopup {

	private final Span span;
	private boolean cancelled;

	CommentPopup(ArticleEditor editor, Span span) {
		super(editor, span.getParts().begin(), "Comment on " + SpanTag.of(span, editor.document().labels()), "Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was");
		this.span = span;
		editor.text().select(span);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		field = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		field.setData("org.rubricator.ui.key", "article.comment");
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 70).applyTo(field);
		if (span.getComment() != null) {
			field.setText(span.getComment());
			field.selectAll();
		}
		field.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) == 0) {
				event.doit = false;
				close();
			}
		});
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				cancelled = true;
				event.doit = false;
				close();
			}
		});
		return field;
	}

	@Override
	public boolean close() {
		if (field != null && !field.isDisposed() && !cancelled) {
			cancelled = true;
			if (editor.document().layer().span(span.getId()) == span) {
				editor.execute(editor.document().edits().setComment(span, field.getText().strip()));
			}
		}
		return super.close();
	}
}
