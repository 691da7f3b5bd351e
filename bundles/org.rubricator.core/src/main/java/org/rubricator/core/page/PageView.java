package org.rubricator.core.page;

import java.io.IOException;
import java.util.OptionalInt;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.html.PageRefusedException;
import org.rubricator.html.StillPage;
import org.rubricator.model.article.Article;

/**
 * The page of an article to look at: no scripts, no styles of its own, nothing that is fetched. A place of the text is
 * shown by going to the part {@code #id} of the page; a click is the wish to go to an address that {@link #offset} knows.
 */
public final class PageView {

	private final StillPage page;

	private PageView(StillPage page) {
		this.page = page;
	}

	/** @throws IOException whose message is for people: there is no page, or it cannot be read */
	public static PageView of(CorpusStore corpus, String id) throws IOException {
		Article article = corpus.article(id);
		if (!ArticlePage.isPage(article)) {
			throw new IOException("This article was not imported from a web page, so there is none to show.");
		}
		try {
			return new PageView(StillPage.of(corpus.source(article), article.getCharset()));
		} catch (PageRefusedException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The page, in UTF-8. */
	public String html() {
		return page.html();
	}

	/** Id of the element where the text at this place stands, UTF-16 units; empty where there is none. */
	public String idAt(int offset) {
		return page.idAt(offset);
	}

	/** The place in the text that a click asks for, UTF-16 units; empty for any other address. */
	public static OptionalInt offset(String address) {
		if (address == null || !address.matches(StillPage.SCHEME + "\\d{1,9}")) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(Integer.parseInt(address.substring(StillPage.SCHEME.length())));
	}
}
