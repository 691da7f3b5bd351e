package org.rubricator.ui.tests.speed;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;
import org.rubricator.ui.tests.harness.Ui;

/** Asks the UI thread for an answer over and over, and keeps how long it kept us waiting at most. */
final class UiHoldUps implements AutoCloseable {

	private final AtomicLong longest = new AtomicLong();
	private final Thread asking = new Thread(this::ask, "asking the UI thread");
	private volatile boolean closed;

	UiHoldUps() {
		asking.start();
	}

	private void ask() {
		Display display = Ui.display();
		while (!closed) {
			long start = System.nanoTime();
			display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - start, Math::max));
			try {
				Thread.sleep(2);
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	/** The longest wait since the last call, in nanoseconds. */
	long take() {
		return longest.getAndSet(0);
	}

	@Override
	public void close() throws InterruptedException {
		closed = true;
		asking.join();
	}
}
