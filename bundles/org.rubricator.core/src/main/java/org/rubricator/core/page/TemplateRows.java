package org.rubricator.core.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.suggestion.OpenProposals.Open;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;

/**
 * The blocks of an outlet's template: what one annotator was proposed and decided on its pages, by place in the template
 * and kind. So a decision made once can be made for all.
 *
 * @param rows     those on most pages first
 * @param findings articles that could not be read
 */
public record TemplateRows(List<TemplateRow> rows, List<Finding> findings) {

	public TemplateRows {
		rows = List.copyOf(rows);
		findings = List.copyOf(findings);
	}

	/** Outlets that articles of the corpus name, sorted. */
	public static List<String> outlets(CorpusStore corpus) throws IOException {
		return corpus.articles().items().stream().map(ArticleSummary::outlet).filter(outlet -> outlet != null).distinct().sorted().toList();
	}

	/**
	 * Reads the pages of an outlet. Layers that are done or locked count, but their proposals are not open.
	 *
	 * @param thread  the thread that open sessions belong to
	 * @param monitor may be null; one step an article
	 */
	public static TemplateRows read(CorpusSession session, KindLabel label, String annotator, String outlet, Executor thread,
			IProgressMonitor monitor) throws IOException {
		CorpusStore corpus = session.corpus();
		List<String> articles = corpus.articles().items().stream().filter(article -> outlet.equals(article.outlet()))
				.map(ArticleSummary::id).sorted().toList();
		SubMonitor progress = SubMonitor.convert(monitor, "Reading the pages of " + outlet, articles.size());
		Map<String, Draft> drafts = new TreeMap<>();
		List<Finding> findings = new ArrayList<>();
		for (String id : articles) {
			progress.split(1);
			try {
				Optional<Layer> layer = session.layer(annotator, id, thread);
				Article article = corpus.article(id);
				if (layer.isPresent() && ArticlePage.isPage(article)) {
					String text = corpus.text(id);
					add(id, text, layer.get(), label, ArticlePage.read(article, text, corpus.source(article), OutletEvidence.NONE), drafts);
				}
			} catch (IOException e) {
				findings.add(Finding.error("page.unreadable", Location.ofFile("articles/" + id), id + ": " + e.getMessage()));
			}
		}
		List<TemplateRow> rows = new ArrayList<>(drafts.values().stream().map(Draft::row).toList());
		rows.sort(Comparator.comparingInt(TemplateRow::pages).reversed().thenComparing(TemplateRow::kind).thenComparing(TemplateRow::template));
		return new TemplateRows(rows, findings);
	}

	private static void add(String article, String text, Layer layer, KindLabel label, ArticlePage page, Map<String, Draft> drafts) {
		boolean finished = layer.getState() == WorkState.DONE || layer.getState() == WorkState.LOCKED;
		for (Span span : layer.getSpans()) {
			Optional<String> kind = label.label().equals(span.getLabel()) ? label.kind(span.getAttributes()) : Optional.empty();
			Optional<PageBlock> block = kind.isPresent() ? page.blockAt(span.getParts().begin()) : Optional.empty();
			if (block.isPresent()) {
				drafts.computeIfAbsent(kind.get() + "\t" + block.get().template(), key -> new Draft(kind.get(), block.get().template()))
						.add(article, span, text, finished);
			}
		}
	}

	private static final class Draft {

		private final String kind;
		private final String template;
		private final Set<String> pages = new HashSet<>();
		private final List<Open> open = new ArrayList<>();
		private final Map<String, Set<String>> words = new HashMap<>();
		private int accepted;
		private int rejected;
		private TemplateRow.Place first;

		Draft(String kind, String template) {
			this.kind = kind;
			this.template = template;
		}

		void add(String article, Span span, String text, boolean finished) {
			pages.add(article);
			words.computeIfAbsent(span.getParts().quote(text).replaceAll("\\s+", " ").strip(), key -> new HashSet<>()).add(article);
			if (first == null) {
				first = new TemplateRow.Place(article, new Range(span.getParts().begin(), span.getParts().end()));
			}
			switch (span.getVerdict()) {
			case ACCEPTED -> accepted++;
			case REJECTED -> rejected++;
			case PROPOSED -> {
				if (!finished) {
					open.add(new Open(article, AnnotationState.of(span)));
				}
			}
			}
		}

		TemplateRow row() {
			Map.Entry<String, Set<String>> most = words.entrySet().stream()
					.max(Comparator.comparingInt((Map.Entry<String, Set<String>> each) -> each.getValue().size())
							.thenComparing(Map.Entry.<String, Set<String>>comparingByKey().reversed()))
					.orElseThrow();
			return new TemplateRow(kind, template, pages.size(), open, accepted, rejected, most.getKey(), most.getValue().size(), first);
		}
	}
}
