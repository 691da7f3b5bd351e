package org.rubricator.ui.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How much larger articles are shown than the font in the preferences, in points; the same in all editors. */
final class Zoom {

	private static final String QUALIFIER = "org.rubricator.ui";
	private static final String KEY = "zoom";

	private Zoom() {
	}

	static int stored() {
		return node().getInt(KEY, 0);
	}

	static void store(int steps) {
		node().putInt(KEY, steps);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(QUALIFIER);
	}
}
