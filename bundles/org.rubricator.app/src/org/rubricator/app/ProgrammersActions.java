package org.rubricator.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Takes the platform's action sets for source code out of the menus and the toolbar. They are older than
 * activities and not filtered by them, so each perspective is told once it is shown.
 */
class ProgrammersActions extends PerspectiveAdapter {

    private static final List<String> ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.search.searchActionSet",
            "org.eclipse.team.ui.actionSet");

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            hide(page);
        }
    }

    static void hide(IWorkbenchPage page) {
        if (page != null) {
            ACTION_SETS.forEach(page::hideActionSet);
        }
    }
}
