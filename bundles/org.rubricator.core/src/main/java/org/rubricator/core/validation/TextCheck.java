package org.rubricator.core.validation;

import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;

/** The layer was made on this article, and on the text that it has. Otherwise its offsets mean nothing. */
final class TextCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		String article = layer.article().getId();
		if (!article.equals(layer.layer().getArticle())) {
			findings.accept(Finding.error("layer.other-article", layer.location(), "This file says that it annotates "
					+ layer.layer().getArticle() + ", but it stands where the annotations of " + article
					+ " belong. Move it to the right name."));
		}
		if (!layer.textHash().equals(layer.layer().getTextHash())) {
			findings.accept(Finding.error("layer.other-text", layer.location(),
					"These annotations were made on another text than the article has now, so they may stand in the"
							+ " wrong places. Bring the text back that they were made on, or import them anew."));
		}
	}
}
