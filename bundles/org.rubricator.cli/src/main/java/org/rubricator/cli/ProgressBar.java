package org.rubricator.cli;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;

/** A line at the bottom of the terminal that says how far the work is; nothing where there is no terminal. */
final class ProgressBar extends NullProgressMonitor {

	private static final long EVERY = 100_000_000L;
	private static final int BAR = 24;
	private static final int WIDTH = 79;

	private final PrintStream err;
	private final boolean terminal;
	private String name = "";
	private String task = "";
	private double total;
	private double worked;
	private long last;
	private boolean shown;

	ProgressBar(PrintStream err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	@Override
	public void beginTask(String taskName, int totalWork) {
		name = taskName == null || taskName.isEmpty() ? name : taskName;
		total = totalWork;
		worked = 0;
		show();
	}

	@Override
	public void setTaskName(String taskName) {
		name = taskName;
		show();
	}

	@Override
	public void subTask(String subTask) {
		task = subTask == null ? "" : subTask;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		worked += work;
		show();
	}

	@Override
	public void done() {
		clear();
	}

	private void show() {
		long now = System.nanoTime();
		if (!terminal || now - last < EVERY) {
			return;
		}
		last = now;
		shown = true;
		double share = total <= 0 ? 0 : Math.min(1, worked / total);
		int full = (int) (share * BAR);
		String line = name + " [" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + (int) (share * 100) + " % " + task;
		err.print("\r\u001b[K" + (line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line));
		err.flush();
	}

	/** Takes the line away, so that something else can be printed. */
	void clear() {
		if (shown) {
			err.print("\r\u001b[K");
			err.flush();
			shown = false;
		}
	}
}
