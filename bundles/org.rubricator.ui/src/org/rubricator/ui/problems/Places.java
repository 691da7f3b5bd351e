package org.rubricator.ui.problems;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.findings.Location;
import org.rubricator.ui.editor.EditorOpener;

/** Goes to the places of findings. */
public final class Places {

	private Places() {
	}

	/** Opens the layer that the place is in, and shows the annotation or the words; does nothing for a place in no layer. */
	public static void show(IWorkbenchPage page, IProject project, Location place) {
		if (place.article() == null || place.annotator() == null) {
			return;
		}
		try {
			EditorOpener.open(page, project, place.article(), place.annotator(), place.annotation(), place.range());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
