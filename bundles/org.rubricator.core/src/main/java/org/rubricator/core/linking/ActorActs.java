package org.rubricator.core.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.Proposal;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.SpanLabel;

/**
 * What is done to actors and to what mentions them, each as an act over many layers. Those that read the corpus are long:
 * call them from a job. They see layers that are open as they are on the screen.
 */
public final class ActorActs {

	private static final int CONTEXT = 40;

	private final CorpusSession session;
	private final CorpusStore corpus;
	private final Executor thread;

	/** @param thread the thread that open sessions belong to */
	public ActorActs(CorpusSession session, Executor thread) {
		this.session = session;
		this.corpus = session.corpus();
		this.thread = thread;
	}

	// ---- the registry alone

	public static CorpusAct add(ActorState actor) {
		return new CorpusAct("Add Actor '" + actor.name() + "'", List.of(), List.of(new ActorChange(null, actor)), null);
	}

	/** An act that does nothing where both are equal. */
	public static CorpusAct change(ActorState before, ActorState after) {
		return new CorpusAct("Change Actor '" + after.name() + "'", List.of(),
				before.equals(after) ? List.of() : List.of(new ActorChange(before, after)), null);
	}

	// ---- the registry and the layers

	/**
	 * Labels and links all that mentions an actor by name or alias.
	 *
	 * @param label     of new spans
	 * @param annotator in whose layers
	 * @param articles  in which articles; null for all of the corpus
	 */
	public ActPreview labelMentions(ActorState actor, SpanLabel label, String annotator, Collection<String> articles,
			IProgressMonitor monitor) throws IOException {
		MentionLabelling labelling = new MentionLabelling(corpus.labels(), label, actor, MentionLabelling.namesOf(actor));
		List<ArticleSummary> all = corpus.articles().items().stream()
				.filter(article -> articles == null || articles.contains(article.id())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for " + actor.name(), all.size());
		List<Proposal> proposals = new ArrayList<>();
		for (ArticleSummary summary : all) {
			progress.split(1);
			Segmentation text = new Segmentation(corpus.text(summary.id()), summary.language());
			Optional<Layer> there = session.layer(annotator, summary.id(), thread);
			Layer layer = there.isPresent() ? there.get() : newLayer(annotator, summary.id());
			for (MentionLabelling.Step step : labelling.steps(new IndexedLayer(layer), text)) {
				proposals.add(new Proposal(annotator, summary.id(), title(summary), step.place(),
						KeywordInContext.of(text.text(), step.place(), CONTEXT), step.what(), true, step.changes()));
			}
		}
		return new ActPreview("Label Mentions of '" + actor.name() + "'", proposals);
	}

	private Layer newLayer(String annotator, String article) throws IOException {
		Article read = corpus.article(article);
		return corpus.newLayer(annotator, read);
	}

	/** Merges actors into one: what mentioned any of them mentions that one. Nothing of it can be left out. */
	public ActPreview merge(ActorState into, List<ActorState> others, IProgressMonitor monitor) throws IOException {
		List<ActorState> all = new Registry(corpus.actors()).actors();
		String name = others.size() == 1 ? "Merge '" + others.get(0).name() + "' into '" + into.name() + "'"
				: "Merge " + others.size() + " Actors into '" + into.name() + "'";
		List<Proposal> proposals = relink(others, "Link to " + into.name(), into.id(), false, monitor);
		return new ActPreview(name, proposals, ActorMerge.merge(all, into, others), null);
	}

	/**
	 * Splits an actor: a new one takes the mentions that are ticked. Ticked at first are those whose words are one of its
	 * names.
	 */
	public ActPreview split(ActorState from, ActorState made, IProgressMonitor monitor) throws IOException {
		List<Proposal> proposals = relink(List.of(from), "Link to " + made.name(), made.id(), true, monitor);
		Set<String> names = new HashSet<>();
		MentionLabelling.namesOf(made).forEach(name -> names.add(Names.fold(name)));
		List<String> left = from.aliases().stream().filter(alias -> !names.contains(Names.fold(alias))).toList();
		List<ActorChange> changes = new ArrayList<>(List.of(new ActorChange(null, made)));
		if (!left.equals(from.aliases())) {
			changes.add(new ActorChange(from, from.withAliases(left)));
		}
		ActPreview preview = new ActPreview("Split '" + made.name() + "' from '" + from.name() + "'", proposals, changes,
				null);
		for (int i = 0; i < proposals.size(); i++) {
			preview.setTicked(i, names.contains(Names.fold(proposals.get(i).context().keyword())));
		}
		return preview;
	}

	/** Deletes actors; what mentioned them stays, linked to nobody. */
	public ActPreview delete(List<ActorState> doomed, IProgressMonitor monitor) throws IOException {
		List<ActorState> all = new Registry(corpus.actors()).actors();
		return new ActPreview(
				doomed.size() == 1 ? "Delete Actor '" + doomed.get(0).name() + "'" : "Delete " + doomed.size() + " Actors",
				relink(doomed, "Unlink", null, false, monitor), ActorMerge.delete(all, doomed), null);
	}

	private List<Proposal> relink(List<ActorState> from, String what, String to, boolean optional,
			IProgressMonitor monitor) throws IOException {
		Set<String> ids = new HashSet<>();
		from.forEach(actor -> ids.add(actor.id()));
		Map<String, String> titles = new HashMap<>();
		corpus.articles().items().forEach(article -> titles.put(article.id(), title(article)));
		List<CorpusSession.LayerName> layers = session.layers();
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for mentions", layers.size());
		List<Proposal> proposals = new ArrayList<>();
		for (CorpusSession.LayerName name : layers) {
			progress.split(1);
			Optional<Layer> layer = session.layer(name.annotator(), name.article(), thread);
			if (layer.isPresent()) {
				relink(layer.get(), span -> ids.contains(span.getActor()), what, to, optional,
						titles.getOrDefault(name.article(), name.article()), proposals);
			}
		}
		return proposals;
	}

	private void relink(Layer layer, Predicate<Span> wanted, String what, String to, boolean optional, String title,
			List<Proposal> proposals) throws IOException {
		String text = null;
		for (Span span : layer.getSpans()) {
			if (wanted.test(span)) {
				text = text == null ? corpus.text(layer.getArticle()) : text;
				AnnotationState before = AnnotationState.of(span);
				Range first = span.getParts().ranges().get(0);
				proposals.add(new Proposal(layer.getAnnotator(), layer.getArticle(), title, first,
						KeywordInContext.of(text, first, CONTEXT), what, optional,
						List.of(new Change.OfAnnotation(before, before.withActor(to)))));
			}
		}
	}

	private static String title(ArticleSummary article) {
		return article.title() == null || article.title().isBlank() ? article.id() : article.title();
	}
}
