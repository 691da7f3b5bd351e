package org.rubricator.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person looks. */
final class Terminal {

	private Terminal() {
	}

	/** Whether standard error is a terminal that can go back to the begin of a line. */
	static boolean isStandardError() {
		if ("dumb".equals(System.getenv("TERM"))) {
			return false;
		}
		Path descriptor = Path.of("/proc/self/fd/2");
		try {
			if (Files.isSymbolicLink(descriptor)) {
				String device = Files.readSymbolicLink(descriptor).toString();
				return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
			}
		} catch (IOException e) {
			return false;
		}
		Console console = System.console();
		try {
			// From Java 22 on there is a console where there is no terminal, and a method to tell.
			return console != null && (Runtime.version().feature() < 22
					|| Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console)));
		} catch (ReflectiveOperationException e) {
			return false;
		}
	}
}
