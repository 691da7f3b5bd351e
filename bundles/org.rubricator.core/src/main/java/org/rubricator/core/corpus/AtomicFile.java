package org.rubricator.core.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that at every moment either the old or the new content is there whole. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** What is written. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * Writes to a temporary file in the same folder, syncs it to disk and moves it over {@code file}. Folders are made
	 * as needed.
	 *
	 * @throws IOException if anything fails; the old file is as it was then, and the temporary file is gone
	 */
	public static void write(Path file, Content content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// Not Files.createTempFile, which would make the file unreadable for the rest of the team.
		Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
				+ Thread.currentThread().threadId() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
					OutputStream out = Channels.newOutputStream(channel)) {
				content.writeTo(out);
				out.flush();
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	public static void write(Path file, byte[] content) throws IOException {
		write(file, out -> out.write(content));
	}
}
