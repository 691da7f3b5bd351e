package org.rubricator.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/**
 * Searches a corpus: reads its articles one after the other, and layers as they are on the screen where they are open.
 * What an index says only spares it articles in which nothing can be found.
 */
public final class CorpusSearch {

	private static final int CONTEXT = 42;

	private final CorpusSession session;
	private final CorpusStore corpus;
	private final Executor thread;

	/** @param thread the thread that open sessions belong to */
	public CorpusSearch(CorpusSession session, Executor thread) {
		this.session = session;
		this.corpus = session.corpus();
		this.thread = thread;
	}

	/** Knows of articles in which nothing can be found, without reading them. */
	@FunctionalInterface
	public interface Narrowing {

		/** @return ids of the articles in which something may be found; null for all */
		Set<String> candidates(TextQuery query, List<ArticleSummary> articles) throws IOException;
	}

	/**
	 * Searches.
	 *
	 * @param narrowing spares articles; null where there is none. Should it fail, all articles are searched
	 * @param found    called for each article in which something is, in the order of the tree of the corpus
	 * @return files that could not be read, and articles that an expression was too complicated for
	 * @throws java.util.regex.PatternSyntaxException                if the expression is none
	 * @throws org.eclipse.core.runtime.OperationCanceledException   if the user cancelled
	 */
	public List<Finding> run(CorpusQuery query, Narrowing narrowing, IProgressMonitor monitor, Consumer<List<Hit>> found)
			throws IOException {
		Pattern pattern = query.text().isEmpty() ? null : query.text().pattern();
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(listing.findings());
		List<String> annotators = query.isOfText() ? List.of()
				: query.annotations().annotator() != null ? List.of(query.annotations().annotator()) : corpus.annotators();
		Set<String> articles = pattern == null || narrowing == null ? null : narrow(query, narrowing, listing, findings);
		SubMonitor progress = SubMonitor.convert(monitor, "Searching", listing.items().size());
		for (ArticleSummary article : listing.items()) {
			progress.split(1);
			if (articles != null && !articles.contains(article.id())) {
				continue;
			}
			try {
				List<Hit> hits = query.isOfText() ? inText(query.text(), pattern, article, progress)
						: inLayers(query, pattern, article, annotators, progress);
				if (!hits.isEmpty()) {
					found.accept(hits);
				}
			} catch (UnreadableFileException e) {
				findings.add(e.finding(corpus.folder()));
			} catch (IOException e) {
				findings.add(Finding.error("article.unreadable", Location.ofFile("articles/" + article.id()),
						"The article cannot be read (" + e.getMessage() + "). It was not searched."));
			} catch (StackOverflowError e) {
				findings.add(Finding.error("search.too-complicated", Location.ofFile("articles/" + article.id()),
						"The regular expression is too complicated for this article, which was not searched."));
			}
		}
		return findings;
	}

	private static Set<String> narrow(CorpusQuery query, Narrowing narrowing, CorpusStore.Listing<ArticleSummary> listing,
			List<Finding> findings) {
		try {
			return narrowing.candidates(query.text(), listing.items());
		} catch (IOException e) {
			findings.add(Finding.info("search.index", Location.ofFile("index"),
					"The index cannot be read (" + e.getMessage() + "), so every article was searched."));
			return null;
		}
	}

	private List<Hit> inText(TextQuery query, Pattern pattern, ArticleSummary article, IProgressMonitor monitor)
			throws IOException {
		if (pattern == null) {
			return List.of();
		}
		String text = corpus.text(article.id());
		return query.find(pattern, new Segmentation(text, article.language()), monitor).stream()
				.map(range -> hit(article, text, null, range)).toList();
	}

	private List<Hit> inLayers(CorpusQuery query, Pattern pattern, ArticleSummary article, List<String> annotators,
			IProgressMonitor monitor) throws IOException {
		List<Hit> hits = new ArrayList<>();
		String text = null;
		for (String annotator : annotators) {
			Optional<Layer> layer = session.layer(annotator, article.id(), thread);
			if (layer.isEmpty() || !query.annotations().wants(layer.get())) {
				continue;
			}
			List<Annotation> annotations = new ArrayList<>(layer.get().getSpans());
			annotations.addAll(layer.get().getFrames());
			for (Annotation annotation : annotations) {
				if (query.annotations().wants(annotation)) {
					text = text == null ? corpus.text(article.id()) : text;
					add(query.text(), pattern, article, text, new Owned(annotator, annotation), hits, monitor);
				}
			}
		}
		return hits;
	}

	private record Owned(String annotator, Annotation annotation) {
	}

	private static void add(TextQuery query, Pattern pattern, ArticleSummary article, String text, Owned owned,
			List<Hit> hits, IProgressMonitor monitor) {
		Collection<Range> parts = parts(owned.annotation());
		Range first = parts.stream().min(Range::compareTo).orElse(null);
		if (first == null || first.end() > text.length()) {
			return;
		}
		boolean says = pattern == null || parts.stream().filter(part -> part.end() <= text.length())
				.anyMatch(part -> !query.find(pattern,
						new Segmentation(text.substring(part.begin(), part.end()), article.language()), monitor).isEmpty());
		if (says) {
			hits.add(hit(article, text, owned, first));
		}
	}

	private static Collection<Range> parts(Annotation annotation) {
		if (annotation instanceof Span span) {
			return span.getParts() == null ? List.of() : span.getParts().ranges();
		}
		return ((Frame) annotation).getFillers().stream().map(Filler::getSpan)
				.filter(span -> span != null && span.getParts() != null)
				.flatMap(span -> span.getParts().ranges().stream()).toList();
	}

	private static Hit hit(ArticleSummary article, String text, Owned owned, Range range) {
		String title = article.title() == null || article.title().isBlank() ? article.id() : article.title();
		return new Hit(article.id(), title, owned == null ? null : owned.annotator(),
				owned == null ? null : owned.annotation().getId(), owned == null ? null : owned.annotation().getLabel(),
				range, KeywordInContext.of(text, range, CONTEXT));
	}
}
