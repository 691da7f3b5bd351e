package org.rubricator.ui.labels;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** File > Revert in the editor of label sets. */
final class Revert extends AbstractHandler {

	private final LabelSetEditor editor;

	Revert(LabelSetEditor editor) {
		this.editor = editor;
	}

	@Override
	public boolean isEnabled() {
		return editor.isDirty();
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(editor.isDirty());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		editor.revert();
		return null;
	}
}
