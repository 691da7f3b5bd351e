package org.rubricator.core.session;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Runs work in the thread that open sessions belong to, and waits for it. */
final class OwnerThread {

	private OwnerThread() {
	}

	/** Work on something. */
	@FunctionalInterface
	interface Work<A, B> {
		B on(A on) throws IOException;
	}

	static <T> T call(Executor thread, Callable<T> work) throws IOException {
		FutureTask<T> task = new FutureTask<>(work);
		thread.execute(task);
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return task.get();
				} catch (InterruptedException e) {
					interrupted = true; // a step that has begun is waited for, or nobody would know whether it was made
				}
			}
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException cause -> throw cause;
			case RuntimeException cause -> throw cause;
			case Error cause -> throw cause;
			default -> throw new IOException(e.getCause());
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
