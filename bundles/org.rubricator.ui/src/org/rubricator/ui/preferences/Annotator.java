package org.rubricator.ui.preferences;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.rubricator.core.corpus.Names;

/** Who annotates in this workspace. */
public final class Annotator {

	static final String QUALIFIER = "org.rubricator.ui";
	static final String KEY = "annotator";

	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static final IEclipsePreferences.IPreferenceChangeListener CHANGES = event -> {
		if (KEY.equals(event.getKey())) {
			LISTENERS.forEach(Runnable::run);
		}
	};

	private Annotator() {
	}

	/** Name of the annotator whose layers are opened: the preference, else the user's name, made a valid folder name. */
	public static String name() {
		return InstanceScope.INSTANCE.getNode(QUALIFIER).get(KEY, userName());
	}

	/** Remembers the name; layers of other names stay. */
	public static void choose(String name) {
		if (!name.equals(name())) {
			InstanceScope.INSTANCE.getNode(QUALIFIER).put(KEY, name);
		}
	}

	/** The name where none was chosen. */
	public static String userName() {
		return Names.ofUser();
	}

	/** Runs the listener, in any thread, after another name was chosen. */
	public static void addListener(Runnable listener) {
		if (LISTENERS.isEmpty()) {
			InstanceScope.INSTANCE.getNode(QUALIFIER).addPreferenceChangeListener(CHANGES);
		}
		LISTENERS.add(listener);
	}

	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
