package org.rubricator.core.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.html.Evidence;
import org.rubricator.html.LabelledBlock;
import org.rubricator.html.LabelledPage;
import org.rubricator.html.OutletBlocks;
import org.rubricator.html.PageLabeller;
import org.rubricator.html.PageRefusedException;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.article.Article;

/** The page that an article was imported from, read anew from the kept source, or its text alone as one. Immutable. */
public final class ArticlePage {

	private final List<PageBlock> blocks;
	private final List<PageStatement> statements;

	private ArticlePage(String text, List<LabelledBlock> blocks, List<Evidence> evidence) {
		this.blocks = blocks.stream().map(block -> block(block, text)).toList();
		statements = PageStatement.of(evidence);
	}

	/** Whether the article was imported from a web page, and this one is kept. */
	public static boolean isPage(Article article) {
		return article.getSourceFile() != null && article.getSourceFile().endsWith(".html");
	}

	/** As {@link #read(Article, String, byte[], OutletEvidence)}, knowing no other page. */
	public static ArticlePage read(CorpusStore corpus, String id) throws IOException {
		Article article = corpus.article(id);
		return read(article, corpus.text(id), corpus.source(article), OutletEvidence.NONE);
	}

	/**
	 * @param text   canonical text of the article
	 * @param source the bytes as they came
	 * @param known  what other pages of the outlet say
	 * @throws IOException whose message is for people: the source is no page, or gives another text than the article has
	 */
	public static ArticlePage read(Article article, String text, byte[] source, OutletEvidence known) throws IOException {
		if (!isPage(article)) {
			throw new IOException("It was not imported from a web page.");
		}
		try {
			OutletBlocks.Outlet outlet = known.of(article);
			String address = address(article).orElse(null);
			LabelledPage page = outlet == null ? PageLabeller.label(source, article.getCharset(), address)
					: PageLabeller.label(source, article.getCharset(), address, outlet);
			if (!page.page().text().equals(text)) {
				throw new IOException("Its page gives another text now than when it was imported, so the blocks of the page "
						+ "have no place in it. Import the page again to have it as another article.");
			}
			return new ArticlePage(text, page.blocks(), page.evidence());
		} catch (PageRefusedException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/**
	 * What the lines of an article are that came without markup, as text that people copied from a page.
	 *
	 * @param text canonical text of the article
	 */
	public static ArticlePage ofText(Article article, String text) {
		return new ArticlePage(text, PageLabeller.labelText(text, article.getTitle()), List.of());
	}

	private static PageBlock block(LabelledBlock block, String text) {
		return new PageBlock(new Range(block.begin(), block.end()), text.substring(block.begin(), block.end()), block.path(),
				block.template(), block.kind().id(), block.score(), block.mainScore(),
				block.reason(), block.linkDensity(), block.inMainText());
	}

	/** Base of relative addresses in the page. */
	static Optional<String> address(Article article) {
		return Optional.ofNullable(article.getSource() != null && article.getSource().matches("(?i)https?://.*")
				? article.getSource() : article.getAddress());
	}

	/** All that is visible, in the order of the text. */
	public List<PageBlock> blocks() {
		return blocks;
	}

	/** The block at a place of the text; empty where there is none. */
	public Optional<PageBlock> blockAt(int offset) {
		return blocks.stream().filter(block -> block.range().begin() <= offset && offset < block.range().end()).findFirst();
	}

	/** What the page says of itself, answers that count before those that contradict them. */
	public List<PageStatement> statements() {
		return statements;
	}
}
