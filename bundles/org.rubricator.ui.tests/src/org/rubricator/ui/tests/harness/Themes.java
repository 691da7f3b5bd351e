package org.rubricator.ui.tests.harness;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Switches between the light and the dark theme. */
public final class Themes {

	private Themes() {
	}

	public static void light() {
		use("org.eclipse.e4.ui.css.theme.e4_default");
	}

	public static void dark() {
		use("org.eclipse.e4.ui.css.theme.e4_dark");
	}

	private static void use(String theme) {
		Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false));
	}
}
