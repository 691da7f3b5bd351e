package org.rubricator.core.suggestion;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLockedException;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.LabelSet;

/**
 * Asks suggesters for proposals and puts them into the layers of one annotator, for people to accept or reject. Work
 * that is done or locked is left alone. An article that cannot be read is a finding, and the rest goes on. Doing it
 * twice changes nothing the second time.
 */
public final class SuggestOperation {

	private final CorpusStore corpus;
	private final Suggesters suggesters;
	private final LayerEditing layers;

	public SuggestOperation(CorpusStore corpus, Suggesters suggesters, LayerEditing layers) {
		this.corpus = corpus;
		this.suggesters = suggesters;
		this.layers = layers;
	}

	/**
	 * @param monitor may be null; one step an article
	 * @throws IllegalArgumentException   if the request is wrong; the message is for people, and nothing is done then
	 * @throws OperationCanceledException if the user cancelled; what was suggested until then is in the layers
	 * @throws IOException                if the corpus cannot be read
	 */
	public SuggestResult run(SuggestRequest request, IProgressMonitor monitor) throws IOException {
		LabelSet labels = corpus.labels();
		List<Suggester> chosen = chosen(request, labels);
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(request.articles().isEmpty() ? listing.findings() : List.of());
		List<String> articles = request.articles().isEmpty()
				? listing.items().stream().map(ArticleSummary::id).sorted().toList()
				: request.articles();
		SubMonitor progress = SubMonitor.convert(monitor, "Suggesting", articles.size() + 1);
		List<Suggesting> working = new ArrayList<>();
		for (Suggester suggester : chosen) {
			progress.subTask("Getting ready");
			Suggesting suggesting = suggester.start(new SuggestionScope(corpus, labels, articles, request.annotator(), progress));
			if (!suggesting.basis().isEmpty()) {
				findings.add(Finding.info("suggest.learned", Location.ofFile("annotations/" + request.annotator()), suggesting.basis()));
			}
			working.add(suggesting);
		}
		progress.worked(1);
		Tally tally = new Tally(findings);
		for (String id : articles) {
			progress.checkCanceled();
			progress.subTask(id);
			suggest(id, request.annotator(), labels, chosen, working, tally);
			progress.worked(1);
		}
		return new SuggestResult(articles.size(), tally.changed, tally.proposed, tally.updated, findings);
	}

	private List<Suggester> chosen(SuggestRequest request, LabelSet labels) {
		if (request.with().isEmpty()) {
			List<Suggester> fit = suggesters.all().stream().filter(suggester -> suggester.unfit(labels).isEmpty()).toList();
			if (fit.isEmpty()) {
				throw new IllegalArgumentException("No suggester can work with this label set. " + String.join(" ",
						suggesters.all().stream().map(suggester -> suggester.unfit(labels).orElse("")).toList()));
			}
			return fit;
		}
		List<Suggester> chosen = request.with().stream().distinct().map(suggesters::get).toList();
		for (Suggester suggester : chosen) {
			suggester.unfit(labels).ifPresent(reason -> {
				throw new IllegalArgumentException("The suggester '" + suggester.id() + "' cannot work with this label set: " + reason);
			});
		}
		return chosen;
	}

	private void suggest(String id, String annotator, LabelSet labels, List<Suggester> chosen, List<Suggesting> working,
			Tally tally) {
		try {
			Optional<Layer> layer = corpus.layer(annotator, id);
			if (layer.isPresent() && isFinished(layer.get())) {
				tally.report(Finding.info("suggest.finished", place(id, annotator), "The layer of " + annotator + " on " + id
						+ " is " + layer.get().getState().getLiteral() + ", so nothing is suggested in it."));
				return;
			}
			Article article = corpus.article(id);
			SuggestionInput input = new SuggestionInput(article, corpus.text(id), corpus.source(article), states(layer));
			for (int i = 0; i < working.size(); i++) {
				put(id, annotator, labels, chosen.get(i).id(), working.get(i).suggest(input), layer.isPresent(), tally);
			}
		} catch (UnreadableFileException e) {
			tally.report(e.finding(corpus.folder()));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (NoSuchFileException e) {
			tally.report(Finding.error("suggest.unreadable", place(id, annotator), "There is no file " + e.getFile() + "."));
		} catch (IOException | RuntimeException | StackOverflowError e) {
			tally.report(Finding.error("suggest.failed", place(id, annotator),
					"Nothing could be suggested: " + (e instanceof IOException && e.getMessage() != null ? e.getMessage()
							: e + ". This is an error in Rubricator; please report it with this article.")));
		}
	}

	/** Opens no layer for nothing: one that nobody has is not made where there is nothing to propose. */
	private void put(String id, String annotator, LabelSet labels, String suggester, List<Suggestion> suggestions,
			boolean exists, Tally tally) throws IOException {
		if (suggestions.isEmpty() && !exists) {
			return;
		}
		List<Edit> made = new ArrayList<>();
		try {
			boolean saved = layers.edit(id, annotator, layer -> {
				if (isFinished(layer.layer())) {
					return new Edit("Nothing", List.of());
				}
				made.add(new Proposals(layer, labels).edit(suggester, suggestions));
				return made.get(0);
			});
			if (!made.isEmpty() && !made.get(0).isEmpty()) {
				tally.add(id, suggester, made.get(0));
				if (!saved) {
					tally.report(Finding.info("suggest.unsaved", place(id, annotator), "The layer of " + annotator + " on " + id
							+ " has unsaved work; the proposals are in it and wait to be saved with it."));
				}
			}
		} catch (LayerLockedException e) {
			tally.report(Finding.error("suggest.locked", place(id, annotator), e.getMessage()));
		}
	}

	private static boolean isFinished(Layer layer) {
		return layer.getState() == WorkState.DONE || layer.getState() == WorkState.LOCKED;
	}

	private static List<AnnotationState> states(Optional<Layer> layer) {
		return layer.stream().flatMap(there -> Stream.concat(there.getSpans().stream(), there.getFrames().stream()))
				.map(AnnotationState::of).toList();
	}

	private Location place(String article, String annotator) {
		return new Location(corpus.name(corpus.layerFile(annotator, article)), 0, article, annotator, null, null);
	}

	/** What came of it so far. */
	private static final class Tally {

		private final List<Finding> findings;
		private final List<String> changed = new ArrayList<>();
		private final SortedMap<String, Integer> proposed = new TreeMap<>();
		private int updated;

		Tally(List<Finding> findings) {
			this.findings = findings;
		}

		void report(Finding finding) {
			findings.add(finding);
		}

		void add(String article, String suggester, Edit edit) {
			if (changed.isEmpty() || !changed.get(changed.size() - 1).equals(article)) {
				changed.add(article);
			}
			for (Change change : edit.changes()) {
				if (change instanceof Change.OfAnnotation of && of.before() != null) {
					updated++;
				} else if (change instanceof Change.OfAnnotation of) {
					proposed.merge(suggester + ": " + of.after().label(), 1, Integer::sum);
				}
			}
		}
	}
}
