package org.rubricator.analysis.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.Families;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.Proposal;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/** Takes labels of one annotator over to the other places of the same words, in his or her own layers. */
public final class PropagationOperation {

	private static final int CONTEXT = 40;

	private final CorpusSession session;
	private final Families families;
	private final Map<String, ArticleSummary> articles;
	private final Executor thread;

	/**
	 * @param articles heads by id
	 * @param thread   the thread that open layers belong to
	 */
	public PropagationOperation(CorpusSession session, Families families, Map<String, ArticleSummary> articles, Executor thread) {
		this.session = session;
		this.families = families;
		this.articles = articles;
		this.thread = thread;
	}

	/** The annotations and the frames that they fill, so that a span goes with what was said of it. */
	public static Set<String> withFrames(List<AnnotationState> layer, Collection<String> annotations) {
		Set<String> chosen = new LinkedHashSet<>(annotations);
		layer.stream().filter(state -> !state.isSpan()
				&& state.fillers().stream().map(Role::span).anyMatch(span -> span != null && annotations.contains(span)))
				.map(AnnotationState::id).forEach(chosen::add);
		return chosen;
	}

	/**
	 * What could be put where.
	 *
	 * @param source  the layer that labels come from
	 * @param chosen  ids of annotations in it
	 * @param accept  whether what is put there is accepted at once, rather than proposed
	 * @param monitor may be null; one step an article
	 */
	public PropagationPlan plan(Side source, Collection<String> chosen, boolean accept, IProgressMonitor monitor)
			throws IOException {
		CorpusStore corpus = session.corpus();
		WhereElse elsewhere = new WhereElse(source.article(), families,
				article -> article.equals(source.article()) ? source.text() : corpus.text(article));
		List<String> others = elsewhere.others();
		SubMonitor progress = SubMonitor.convert(monitor, "Looking where these words stand", others.size());
		List<Proposal> proposals = new ArrayList<>();
		Set<Integer> unticked = new LinkedHashSet<>();
		int differing = 0;
		int standing = 0;
		int locked = 0;
		for (String other : others) {
			progress.split(1);
			PassageMap map = elsewhere.mapTo(other);
			if (!reaches(source, chosen, map)) {
				differing += touches(source, chosen, map) ? 1 : 0;
				continue;
			}
			Layer layer = layer(source.annotator(), other);
			List<AnnotationState> states = proposals(source, chosen, layer, map);
			if (layer.getState() == WorkState.LOCKED) {
				locked++;
			} else if (states.isEmpty()) {
				standing++;
			} else {
				if (layer.getState() == WorkState.DONE) {
					unticked.add(proposals.size());
				}
				proposals.add(proposal(source.annotator(), other, states, accept));
			}
		}
		ActPreview preview = new ActPreview((accept ? "Label " : "Propose ") + subject(source, chosen) + " Elsewhere", proposals);
		unticked.forEach(number -> preview.setTicked(number, false));
		return new PropagationPlan(preview, differing, standing, locked);
	}

	private Layer layer(String annotator, String article) throws IOException {
		Optional<Layer> there = session.layer(annotator, article, thread);
		return there.isPresent() ? there.get() : session.corpus().newLayer(annotator, session.corpus().article(article));
	}

	/** Whether any of the spans stands there, up to both boundaries. */
	private static boolean reaches(Side source, Collection<String> chosen, PassageMap map) {
		return spans(source, chosen).stream().anyMatch(span -> map.map(span.parts()).isPresent());
	}

	private static boolean touches(Side source, Collection<String> chosen, PassageMap map) {
		return spans(source, chosen).stream().anyMatch(span -> map.shared().stream()
				.anyMatch(range -> range.begin() < span.parts().end() && span.parts().begin() < range.end()));
	}

	private static List<AnnotationState> spans(Side source, Collection<String> chosen) {
		return source.annotations().stream().filter(state -> state.isSpan() && chosen.contains(state.id())).toList();
	}

	private List<AnnotationState> proposals(Side source, Collection<String> chosen, Layer layer, PassageMap map)
			throws IOException {
		IndexedLayer ids = new IndexedLayer(layer);
		Side target = Side.of(layer, session.corpus().text(layer.getArticle()));
		return new Propagation(source, target, map).proposals(chosen, ids::nextSpanId, ids::nextFrameId);
	}

	private Proposal proposal(String annotator, String article, List<AnnotationState> states, boolean accept) throws IOException {
		String text = session.corpus().text(article);
		List<AnnotationState> spans = states.stream().filter(AnnotationState::isSpan).toList();
		Range place = spans.isEmpty() ? null
				: new Range(spans.stream().mapToInt(span -> span.parts().begin()).min().orElseThrow(),
						spans.stream().mapToInt(span -> span.parts().end()).max().orElseThrow());
		List<Change> changes = states.stream().map(state -> accept ? state.withVerdict(Verdict.ACCEPTED) : state)
				.<Change>map(state -> new Change.OfAnnotation(null, state)).toList();
		ArticleSummary head = articles.get(article);
		String title = head == null || head.title() == null || head.title().isBlank() ? article : head.title();
		return new Proposal(annotator, article, title, place, place == null ? null : KeywordInContext.of(text, place, CONTEXT),
				(accept ? "Label " : "Propose ") + names(states), true, changes);
	}

	private static String subject(Side source, Collection<String> chosen) {
		return names(source.annotations().stream().filter(state -> chosen.contains(state.id())).toList());
	}

	/** Frames by name, and spans where there is no frame. */
	private static String names(List<AnnotationState> states) {
		List<AnnotationState> frames = states.stream().filter(state -> !state.isSpan()).toList();
		List<AnnotationState> named = frames.isEmpty() ? states : frames;
		List<String> labels = named.stream().map(AnnotationState::label).distinct().toList();
		return labels.size() == 1 ? (named.size() == 1 ? "" : named.size() + " ") + "'" + labels.getFirst() + "'"
				: named.size() + " Annotations";
	}
}
