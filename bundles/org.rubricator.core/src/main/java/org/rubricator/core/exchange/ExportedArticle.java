package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.List;

import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;

/** An article with the layers that are to be exported. Its layers were made on its text, and their spans lie in it. */
public final class ExportedArticle {

	private final Article article;
	private final String text;
	private final List<Layer> layers;
	private final Source source;
	private final OffsetMap offsets;

	/** Reads the bytes of an article as they came. */
	@FunctionalInterface
	public interface Source {
		byte[] read() throws IOException;
	}

	/** @param offsets of the text */
	public ExportedArticle(Article article, String text, OffsetMap offsets, List<Layer> layers, Source source) {
		this.article = article;
		this.text = text;
		this.offsets = offsets;
		this.layers = List.copyOf(layers);
		this.source = source;
	}

	/** The same with other layers. */
	ExportedArticle withLayers(List<Layer> others) {
		return new ExportedArticle(article, text, offsets, others, source);
	}

	public Article article() {
		return article;
	}

	/** Canonical text. */
	public String text() {
		return text;
	}

	/** By name of the annotator. */
	public List<Layer> layers() {
		return layers;
	}

	/** The bytes as they came, read now. */
	public byte[] source() throws IOException {
		return source.read();
	}

	/** From UTF-16 units of the text to code points and back. */
	public OffsetMap offsets() {
		return offsets;
	}
}
