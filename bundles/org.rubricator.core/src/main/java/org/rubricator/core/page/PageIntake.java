package org.rubricator.core.page;

import java.net.URI;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.html.Metadata;
import org.rubricator.html.Page;
import org.rubricator.html.PageReader;
import org.rubricator.html.PageRefusedException;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Web pages as articles, for the importers of all formats that hold pages. */
public final class PageIntake {

	private PageIntake() {
	}

	/**
	 * @param input   where the page comes from
	 * @param bytes   of the page, not compressed
	 * @param charset over what the page says itself; may be null
	 * @throws RefusalException if it is no page or shows no text
	 */
	public static ImportedArticle read(Input input, byte[] bytes, String charset) throws RefusalException {
		try {
			Page page = PageReader.read(bytes, charset, input.origin().map(Input.Origin::base).orElse(null));
			return ImportedArticle.of(new ArticleDraft(article(page, input), page.text(), bytes, "source.html"));
		} catch (PageRefusedException e) {
			throw new RefusalException(e.getMessage());
		}
	}

	private static Article article(Page page, Input input) {
		Metadata metadata = page.metadata();
		Article article = ArticleFactory.eINSTANCE.createArticle();
		input.stamp(article);
		article.setTitle(metadata.title());
		article.setByline(metadata.byline());
		article.setSection(metadata.section());
		article.setPublished(metadata.published());
		article.setLanguage(metadata.language());
		article.setAddress(metadata.canonicalAddress());
		article.setOutlet(metadata.outlet() != null ? metadata.outlet()
				: host(metadata.canonicalAddress() != null ? metadata.canonicalAddress()
						: input.origin().map(Input.Origin::base).orElse(null)));
		article.setCharset(page.charset());
		for (org.rubricator.html.Block found : page.blocks()) {
			Block block = ArticleFactory.eINSTANCE.createBlock();
			block.setBegin(found.begin());
			block.setEnd(found.end());
			block.setTag(found.tag());
			block.setPath(found.path());
			block.setSourceBegin(found.sourceBegin());
			block.setSourceEnd(found.sourceEnd());
			article.getBlocks().add(block);
		}
		return article;
	}

	/** A page that does not name its outlet is filed under its host. Null without an address. */
	private static String host(String address) {
		if (address == null) {
			return null;
		}
		try {
			String host = URI.create(address).getHost();
			return host == null ? null : host.replaceFirst("^www\\.", "");
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
