package org.rubricator.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.rubricator.ui.corpus.CorporaView;
import org.rubricator.ui.frames.FramesView;
import org.rubricator.ui.views.GuidelineView;

/** "Annotate": corpora on the left, the article, its frames, outline and labels on the right, problems below. */
public final class AnnotatePerspective implements IPerspectiveFactory {

	public static final String ID = "org.rubricator.ui.perspective.annotate";

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String ACTORS = "org.rubricator.ui.actors";
	private static final String PALETTE = "org.rubricator.ui.views.palette";
	private static final String ANNOTATIONS = "org.rubricator.ui.views.annotations";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(CorporaView.ID, IPageLayout.LEFT, 0.24f, editors);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.70f, editors);
		right.addView(FramesView.ID);
		right.addView(IPageLayout.ID_OUTLINE);
		right.addPlaceholder(CHEAT_SHEETS);
		layout.addView(PALETTE, IPageLayout.BOTTOM, 0.45f, "right");
		layout.addView(GuidelineView.ID, IPageLayout.BOTTOM, 0.42f, PALETTE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(ANNOTATIONS);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(ACTORS);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);

		layout.addShowViewShortcut(CorporaView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(FramesView.ID);
		layout.addShowViewShortcut(PALETTE);
		layout.addShowViewShortcut(ANNOTATIONS);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowInPart(CorporaView.ID);
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut("org.rubricator.ui.perspective.actors");
		layout.addShowViewShortcut(ACTORS);
		layout.addNewWizardShortcut("org.rubricator.ui.wizards.newCorpus");
	}
}
