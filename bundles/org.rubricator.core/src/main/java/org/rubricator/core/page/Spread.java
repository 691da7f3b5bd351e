package org.rubricator.core.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.suggestion.Proposals;
import org.rubricator.core.suggestion.Suggestion;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;

/**
 * What a labelled block is on the other pages of its outlet: proposals for the same words, and for blocks at the same
 * place of the template. Nothing is proposed where the annotator has decided already.
 *
 * @param found    in the order of the articles
 * @param findings articles that could not be read
 */
public record Spread(List<Found> found, List<Finding> findings) {

	/** Agent of such proposals. */
	public static final String AGENT = "boilerplate";

	private static final double SAME_WORDS = 0.95;
	private static final double SAME_PLACE = 0.7;

	/**
	 * One proposal.
	 *
	 * @param title what a person calls the article
	 * @param words the block there
	 * @param same  whether they are the same words, or else the same place alone
	 * @param changes makes it
	 */
	public record Found(String article, String title, Range range, String words, boolean same, List<Change> changes) {
	}

	public Spread {
		found = List.copyOf(found);
		findings = List.copyOf(findings);
	}

	/**
	 * @param from   id of the article
	 * @param span   a span of it with a kind
	 * @param thread the thread that open sessions belong to
	 * @throws IOException whose message is for people: the article has no page or no outlet, or the span no kind
	 */
	public static Spread of(CorpusSession session, KindLabel label, String annotator, String from, Span span, Executor thread,
			IProgressMonitor monitor) throws IOException {
		CorpusStore corpus = session.corpus();
		Article article = corpus.article(from);
		if (!label.label().equals(span.getLabel()) || label.kind(span.getAttributes()).isEmpty()) {
			throw new IOException("This is no '" + label.label() + "' with a kind.");
		}
		if (article.getOutlet() == null) {
			throw new IOException("The article names no outlet, so there are no other pages of it.");
		}
		String text = corpus.text(from);
		PageBlock block = ArticlePage.read(article, text, corpus.source(article), OutletEvidence.NONE).blockAt(span.getParts().begin())
				.orElseThrow(() -> new IOException("There is no block of the page here."));
		String letters = PageBlock.letters(span.getParts().quote(text));
		List<ArticleSummary> others = corpus.articles().items().stream()
				.filter(other -> article.getOutlet().equals(other.outlet()) && !other.id().equals(from)).toList();
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for the same block", others.size());
		Search search = new Search(session, label, annotator, span, block, letters, thread);
		for (ArticleSummary other : others) {
			progress.split(1);
			search.look(other);
		}
		return new Spread(search.found, search.findings);
	}

	private static final class Search {

		private final CorpusSession session;
		private final KindLabel label;
		private final String annotator;
		private final Span span;
		private final PageBlock block;
		private final String letters;
		private final Executor thread;
		private final List<Found> found = new ArrayList<>();
		private final List<Finding> findings = new ArrayList<>();

		Search(CorpusSession session, KindLabel label, String annotator, Span span, PageBlock block, String letters, Executor thread) {
			this.session = session;
			this.label = label;
			this.annotator = annotator;
			this.span = span;
			this.block = block;
			this.letters = letters;
			this.thread = thread;
		}

		void look(ArticleSummary other) {
			CorpusStore corpus = session.corpus();
			try {
				Article article = corpus.article(other.id());
				if (!ArticlePage.isPage(article)) {
					return;
				}
				Layer layer = session.layer(annotator, other.id(), thread).orElseGet(() -> corpus.newLayer(annotator, article));
				if (layer.getState() == WorkState.DONE || layer.getState() == WorkState.LOCKED) {
					return;
				}
				String text = corpus.text(other.id());
				IndexedLayer indexed = new IndexedLayer(layer);
				Proposals proposals = new Proposals(indexed, corpus.labels());
				Set<Range> taken = new HashSet<>();
				for (PageBlock each : ArticlePage.read(article, text, corpus.source(article), OutletEvidence.NONE).blocks()) {
					boolean same = !letters.isEmpty() && each.letters().equals(letters);
					boolean place = each.template().equals(block.template()) && each.isBoilerplate() == block.isBoilerplate();
					if ((same || place) && taken.add(each.range())) {
						propose(other, proposals, indexed, each, same);
					}
				}
			} catch (IOException e) {
				findings.add(Finding.error("page.unreadable", Location.ofFile("articles/" + other.id()), other.id() + ": " + e.getMessage()));
			}
		}

		private void propose(ArticleSummary other, Proposals proposals, IndexedLayer layer, PageBlock each, boolean same) {
			Suggestion suggestion = new Suggestion(label.label(), Parts.of(List.of(each.range())), span.getAttributes(), null,
					same ? SAME_WORDS : SAME_PLACE, same ? "you labelled the same words on another page of this outlet"
							: "you labelled a block at this place on another page of this outlet");
			Optional<List<Change>> changes = proposals.add(AGENT, suggestion);
			changes.ifPresent(made -> found.add(new Found(other.id(), other.title() == null ? other.id() : other.title(), each.range(),
					each.text().replaceAll("\\s+", " "), same, made)));
		}
	}

	/** Proposes all of them, as an act. */
	public CorpusAct act(String annotator, String name) {
		Map<String, List<Change>> changes = new LinkedHashMap<>();
		found.forEach(each -> changes.computeIfAbsent(each.article(), article -> new ArrayList<>()).addAll(each.changes()));
		List<CorpusAct.Part> parts = new ArrayList<>();
		changes.forEach((article, of) -> parts.add(new CorpusAct.Part(annotator, article, new Edit(name, of))));
		return new CorpusAct(name, parts);
	}

	/** What was found, in words. */
	public String summary() {
		long same = found.stream().filter(Found::same).count();
		return String.format(Locale.ROOT, "%d with the same words, %d at the same place", same, found.size() - same);
	}
}
