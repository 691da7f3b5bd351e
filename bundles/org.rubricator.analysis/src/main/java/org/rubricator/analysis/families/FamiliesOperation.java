package org.rubricator.analysis.families;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.analysis.quotations.Quotation;
import org.rubricator.analysis.quotations.QuotationFinder;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/** Finds the families of a corpus. Texts are read one after another; none is kept. */
public final class FamiliesOperation {

	private final CorpusStore corpus;

	public FamiliesOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param monitor may be null
	 * @return the same for the same corpus; articles that cannot be read are findings
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Families run(FamiliesRequest request, IProgressMonitor monitor) throws IOException {
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(listing.findings());
		SubMonitor progress = SubMonitor.convert(monitor, "Finding families", listing.items().size() + 10);
		PassageSearch search = new PassageSearch(request.passages());
		Masks masks = new Masks(corpus, request.masked());
		List<DatedArticle> articles = new ArrayList<>();
		for (ArticleSummary article : listing.items()) {
			progress.split(1);
			try {
				search.add(article.id(), corpus.text(article.id()), masks.of(article.id()));
				articles.add(new DatedArticle(article.id(), article.published()));
			} catch (IOException e) {
				findings.add(Finding.error("families.unreadable", Location.ofFile("articles/" + article.id() + "/text.txt"),
						"Cannot be read (" + e.getMessage() + "), so it was compared with nothing."));
			}
		}
		SharedPassages shared = search.run(progress::checkCanceled);
		Families families = new FamilySearch(request.passages(), this::quotations).run(articles, shared, request.decisions());
		findings.addAll(masks.findings());
		findings.addAll(families.findings());
		return new Families(families.articles(), families.families(), families.ties(), families.templates(), findings);
	}

	private List<Range> quotations(String article) {
		try {
			return new QuotationFinder(false).find(corpus.text(article)).stream()
					// Those inside others would count twice.
					.filter(quotation -> quotation.depth() == 0).map(Quotation::parts)
					.flatMap(parts -> parts.ranges().stream()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
