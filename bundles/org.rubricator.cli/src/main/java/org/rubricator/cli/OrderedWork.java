package org.rubricator.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items in parallel and hands the results over in the order of the items. A few results are held at a time,
 * however many items there are.
 */
final class OrderedWork {

	private static final int AHEAD = 2;

	private OrderedWork() {
	}

	/** Takes a result, in the thread that called. */
	@FunctionalInterface
	interface Taker<R> {
		void take(R result) throws IOException;
	}

	/**
	 * @param work is called in several threads, and throws nothing that is expected
	 * @throws IOException that the taker threw; what is under way is given up
	 */
	static <T, R> void run(List<T> items, Function<T, R> work, Taker<R> taker) throws IOException {
		int threads = Math.max(1, Math.min(items.size(), Runtime.getRuntime().availableProcessors()));
		ExecutorService executor = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("extract-", 0).factory());
		try {
			Deque<Future<R>> waiting = new ArrayDeque<>();
			Iterator<T> rest = items.iterator();
			while (rest.hasNext() || !waiting.isEmpty()) {
				while (rest.hasNext() && waiting.size() < threads + AHEAD) {
					T item = rest.next();
					waiting.add(executor.submit(() -> work.apply(item)));
				}
				taker.take(result(waiting.remove()));
			}
		} finally {
			executor.shutdownNow();
		}
	}

	private static <R> R result(Future<R> future) throws IOException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted.", e);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case RuntimeException unexpected -> throw unexpected;
			case Error error -> throw error;
			default -> throw new IOException(e.getCause());
			}
		}
	}
}
