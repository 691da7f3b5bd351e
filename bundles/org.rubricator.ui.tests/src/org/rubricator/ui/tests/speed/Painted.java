package org.rubricator.ui.tests.speed;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.rubricator.ui.tests.harness.Ui;
import org.rubricator.ui.tests.speed.Samples.Time;

/** Waits for a text to be painted, all that stands over it included. Use from beside the UI thread. */
final class Painted implements Listener {

	private final StyledText text;
	private volatile Callable<Boolean> wanted;
	private volatile long at;
	private volatile long computed;

	/** Hears of every paint of this text after all who paint on it now. */
	Painted(StyledText text) {
		this.text = text;
		Ui.run(() -> text.addListener(SWT.Paint, this));
	}

	@Override
	public void handleEvent(Event event) {
		try {
			if (at == 0 && wanted != null && wanted.call()) {
				computed = computing();
				at = System.nanoTime();
			}
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** What the UI thread has computed so far, in nanoseconds. */
	static long computing() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(Ui.display().getThread().threadId());
	}

	/** How long it takes from the act, done in the UI thread, to a paint after which it is so. */
	Time after(Ui.Act act, Callable<Boolean> state) {
		at = 0;
		wanted = state;
		long before = computing();
		long start = System.nanoTime();
		Ui.start(act);
		long patience = start + 20_000_000_000L;
		while (at == 0) {
			if (System.nanoTime() > patience) {
				throw new AssertionError("not painted within 20 s");
			}
			Thread.onSpinWait();
		}
		wanted = null;
		return new Time(at - start, computed - before);
	}

	void remove() {
		Ui.run(() -> text.removeListener(SWT.Paint, this));
	}
}
