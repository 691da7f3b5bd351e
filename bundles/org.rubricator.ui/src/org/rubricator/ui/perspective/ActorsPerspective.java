package org.rubricator.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.rubricator.ui.corpus.CorporaView;

/** "Actors": corpora on the left, the article, and the registry of actors below. */
public final class ActorsPerspective implements IPerspectiveFactory {

	private static final String ACTORS = "org.rubricator.ui.actors";
	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(CorporaView.ID, IPageLayout.LEFT, 0.22f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.45f, editors);
		below.addView(ACTORS);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(SEARCH);
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);

		layout.addShowViewShortcut(CorporaView.ID);
		layout.addShowViewShortcut(ACTORS);
		layout.addShowViewShortcut(SEARCH);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addPerspectiveShortcut(AnnotatePerspective.ID);
	}
}
