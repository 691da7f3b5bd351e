package org.rubricator.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.labelling.Labelling;
import org.rubricator.core.labelling.Outcome;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.Proposal;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.text.Snapper;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.SpanLabel;

/** Labels what was found, as the label's key in the editor would: snapped, and not where it is labelled already. */
public final class HitLabelling {

	private static final int CONTEXT = 40;

	private final CorpusSession session;
	private final Executor thread;

	/** @param thread the thread that open sessions belong to */
	public HitLabelling(CorpusSession session, Executor thread) {
		this.session = session;
		this.thread = thread;
	}

	/** @param annotator in whose layers */
	public ActPreview preview(List<Hit> hits, SpanLabel label, String annotator, IProgressMonitor monitor)
			throws IOException {
		Map<String, List<Hit>> byArticle = new LinkedHashMap<>();
		hits.forEach(hit -> byArticle.computeIfAbsent(hit.article(), id -> new ArrayList<>()).add(hit));
		SubMonitor progress = SubMonitor.convert(monitor, "Looking at articles", byArticle.size());
		List<Proposal> proposals = new ArrayList<>();
		for (List<Hit> inArticle : byArticle.values()) {
			progress.split(1);
			add(inArticle, label, annotator, proposals);
		}
		return new ActPreview("Label '" + label.getName() + "' in " + byArticle.size()
				+ (byArticle.size() == 1 ? " Article" : " Articles"), proposals);
	}

	private void add(List<Hit> hits, SpanLabel label, String annotator, List<Proposal> proposals) throws IOException {
		CorpusStore corpus = session.corpus();
		String id = hits.get(0).article();
		Article article = corpus.article(id);
		Optional<Layer> there = session.layer(annotator, id, thread);
		IndexedLayer layer = new IndexedLayer(there.isPresent() ? there.get() : corpus.newLayer(annotator, article));
		Segmentation text = new Segmentation(corpus.text(id), article.getLanguage());
		List<Range> blocks = article.getBlocks().stream().filter(block -> block.getBegin() < block.getEnd())
				.map(block -> new Range(block.getBegin(), block.getEnd())).toList();
		Labelling labelling = new Labelling(layer, text, blocks.isEmpty() ? new Snapper(text) : new Snapper(text, blocks));
		for (Hit hit : hits) {
			if (isRejected(layer, hit.range(), label)) {
				continue;
			}
			Outcome outcome = labelling.label(label, hit.range().begin(), hit.range());
			Edit edit = outcome.edit();
			if (!edit.isEmpty()) {
				layer.apply(edit); // so that the next hit sees it
				Range place = layer.span(outcome.span()).getParts().ranges().get(0);
				proposals.add(new Proposal(annotator, id, hit.title(), place,
						KeywordInContext.of(text.text(), place, CONTEXT), edit.name(), true, edit.changes()));
			}
		}
	}

	private static boolean isRejected(IndexedLayer layer, Range range, SpanLabel label) {
		boolean[] rejected = { false };
		layer.spans().overlapping(range.begin(), range.end(), span -> rejected[0] |= span.getVerdict() == Verdict.REJECTED
				&& span.getLabel().equals(label.getName()) && span.getParts().ranges().equals(List.of(range)));
		return rejected[0];
	}
}
