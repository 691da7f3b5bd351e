package org.rubricator.core.corpus;

import java.io.IOException;
import java.nio.file.Path;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

/** A file of a corpus cannot be read. It is left as it is. */
public final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final int line;

	/**
	 * @param line   from 1; 0 where unknown
	 * @param reason a sentence: the reason and what to do
	 */
	public UnreadableFileException(Path file, int line, String reason, Throwable cause) {
		super(reason, cause);
		this.file = file;
		this.line = line;
	}

	public Path file() {
		return file;
	}

	public int line() {
		return line;
	}

	/** The same as data; the file is named relative to {@code base} where it lies below it. */
	public Finding finding(Path base) {
		Path named = file.startsWith(base) ? base.relativize(file) : file;
		return Finding.error("file.unreadable", Location.ofFile(named.toString().replace('\\', '/'), line),
				getMessage());
	}

	@Override
	public String toString() {
		return file + (line > 0 ? ":" + line : "") + ": " + getMessage();
	}
}
