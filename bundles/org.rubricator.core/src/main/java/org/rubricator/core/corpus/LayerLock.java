package org.rubricator.core.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rubricator.core.text.Sha256;

/**
 * The right to write one layer, held by one process at a time and given up when the process ends, however it ends. It
 * locks one byte, chosen by the article's id, of the file {@code .lock} in the annotator's folder; that file stays, for
 * a lock file that comes and goes can be locked twice.
 */
public final class LayerLock implements AutoCloseable {

	// Closing any channel of a file gives up all POSIX locks that the process has on it, so there is one channel a file.
	private static final Map<Path, Channel> CHANNELS = new HashMap<>();

	private static final class Channel {
		private final FileChannel file;
		private final Map<Long, LayerLock> held = new HashMap<>();

		Channel(FileChannel file) {
			this.file = file;
		}
	}

	private final Path path;
	private final long position;
	private final FileLock lock;

	private LayerLock(Path path, long position, FileLock lock) {
		this.path = path;
		this.position = position;
		this.lock = lock;
	}

	/** The lock, or empty if somebody has it, in this process or another. */
	static Optional<LayerLock> tryAcquire(Path annotatorFolder, String article) throws IOException {
		Files.createDirectories(annotatorFolder);
		Path path = annotatorFolder.toRealPath().resolve(".lock");
		long position = position(article);
		synchronized (CHANNELS) {
			Channel channel = CHANNELS.get(path);
			if (channel == null) {
				channel = new Channel(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
				CHANNELS.put(path, channel);
			}
			FileLock lock = channel.held.containsKey(position) ? null : channel.file.tryLock(position, 1, false);
			if (lock == null) {
				release(path, channel);
				return Optional.empty();
			}
			LayerLock layerLock = new LayerLock(path, position, lock);
			channel.held.put(position, layerLock);
			return Optional.of(layerLock);
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (CHANNELS) {
			Channel channel = CHANNELS.get(path);
			if (channel != null && channel.held.remove(position, this)) {
				lock.release();
				release(path, channel);
			}
		}
	}

	private static void release(Path path, Channel channel) throws IOException {
		if (channel.held.isEmpty()) {
			CHANNELS.remove(path);
			channel.file.close();
		}
	}

	private static long position(String article) {
		byte[] digest = Sha256.digest(article.getBytes(StandardCharsets.UTF_8));
		return ByteBuffer.wrap(digest).getLong() & (Long.MAX_VALUE >> 1);
	}
}
