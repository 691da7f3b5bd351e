package org.rubricator.core.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Takes articles for one exported file. Closing finishes the file. Used by one thread at a time. */
public interface ArticleWriter extends Closeable {

	void write(ExportedArticle article) throws IOException;
}
