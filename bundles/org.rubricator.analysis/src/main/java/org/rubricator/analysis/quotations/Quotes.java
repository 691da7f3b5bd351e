package org.rubricator.analysis.quotations;

import java.util.List;

import org.rubricator.core.findings.Finding;

/**
 * The quotations of a corpus.
 *
 * @param articles how many articles were read
 * @param sayings  those quoted in most articles first, then in the order of the corpus
 * @param findings files that could not be read
 */
public record Quotes(int articles, List<Saying> sayings, List<Finding> findings) {

	public Quotes {
		sayings = List.copyOf(sayings);
		findings = List.copyOf(findings);
	}

	/** Those quoted in two articles and more. */
	public List<Saying> travelling() {
		return sayings.stream().filter(saying -> saying.articles() > 1).toList();
	}
}
