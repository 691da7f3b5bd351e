package org.rubricator.ui.boilerplate;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.rubricator.ui.corpus.CorporaView;
import org.rubricator.ui.page.PageViewPart;

/** Corpora, article with its page beside it, and the template blocks of the outlet below. */
public final class BoilerplatePerspective implements IPerspectiveFactory {

	public static final String ID = "org.rubricator.ui.perspective.boilerplate";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(CorporaView.ID, IPageLayout.LEFT, 0.22f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.58f, editors);
		below.addView(TemplatesView.ID);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		layout.addView(PageViewPart.ID, IPageLayout.RIGHT, 0.55f, editors);
		layout.addShowViewShortcut(CorporaView.ID);
		layout.addShowViewShortcut(TemplatesView.ID);
		layout.addShowViewShortcut(PageViewPart.ID);
		layout.addPerspectiveShortcut(ID);
	}
}
