package org.rubricator.app;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** Makes switching the theme safe and complete while the workbench is open. */
final class ThemeSwitch {

    private final IThemeEngine themes;
    private final Display display;
    private boolean switched;

    private ThemeSwitch(IThemeEngine themes, Display display) {
        this.themes = themes;
        this.display = display;
    }

    /**
     * Keeps rows of tables and trees out of styling by CSS. No theme has rules for them, and the style engine remembers
     * each row: GTK asks a virtual table for rows while it removes them, so some are remembered whose place in GTK is
     * gone, and setting the colour of such a row ends the process.
     */
    static void leaveRowsToTheirTables(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof Item && !(event.widget instanceof CTabItem)) {
                event.type = SWT.None;
            }
        });
    }

    /**
     * Has controls take their colours from the new theme. On GTK a control whose colours are taken back keeps the
     * defaults of that moment, and the style engine takes them back before GTK has the new theme.
     */
    static void follow(IWorkbench workbench) {
        if ("gtk".equals(SWT.getPlatform())) {
            ThemeSwitch following = new ThemeSwitch(workbench.getService(IThemeEngine.class), workbench.getDisplay());
            workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, event -> following.switched = true);
            workbench.getDisplay().addListener(SWT.Settings, following::systemColoursChanged);
        }
    }

    private void systemColoursChanged(Event event) {
        if (switched) {
            switched = false;
            for (Shell shell : display.getShells()) {
                takeColoursAnew(shell, display.getSystemColor(SWT.COLOR_GRAY));
                themes.applyStyles(shell, true);
            }
        }
    }

    private static void takeColoursAnew(Control control, Color any) {
        control.setBackground(any);
        control.setBackground(null);
        control.setForeground(any);
        control.setForeground(null);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                takeColoursAnew(child, any);
            }
        }
    }
}
