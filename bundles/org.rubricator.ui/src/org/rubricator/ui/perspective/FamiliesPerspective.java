package org.rubricator.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.rubricator.ui.corpus.CorporaView;
import org.rubricator.ui.families.FamiliesView;
import org.rubricator.ui.propagation.ConflictsView;
import org.rubricator.ui.propagation.ElsewhereView;
import org.rubricator.ui.quotations.QuotesView;

/** "Families and Quotes": corpora on the left, families and quotations in the middle, the article and what it shares below. */
public final class FamiliesPerspective implements IPerspectiveFactory {

	/** Id of the perspective; a literal in people's workspaces. */
	public static final String ID = "org.rubricator.ui.perspective.families";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(CorporaView.ID, IPageLayout.LEFT, 0.18f, editors);
		IFolderLayout right = layout.createFolder("right", IPageLayout.LEFT, 0.60f, editors);
		right.addView(FamiliesView.ID);
		right.addView(QuotesView.ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editors);
		below.addView(ElsewhereView.ID);
		below.addView(ConflictsView.ID);
		below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		for (String view : new String[] { CorporaView.ID, FamiliesView.ID, QuotesView.ID, ElsewhereView.ID, ConflictsView.ID }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut(AnnotatePerspective.ID);
	}
}
