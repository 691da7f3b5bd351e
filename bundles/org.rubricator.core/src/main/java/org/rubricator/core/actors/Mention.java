package org.rubricator.core.actors;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * A span that is linked to an actor.
 *
 * @param actor id of the actor
 * @param span  id of the span in its layer
 */
public record Mention(String actor, String annotator, String article, String span, String label, Parts parts,
		Verdict verdict) {

	/** All of a layer, in its order. */
	public static List<Mention> of(Layer layer) {
		List<Mention> mentions = new ArrayList<>();
		for (Span span : layer.getSpans()) {
			if (span.getActor() != null && span.getParts() != null) {
				mentions.add(new Mention(span.getActor(), layer.getAnnotator(), layer.getArticle(), span.getId(),
						span.getLabel(), span.getParts(), span.getVerdict()));
			}
		}
		return mentions;
	}
}
