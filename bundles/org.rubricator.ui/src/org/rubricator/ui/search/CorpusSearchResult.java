package org.rubricator.ui.search;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.rubricator.core.search.Hit;

/** What a search found: an element for each hit, numbered in the order in which articles are searched. */
final class CorpusSearchResult extends AbstractTextSearchResult {

	/** A hit with its place among all. */
	record Found(int number, Hit hit) implements Comparable<Found> {
		@Override
		public int compareTo(Found other) {
			return Integer.compare(number, other.number);
		}
	}

	private final CorpusSearchQuery query;
	private volatile boolean stale;

	CorpusSearchResult(CorpusSearchQuery query) {
		this.query = query;
	}

	IProject project() {
		return query.project();
	}

	@Override
	public String getLabel() {
		int hits = getMatchCount();
		return query.getLabel() + ": " + hits + (hits == 1 ? " hit in " : " hits in ") + project().getName()
				+ (stale ? " before it was changed; F5 searches again" : "");
	}

	/** @param stale whether the corpus has changed since it was searched */
	void setStale(boolean stale) {
		this.stale = stale;
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public CorpusSearchQuery getQuery() {
		return query;
	}

	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return null;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return null;
	}
}
