package org.rubricator.core.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes articles for one exported file or folder. Closing ends it; where {@link #finish()} was not called before, the
 * export failed or was cancelled, and what was written is thrown away. All but {@link #prepare} is used by one
 * thread at a time.
 */
public interface ArticleWriter extends Closeable {

	/**
	 * Begins a part of a split; the articles of it follow. Called where the exporter keeps parts together, and there is a
	 * split.
	 *
	 * @param name of the part, such as {@code train}
	 */
	default void part(String name) throws IOException {
		throw new IllegalStateException("This format keeps no parts together");
	}

	void write(ExportedArticle article) throws IOException;

	/** An article that is ready to be written. */
	@FunctionalInterface
	interface Prepared {
		void write() throws IOException;
	}

	/**
	 * Makes an article ready, as far as that takes nothing but the article: called ahead of time and on several threads at
	 * once. What it gives is run in the order of the articles, on one thread.
	 */
	default Prepared prepare(ExportedArticle article) throws IOException {
		return () -> write(article);
	}

	/** All articles were written: what has to come last is written now. */
	default void finish() throws IOException {
		// Formats that end where their last article ends have nothing to do.
	}
}
