package org.rubricator.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rubricator.model.article.Article;

/** One thing to read: a file, or what an address gave. */
public final class Input {

	/** How many of the first bytes there are to recognize a format by. */
	public static final int HEAD = 4096;

	private final String name;
	private final String source;
	private final Path path;
	private final byte[] bytes;
	private final Origin origin;
	private byte[] head;

	/**
	 * Where bytes from the web came from.
	 *
	 * @param address     as asked for
	 * @param base        address that answered, after redirections
	 * @param contentType media type in lower case without parameters; may be empty
	 * @param charset     charset parameter of the content type; may be null
	 * @param retrieved   when
	 */
	public record Origin(String address, String base, String contentType, String charset, Instant retrieved) {
	}

	private Input(String name, String source, Path path, byte[] bytes, Origin origin) {
		this.name = name;
		this.source = source;
		this.path = path;
		this.bytes = bytes;
		this.origin = origin;
	}

	/**
	 * A file.
	 *
	 * @param name   as the user named it, for findings
	 * @param source as the article is to name it: the same wherever the user stands
	 */
	public static Input ofFile(String name, String source, Path path) {
		return new Input(name, source, path, null, null);
	}

	/** Bytes that are there already. */
	public static Input ofBytes(String name, byte[] bytes) {
		return new Input(name, name, null, bytes, null);
	}

	/** What an address gave. */
	public static Input ofDownload(Origin origin, byte[] bytes) {
		return new Input(origin.address(), origin.address(), null, bytes, origin);
	}

	/** As the user knows it: a path with slashes, or an address. */
	public String name() {
		return name;
	}

	/** Says in the article where it came from, and when if that was the web. */
	public void stamp(Article article) {
		article.setSource(source);
		if (origin != null) {
			article.setRetrieved(origin.retrieved().truncatedTo(ChronoUnit.SECONDS).toString());
		}
	}

	/** Extension of the name in lower case without a dot; empty where there is none. */
	public String extension() {
		String last = fileName();
		int dot = last.lastIndexOf('.');
		return dot < 1 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Last part of the name without query. */
	public String fileName() {
		String plain = origin == null ? name : name.replaceFirst("[?#].*$", "");
		return plain.substring(plain.lastIndexOf('/') + 1);
	}

	/** Where it came from, if that is the web. */
	public Optional<Origin> origin() {
		return Optional.ofNullable(origin);
	}

	/**
	 * A file whose place is named from here, or empty where there is none or this is no file.
	 *
	 * @param relative such as {@code a.txt} or {@code ../text/a.txt}
	 */
	public Optional<Input> beside(String relative) {
		if (path == null) {
			return Optional.empty();
		}
		try {
			Path other = path.resolveSibling(relative);
			return Files.isRegularFile(other) ? Optional.of(ofFile(named(name, relative), named(source, relative), other))
					: Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Files in the folder of this one, by name; none where this is no file. */
	public List<Input> folder() throws IOException {
		if (path == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
			return files.filter(Files::isRegularFile).sorted().map(file -> file.getFileName().toString())
					.map(last -> ofFile(named(name, last), named(source, last), path.resolveSibling(last))).toList();
		}
	}

	private static String named(String here, String relative) {
		return here.substring(0, here.lastIndexOf('/') + 1) + relative;
	}

	/** Where it lies, or empty where this is no file. */
	public Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	/** Bytes. */
	public long size() throws IOException {
		return bytes != null ? bytes.length : Files.size(path);
	}

	/** The first bytes, at most {@value #HEAD}. */
	public byte[] head() throws IOException {
		if (head == null) {
			try (InputStream in = open()) {
				head = in.readNBytes(HEAD);
			}
		}
		return head;
	}

	/** A new stream from the beginning. */
	public InputStream open() throws IOException {
		return bytes != null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
	}

	/** All bytes. */
	public byte[] bytes() throws IOException {
		return bytes != null ? bytes : Files.readAllBytes(path);
	}

	@Override
	public String toString() {
		return name;
	}
}
