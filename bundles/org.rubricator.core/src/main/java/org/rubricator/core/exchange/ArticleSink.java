package org.rubricator.core.exchange;

import org.rubricator.core.findings.Finding;

/** Where an importer puts what it reads. */
public interface ArticleSink {

	/**
	 * Takes an article. It is written before this returns, so the importer need not keep it.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user has cancelled
	 */
	void accept(ImportedArticle article);

	/** Takes something that a person should know; an error is a refusal of the input or of a part of it. */
	void report(Finding finding);
}
