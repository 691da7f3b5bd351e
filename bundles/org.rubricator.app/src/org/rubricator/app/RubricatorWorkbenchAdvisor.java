package org.rubricator.app;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench does from start to exit; the workspace is saved last, with progress. */
class RubricatorWorkbenchAdvisor extends WorkbenchAdvisor {

    static final String ANNOTATE = "org.rubricator.ui.perspective.annotate";
    /** Shown where no other bundle brings a perspective, as in the tests of this bundle alone. */
    static final String START = "org.rubricator.app.perspective.start";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        SharedImages.declare(configurer);
        ThemeSwitch.leaveRowsToTheirTables(PlatformUI.getWorkbench().getDisplay());
    }

    @Override
    public void postStartup() {
        ThemeSwitch.follow(PlatformUI.getWorkbench());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new RubricatorWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        boolean annotate = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ANNOTATE) != null;
        return annotate ? ANNOTATE : START;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.rubricator.ui.preferences";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus[] result = { new MultiStatus(WorkbenchApplication.class, 0, "The workspace was not saved completely.") };
        try {
            new ProgressMonitorDialog(null).run(true, false, monitor -> {
                try {
                    ((MultiStatus) result[0]).merge(workspace.save(true, monitor));
                } catch (CoreException e) {
                    ((MultiStatus) result[0]).merge(e.getStatus());
                }
            });
        } catch (InvocationTargetException e) {
            result[0] = new MultiStatus(WorkbenchApplication.class, 0, "The workspace was not saved.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!result[0].isOK()) {
            ILog.of(WorkbenchApplication.class).log(result[0]);
            ErrorDialog.openError(null, "Rubricator", null, result[0], IStatus.ERROR | IStatus.WARNING);
        }
    }
}
