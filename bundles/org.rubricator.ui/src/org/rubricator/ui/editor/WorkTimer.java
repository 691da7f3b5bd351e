package org.rubricator.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.session.WorkClock;
import org.rubricator.ui.preferences.Labelling;

/** Measures how long somebody works on an article, if they want that; nothing is measured else. */
final class WorkTimer {

	/** Not when a key goes down: what is bound to a command does not come through to the text. */
	private static final int[] SIGNS = { SWT.KeyUp, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel };

	private final WorkClock clock = new WorkClock();

	/** @param control what is worked in */
	WorkTimer(Control control) {
		Listener sign = event -> {
			if (Labelling.measuresTime()) {
				clock.sign(System.nanoTime());
			}
		};
		for (int type : SIGNS) {
			control.addListener(type, sign);
		}
		control.addListener(SWT.FocusOut, event -> clock.pause());
	}

	/** Adds what was measured to the layer, which is about to be saved. */
	void addTo(LayerSession session) {
		long seconds = clock.takeSeconds();
		if (seconds > 0 && Labelling.measuresTime()) {
			session.addSecondsWorked(seconds);
		}
	}
}
