package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;

/**
 * Collects what a format could not express: counted by kind, and listed up to {@value #LISTED} of each kind.
 * Thread-safe.
 */
public final class Losses {

	/** Most places that are listed of one kind. */
	public static final int LISTED = 200;

	private final Map<String, Kind> kinds = new TreeMap<>();
	private final ThreadLocal<List<Runnable>> heldBack = new ThreadLocal<>();

	private static final class Kind {
		private final Severity severity;
		private final String message;
		private final Map<Location, String> places = new LinkedHashMap<>();
		private int count;

		Kind(Severity severity, String message) {
			this.severity = severity;
			this.message = message;
		}
	}

	/**
	 * Counts something lost or altered.
	 *
	 * @param code    stable id of the kind, such as {@code export.conll.overlap}
	 * @param summary of the kind, for people, a clause before a colon and a number: "Spans left out because they overlap"
	 * @param place   where
	 * @param detail  a sentence on this one
	 */
	public void lose(String code, String summary, Location place, String detail) {
		add(Severity.WARNING, code, summary, place, detail);
	}

	/** Counts what was left out as it should be, such as rejected annotations. */
	public void leaveOut(String code, String summary, Location place, String detail) {
		add(Severity.INFO, code, summary, place, detail);
	}

	/** Counts what was left out and is not worth a list of places. */
	public void leaveOut(String code, String summary) {
		hold(() -> {
			synchronized (this) {
				kinds.computeIfAbsent(code, c -> new Kind(Severity.INFO, summary)).count++;
			}
		});
	}

	/**
	 * Does something and holds back what this thread counts by it, so that articles which are made ready on several threads
	 * are counted in their order.
	 *
	 * @param held gets what is to be run to count it
	 */
	<T> T holdBack(List<Runnable> held, Callable<T> work) throws Exception {
		heldBack.set(held);
		try {
			return work.call();
		} finally {
			heldBack.remove();
		}
	}

	private void hold(Runnable count) {
		List<Runnable> held = heldBack.get();
		if (held == null) {
			count.run();
		} else {
			held.add(count);
		}
	}

	private void add(Severity severity, String code, String summary, Location place, String detail) {
		hold(() -> count(severity, code, summary, place, detail));
	}

	private synchronized void count(Severity severity, String code, String summary, Location place, String detail) {
		Kind kind = kinds.computeIfAbsent(code, c -> new Kind(severity, summary));
		kind.count++;
		if (kind.places.size() < LISTED) {
			kind.places.putIfAbsent(place, detail);
		}
	}

	/** For each kind one finding with its count, at {@code file}, and after it those that are listed, as infos. */
	public synchronized List<Finding> findings(String file) {
		List<Finding> findings = new ArrayList<>();
		kinds.forEach((code, kind) -> {
			findings.add(new Finding(kind.severity, code, Location.ofFile(file), kind.message + ": " + kind.count + ".",
					List.of()));
			kind.places.forEach((place, detail) -> findings.add(Finding.info(code, place, detail)));
		});
		return findings;
	}
}
