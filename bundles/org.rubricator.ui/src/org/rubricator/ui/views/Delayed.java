package org.rubricator.ui.views;

import org.eclipse.swt.widgets.Control;

/** Something that is done when requests have ceased for a moment, once for any number of them, so that keys are not held up. */
public final class Delayed {

	private static final int MILLISECONDS = 120;

	private final Control control;
	private final Runnable act;

	public Delayed(Control control, Runnable act) {
		this.control = control;
		this.act = () -> {
			if (!control.isDisposed()) {
				act.run();
			}
		};
	}

	public void request() {
		if (!control.isDisposed()) {
			control.getDisplay().timerExec(MILLISECONDS, act);
		}
	}
}
