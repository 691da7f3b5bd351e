package org.rubricator.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product comes up as a person expects it: titled, in its perspective, without errors and without the IDE. */
class WorkbenchStartTest {

    @Test
    void windowIsTitledAndShowsTheFirstPerspective() throws Exception {
        Workbench.until("the window is drawn", () -> {
            var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            return shell.isVisible() && shell.getBounds().width > 800;
        });
        assertEquals("Rubricator", Workbench.ui(() -> Workbench.window().getShell().getText()));
        boolean annotate = PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId("org.rubricator.ui.perspective.annotate") != null;
        assertEquals(annotate ? "org.rubricator.ui.perspective.annotate" : "org.rubricator.app.perspective.start",
                Workbench.ui(() -> Workbench.window().getActivePage().getPerspective().getId()));
        assertTrue(Files.size(Workbench.screenshot("workbench")) > 10_000);
    }

    @Test
    void menusHaveNothingOfTheIde() {
        List<String> menus = Workbench.ui(() -> texts(Workbench.window().getShell().getMenuBar()));
        for (String expected : List.of("File", "Edit", "Navigate", "Window", "Help")) {
            assertTrue(menus.contains(expected), expected + " is missing in " + menus);
        }
        for (String unwanted : List.of("Run", "Project", "Source", "Refactor")) {
            assertTrue(!menus.contains(unwanted), unwanted + " stands in " + menus);
        }
    }

    @Test
    void filesAreUtf8WhateverTheMachineSays() throws Exception {
        assertEquals(StandardCharsets.UTF_8.name(), ResourcesPlugin.getWorkspace().getRoot().getDefaultCharset());
    }

    @Test
    void darkThemeDarkensTheWindow() throws Exception {
        IThemeEngine themes = Workbench.ui(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        String before = Workbench.ui(() -> themes.getActiveTheme().getId());
        try {
            Workbench.ui(() -> {
                themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
                return null;
            });
            Workbench.until("the window is dark", () -> {
                RGB background = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBackground().getRGB();
                return background.red + background.green + background.blue < 3 * 100;
            });
            Workbench.screenshot("workbench-dark");
        } finally {
            Workbench.ui(() -> {
                themes.setTheme(before, false);
                return null;
            });
        }
    }

    @Test
    void logHasNoErrors() throws Exception {
        assertEquals(List.of(), Workbench.errorsInLog());
    }

    private static List<String> texts(Menu bar) {
        return new ArrayList<>(Arrays.stream(bar.getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "")).toList());
    }
}
