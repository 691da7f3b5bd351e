package org.rubricator.app;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The application {@code org.rubricator.app.workbench}. It holds the lock of its workspace while it runs:
 * two workbenches on one workspace would lose each other's settings.
 */
public class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display.setAppName("Rubricator");
        Display display = PlatformUI.createDisplay();
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!lock(workspace, display)) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new RubricatorWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }

    private boolean lock(Location workspace, Display display) {
        while (true) {
            String problem = tryLock(workspace);
            if (problem == null) {
                return true;
            }
            if (!askToRetry(display, problem)) {
                return false;
            }
        }
    }

    /** @return null when this process now holds the workspace, otherwise what a person should read */
    private static String tryLock(Location workspace) {
        if (workspace == null) {
            return "Rubricator was started without a workspace (-data @none). Start it with -data FOLDER, or without -data.";
        }
        URL url = workspace.getURL();
        if (url == null) {
            return "The workspace given with -data is not a folder that Rubricator can use.";
        }
        try {
            if (workspace.lock()) {
                return null;
            }
            return workspace.isReadOnly()
                    ? "The workspace " + url.getPath() + " cannot be written to."
                    : "Another Rubricator is using the workspace " + url.getPath()
                            + "\n\nGo on in that window, or close it and try again. "
                            + "A second one at the same time needs a workspace of its own: -data FOLDER.";
        } catch (IOException e) {
            return "The workspace " + url.getPath() + " cannot be used: " + e.getMessage();
        }
    }

    private static boolean askToRetry(Display display, String problem) {
        Shell shell = new Shell(display);
        try {
            return new MessageDialog(shell, "Rubricator", null, problem, MessageDialog.WARNING, 0,
                    "Quit", "Try Again").open() == 1;
        } finally {
            shell.dispose();
        }
    }
}
