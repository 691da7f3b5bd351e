package org.rubricator.ui.tests.harness;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The workbench as seen from a test, which runs beside the UI thread, as a person does. */
public final class Ui {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private Ui() {
	}

	/** Something that is done. */
	@FunctionalInterface
	public interface Act {
		void run() throws Exception;
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Asks on the UI thread and gives back the answer, or throws what was thrown there. */
	public static <T> T ask(Callable<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Exception | AssertionError e) {
				thrown.set(e);
			}
		});
		if (thrown.get() != null) {
			throw new AssertionError(thrown.get());
		}
		return answer.get();
	}

	/** Does something on the UI thread. */
	public static void run(Act act) {
		ask(() -> {
			act.run();
			return null;
		});
	}

	/** Does something on the UI thread that does not come back at once, such as opening a dialog. */
	public static void start(Act act) {
		display().asyncExec(() -> {
			try {
				act.run();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Asks on the UI thread until it is so. A test waits for a state, never for a length of time. */
	public static void until(String expectation, Callable<Boolean> state) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!ask(state)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("still not so after " + PATIENCE.toSeconds() + " s: " + expectation);
			}
			try {
				Thread.sleep(10);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new AssertionError(e);
			}
		}
	}

	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
