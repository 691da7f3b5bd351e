package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.List;

/**
 * Reads articles of one format, with layers and actors where the format has them. Offered as an OSGi service. Without
 * state and thread-safe; making one loads nothing heavy.
 */
public interface Importer {

	/** Most bytes read of an input, unless the importer says otherwise. */
	long MOST_BYTES = 50L << 20;

	/** Literal, such as {@code html}; it is in people's scripts and never changes. */
	String id();

	/** Name for people. */
	String title();

	/** Extensions of its files, in lower case without a dot, the usual one first. */
	List<String> extensions();

	/** What it takes from its files and what it leaves, one sentence for people. */
	String description();

	default List<Option> options() {
		return List.of();
	}

	/** Larger inputs are refused without being read. One that streams may say {@link Long#MAX_VALUE}. */
	default long mostBytes() {
		return MOST_BYTES;
	}

	/**
	 * Whether labels, attributes and roles of its layers have the names that the file gives them, so that they are mapped
	 * onto the label set of the corpus.
	 */
	default boolean hasForeignLabels() {
		return false;
	}

	/**
	 * Names of files beside one of its files that it reads together with that one, so that they are no inputs of their own.
	 *
	 * @param fileName last part of the name of one of its files
	 */
	default List<String> companions(String fileName) {
		return List.of();
	}

	/** How sure it is that an input is of a format. */
	enum Recognition {
		/** It is not, or nothing tells. */
		NONE,
		/** Its name or its media type says so, and nothing speaks against it. */
		NAME,
		/** Its first bytes say so; this beats any name. */
		CONTENT
	}

	/** Whether the input is of this format, as far as that is safe to say. No two formats have the same names or marks. */
	Recognition recognize(Input input) throws IOException;

	/**
	 * Reads the input and hands over its articles one at a time. What cannot be read is reported to the sink as an error,
	 * with its reason and what to do, and the rest is read on.
	 *
	 * @throws IOException                                        if the input itself cannot be read any further
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the sink says so
	 */
	void read(Input input, OptionValues options, ArticleSink sink) throws IOException;
}
