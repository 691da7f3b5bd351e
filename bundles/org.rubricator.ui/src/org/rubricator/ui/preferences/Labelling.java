package org.rubricator.ui.preferences;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How somebody wants to work: what saves by itself, whether time is measured, and which article is the next. */
public final class Labelling {

	static final String AUTOSAVE = "autosave";
	static final String IDLE_SECONDS = "autosaveIdleSeconds";
	static final String MEASURE_TIME = "measureTime";
	static final String ASSIGNED_ONLY = "assignedOnly";

	/** When layers are saved by themselves; the names are literals in people's settings. */
	enum Autosave {
		OFF, STEP, IDLE
	}

	private static final int DEFAULT_IDLE_SECONDS = 30;

	private Labelling() {
	}

	/** The preferences, with their defaults. */
	static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Annotator.QUALIFIER);
		store.setDefault(AUTOSAVE, Autosave.OFF.name());
		store.setDefault(IDLE_SECONDS, DEFAULT_IDLE_SECONDS);
		store.setDefault(MEASURE_TIME, false);
		store.setDefault(ASSIGNED_ONLY, true);
		return store;
	}

	/** How long after the last step a layer is saved by itself, in seconds; 0 for at once, empty for never. */
	public static Optional<Integer> autosaveSeconds() {
		IPreferenceStore store = store();
		return switch (store.getString(AUTOSAVE)) {
		case "STEP" -> Optional.of(0);
		case "IDLE" -> Optional.of(Math.max(1, store.getInt(IDLE_SECONDS)));
		default -> Optional.empty();
		};
	}

	/** Whether the time worked is measured and kept in the layer. */
	public static boolean measuresTime() {
		return InstanceScope.INSTANCE.getNode(Annotator.QUALIFIER).getBoolean(MEASURE_TIME, false);
	}

	/** Whether only assigned articles are gone to, where any are. */
	public static boolean assignedOnly() {
		return store().getBoolean(ASSIGNED_ONLY);
	}
}
