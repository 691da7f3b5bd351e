package org.rubricator.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the window's title at "what is edited - Rubricator", so that the task bar tells two windows apart. */
class WindowTitle implements IPartListener2 {

    static final String PRODUCT = "Rubricator";

    private final IWorkbenchWindowConfigurer configurer;
    private final IPropertyListener renamed = (part, property) -> update();
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    void follow() {
        configurer.getWindow().getPartService().addPartListener(this);
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    private void update() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(renamed);
            }
            if (active != null) {
                active.addPropertyListener(renamed);
            }
            editor = active;
        }
        String title = active == null ? PRODUCT : active.getTitle() + " - " + PRODUCT;
        if (!title.equals(configurer.getTitle())) {
            configurer.setTitle(title);
        }
    }
}
