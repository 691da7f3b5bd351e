package org.rubricator.ui.tests.harness;

import java.nio.charset.StandardCharsets;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
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

	/** Has GTK use another of its themes until it is closed, as one is chosen on the desktop; on GTK alone. */
	public static AutoCloseable gtk(String theme) throws ReflectiveOperationException {
		Class<?> os = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS");
		String before = (String) os.getMethod("getThemeName").invoke(null);
		setGtk(os, theme);
		return () -> setGtk(os, before);
	}

	private static void setGtk(Class<?> os, String theme) {
		Ui.run(() -> {
			Object settings = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
			os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class).invoke(null, settings,
					"gtk-theme-name\0".getBytes(StandardCharsets.UTF_8), (theme + "\0").getBytes(StandardCharsets.UTF_8), 0L);
		});
	}

	private static void use(String theme) {
		Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false));
	}
}
