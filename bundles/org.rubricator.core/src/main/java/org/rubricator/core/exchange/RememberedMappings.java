package org.rubricator.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.mapping.Mapping;

/** The mappings that a corpus keeps, one for each format that was imported: {@code mappings/FORMAT.map}. */
public final class RememberedMappings {

	private final CorpusStore corpus;

	public RememberedMappings(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/** File of the mapping of a format, whether it exists or not. */
	public Path file(String format) {
		return corpus.folder().resolve("mappings").resolve(format + ".map");
	}

	/**
	 * The mapping of a format; none where there is no file.
	 *
	 * @throws IllegalArgumentException if the file is no mapping; the message is for people
	 */
	public Mapping of(String format) throws IOException {
		Path file = file(format);
		return Files.exists(file) ? Mapping.read(file) : Mapping.NONE;
	}

	/**
	 * Keeps a mapping in place of the one that is there.
	 *
	 * @return whether the file changed
	 */
	public boolean keep(String format, Mapping mapping) throws IOException {
		if (mapping.equals(of(format))) {
			return false;
		}
		mapping.write(file(format));
		return true;
	}
}
