package org.rubricator.core.exchange;

import java.io.IOException;

/**
 * Writes files of their own for each article. Their order does not matter, so {@link #write} is called on several threads
 * at once.
 */
public interface FileByFile extends ArticleWriter {

	@Override
	default Prepared prepare(ExportedArticle article) throws IOException {
		write(article);
		return () -> {
			// it is written
		};
	}

	@Override
	default void close() {
		// every file is complete
	}
}
