package org.rubricator.ui.editor;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.rubricator.ui.preferences.Labelling;

/** Saves a layer by itself, as the preferences say, when nothing was done to it for a while. */
final class AutoSave implements EditorListener {

	/** Keys that are held down make steps faster than files should be written. */
	private static final int AT_ONCE_MILLISECONDS = 300;

	private final ArticleEditor editor;
	private final Display display;
	private final Runnable save = this::save;

	AutoSave(ArticleEditor editor, Display display) {
		this.editor = editor;
		this.display = display;
	}

	@Override
	public void layerChanged(org.rubricator.core.change.Edit edit) {
		Optional<Integer> seconds = Labelling.autosaveSeconds();
		display.timerExec(seconds.isEmpty() ? -1 : Math.max(AT_ONCE_MILLISECONDS, seconds.get() * 1000), save);
	}

	/** Is not to save any more. */
	void stop() {
		display.timerExec(-1, save);
	}

	private void save() {
		if (editor.isDirty() && Labelling.autosaveSeconds().isPresent()) {
			editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		}
	}
}
