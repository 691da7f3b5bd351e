package org.rubricator.core.exchange;

import java.util.List;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;

/**
 * What an importer read: an article, and what was said of it.
 *
 * @param draft  article, text and source
 * @param layers layers on that text; article id and text hash are set on adding; an empty annotator is whoever imports
 * @param actors whom their spans mention, and the organisations that those belong to
 * @param line   line of the input where it begins, from 1; 0 where the whole input is one article
 */
public record ImportedArticle(ArticleDraft draft, List<Layer> layers, List<Actor> actors, int line) {

	public ImportedArticle {
		layers = List.copyOf(layers);
		actors = List.copyOf(actors);
	}

	/** An article alone. */
	public static ImportedArticle of(ArticleDraft draft) {
		return new ImportedArticle(draft, List.of(), List.of(), 0);
	}
}
