package org.rubricator.analysis.passages;

import org.rubricator.model.annotation.Range;

/**
 * Where something stands.
 *
 * @param article id of the article
 * @param range   in its text, UTF-16 units
 */
public record Place(String article, Range range) implements Comparable<Place> {

	/** By article, then by range. */
	@Override
	public int compareTo(Place other) {
		int byArticle = article.compareTo(other.article);
		return byArticle != 0 ? byArticle : range.compareTo(other.range);
	}

	/** For people: {@code article@10-25}. */
	@Override
	public String toString() {
		return article + "@" + range;
	}
}
