package org.rubricator.analysis.quotations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Layer;

/** Finds the quotations of a corpus, and where each of them stands. Texts are read one after another; none is kept. */
public final class QuotesOperation {

	private final CorpusStore corpus;

	public QuotesOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param monitor may be null
	 * @return the same for the same corpus; articles that cannot be read are findings
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Quotes run(QuotesRequest request, IProgressMonitor monitor) throws IOException {
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(listing.findings());
		List<String> annotators = corpus.annotators();
		SubMonitor progress = SubMonitor.convert(monitor, "Finding quotations", listing.items().size() + 10);
		QuotationFinder finder = new QuotationFinder(request.dashes());
		SayingSearch search = new SayingSearch(request.words());
		int read = 0;
		for (ArticleSummary article : listing.items()) {
			progress.split(1);
			try {
				String text = corpus.text(article.id());
				search.add(QuotedText.of(article.id(), text, finder),
						new LayerCredits(text, layers(article.id(), annotators, findings), request.roles()));
				read++;
			} catch (IOException e) {
				findings.add(Finding.error("quotes.unreadable", Location.ofFile("articles/" + article.id() + "/text.txt"),
						"Cannot be read (" + e.getMessage() + "), so its quotations are missing."));
			}
		}
		return new Quotes(read, search.run(progress::checkCanceled), findings);
	}

	private List<Layer> layers(String article, List<String> annotators, List<Finding> findings) throws IOException {
		List<Layer> layers = new ArrayList<>();
		for (String annotator : annotators) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article);
				layer.ifPresent(layers::add);
			} catch (UnreadableFileException e) {
				findings.add(e.finding(corpus.folder()));
			}
		}
		return layers;
	}
}
