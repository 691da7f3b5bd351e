package org.rubricator.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What a window of the workbench shows around its perspective. */
class RubricatorWindowAdvisor extends WorkbenchWindowAdvisor {

    RubricatorWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new RubricatorActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1440, 900));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setTitle(WindowTitle.PRODUCT);
    }

    @Override
    public void postWindowOpen() {
        new WindowTitle(getWindowConfigurer()).follow();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.addPerspectiveListener(new ProgrammersActions());
        ProgrammersActions.hide(window.getActivePage());
    }
}
