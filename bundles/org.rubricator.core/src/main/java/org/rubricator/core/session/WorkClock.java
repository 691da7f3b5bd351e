package org.rubricator.core.session;

import java.time.Duration;

/**
 * Measures how long somebody works: the time between two signs of life, such as key presses or movements of the mouse,
 * unless it is so long that they were away. Knows nothing of what was done. Times are in nanoseconds of one clock.
 */
public final class WorkClock {

	/** Whoever gives no sign for longer than this was away; none of that time counts. */
	public static final Duration AWAY = Duration.ofMinutes(2);

	private long last;
	private boolean running;
	private long worked;

	/** Notes a sign of life. */
	public void sign(long now) {
		long since = now - last;
		if (running && since > 0 && since <= AWAY.toNanos()) {
			worked += since;
		}
		last = now;
		running = true;
	}

	/** Somebody turned to something else: the time until the next sign does not count. */
	public void pause() {
		running = false;
	}

	/** Whole seconds that were worked since they were last taken; what is left counts the next time. */
	public long takeSeconds() {
		long seconds = Duration.ofNanos(worked).toSeconds();
		worked -= Duration.ofSeconds(seconds).toNanos();
		return seconds;
	}
}
