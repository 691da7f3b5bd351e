package org.rubricator.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Articles of formats that know of an article little more than its text. */
public final class PlainArticle {

	private PlainArticle() {
	}

	/**
	 * An article whose blocks are the paragraphs of its text.
	 *
	 * @param name      wanted id, made fit for one; may be null
	 * @param canonical text
	 */
	public static ArticleDraft of(Input input, String name, String canonical) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		input.stamp(article);
		article.setCharset("UTF-8");
		article.setId(name == null ? null : id(name));
		Paragraphs paragraphs = new Paragraphs(canonical);
		article.setTitle(paragraphs.title());
		addBlocks(article, paragraphs);
		return new ArticleDraft(article, canonical, canonical.getBytes(StandardCharsets.UTF_8), "source.txt");
	}

	static void addBlocks(Article article, Paragraphs paragraphs) {
		for (Range range : paragraphs.ranges()) {
			Block block = ArticleFactory.eINSTANCE.createBlock();
			block.setBegin(range.begin());
			block.setEnd(range.end());
			block.setTag("p");
			article.getBlocks().add(block);
		}
	}

	/** A file name without extension as an id. Null where nothing is left of the name. */
	public static String id(String name) {
		String id = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return id.isEmpty() ? null : id.length() <= 60 ? id : id.substring(0, id.offsetByCodePoints(0, 50));
	}

	/** Name of a file without its extension. */
	public static String baseName(String fileName) {
		return fileName.replaceFirst("\\.[^.]*$", "");
	}

	/**
	 * Text of bytes that must be UTF-8. A byte order mark stays, for offsets may count it.
	 *
	 * @throws RefusalException if they are not
	 */
	public static String utf8(byte[] bytes, String name) throws RefusalException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new RefusalException(name + " is not UTF-8. Convert it and import it again.");
		}
	}
}
