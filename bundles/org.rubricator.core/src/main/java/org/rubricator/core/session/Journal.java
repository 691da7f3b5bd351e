package org.rubricator.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

import org.rubricator.core.corpus.AtomicFile;

/**
 * What was done to a layer, in a file that only grows: each line an entry behind its CRC-32. An entry is with the
 * operating system when {@link #append} returns, so killing the process loses none; it is on the disk
 * {@value #SYNC_MILLISECONDS} ms later, so a power cut loses no more than that. A line that was cut off by a crash was
 * never acknowledged, and is dropped when the journal is read.
 */
final class Journal implements AutoCloseable {

	private static final int SYNC_MILLISECONDS = 200;

	/** Bytes in which a line of a saving has room. */
	private static final int LONGEST_MARKER = 256;
	private static final ScheduledExecutorService SYNC = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "Rubricator journal sync");
		thread.setDaemon(true);
		return thread;
	});

	private final Path file;
	private FileChannel channel;
	private Future<?> sync;
	private volatile IOException syncFailure;

	private Journal(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * What a journal holds.
	 *
	 * @param entries up to the first line that is damaged or cut off
	 * @param damaged whether a line that was written whole cannot be read, so what follows it is lost; a last line that
	 *                was cut off is no damage
	 */
	record Content(List<JournalEntry> entries, boolean damaged) {
	}

	/** Reads a journal; no entries if there is none. */
	static Content read(Path file) throws IOException {
		List<JournalEntry> entries = new ArrayList<>();
		byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		int from = 0;
		for (int i = 0; i < content.length; i++) {
			if (content[i] == '\n') {
				JournalEntry entry = decode(content, from, i);
				if (entry == null) {
					return new Content(entries, true);
				}
				entries.add(entry);
				from = i + 1;
			}
		}
		return new Content(entries, false);
	}

	/** Whether the last line that was written whole is of a saving: there is nothing unsaved then. */
	static boolean endsSaved(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long size = channel.size();
			ByteBuffer tail = ByteBuffer.allocate((int) Math.min(size, LONGEST_MARKER));
			channel.read(tail, size - tail.capacity());
			String end = new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8);
			int last = end.lastIndexOf('\n');
			int before = end.lastIndexOf('\n', last - 1);
			return last == end.length() - 1 && last > before + 10
					&& end.startsWith("{\"saved\":", before + 10);
		}
	}

	/** Opens a journal that is to hold these entries and what is appended from now on. */
	static Journal start(Path file, List<JournalEntry> entries) throws IOException {
		AtomicFile.write(file, out -> {
			for (JournalEntry entry : entries) {
				out.write(encode(entry));
			}
		});
		return new Journal(file, open(file));
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
	}

	/**
	 * Adds an entry.
	 *
	 * @throws UncheckedIOException if it could not be written; the journal is as it was before then
	 */
	void append(JournalEntry entry) {
		try {
			if (syncFailure != null) {
				throw syncFailure;
			}
			long end = channel.size();
			try {
				ByteBuffer bytes = ByteBuffer.wrap(encode(entry));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
			} catch (IOException e) {
				channel.truncate(end);
				throw e;
			}
			if (sync == null || sync.isDone()) {
				sync = SYNC.schedule(this::force, SYNC_MILLISECONDS, TimeUnit.MILLISECONDS);
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Your last step could not be written to " + file + " (" + e.getMessage()
					+ "), so it was not made. Is the disk full?", e);
		}
	}

	private void force() {
		try {
			channel.force(false);
		} catch (java.nio.channels.ClosedChannelException closed) {
			// closing has synced
		} catch (IOException e) {
			syncFailure = e;
		}
	}

	/** Waits until all entries are on the disk. */
	void sync() throws IOException {
		channel.force(false);
	}

	@Override
	public void close() throws IOException {
		if (channel.isOpen()) {
			channel.force(false);
			channel.close();
		}
	}

	private static byte[] encode(JournalEntry entry) {
		byte[] json = JournalCodec.write(entry).getBytes(StandardCharsets.UTF_8);
		byte[] line = new byte[json.length + 10];
		String crc = "%08x ".formatted(crc(json, 0, json.length));
		System.arraycopy(crc.getBytes(StandardCharsets.US_ASCII), 0, line, 0, 9);
		System.arraycopy(json, 0, line, 9, json.length);
		line[line.length - 1] = '\n';
		return line;
	}

	private static JournalEntry decode(byte[] content, int from, int to) {
		if (to - from < 10 || content[from + 8] != ' ') {
			return null;
		}
		String crc = new String(content, from, 8, StandardCharsets.US_ASCII);
		if (!crc.equals("%08x".formatted(crc(content, from + 9, to)))) {
			return null;
		}
		return JournalCodec.read(new String(content, from + 9, to - from - 9, StandardCharsets.UTF_8));
	}

	private static long crc(byte[] content, int from, int to) {
		CRC32 crc = new CRC32();
		crc.update(content, from, to - from);
		return crc.getValue();
	}
}
