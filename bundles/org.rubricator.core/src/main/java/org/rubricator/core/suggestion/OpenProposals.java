package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * The proposals that an annotator has yet to decide on, to be decided on many at a time. Immutable: what is decided
 * meanwhile makes the act not fit, and it is refused whole.
 *
 * @param proposals in the order of the articles, and within one of the layer
 * @param findings  layers that could not be read
 */
public record OpenProposals(String annotator, List<Open> proposals, List<Finding> findings) {

	/** A proposal in the layer on an article. */
	public record Open(String article, AnnotationState state) {

		/** Its score; 1 where it has none, for then somebody made it who was sure. */
		public double score() {
			return Double.isNaN(state.score()) ? 1 : state.score();
		}
	}

	public OpenProposals {
		proposals = List.copyOf(proposals);
		findings = List.copyOf(findings);
	}

	/**
	 * Reads the layers of an annotator on some articles as they are now. Layers that are done or locked are left out.
	 *
	 * @param thread  the thread that open sessions belong to
	 * @param monitor may be null; one step an article
	 */
	public static OpenProposals read(CorpusSession session, String annotator, Collection<String> articles, Executor thread,
			IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for proposals", articles.size());
		List<Open> proposals = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		for (String article : articles) {
			progress.split(1);
			try {
				Optional<Layer> layer = session.layer(annotator, article, thread);
				if (layer.isPresent() && layer.get().getState() != WorkState.DONE && layer.get().getState() != WorkState.LOCKED) {
					Stream.concat(layer.get().getSpans().stream(), layer.get().getFrames().stream())
							.filter(annotation -> annotation.getVerdict() == Verdict.PROPOSED)
							.forEach(annotation -> proposals.add(new Open(article, AnnotationState.of(annotation))));
				}
			} catch (UnreadableFileException e) {
				findings.add(e.finding(session.corpus().folder()));
			}
		}
		return new OpenProposals(annotator, proposals, findings);
	}

	/** Those that are wanted. */
	public OpenProposals where(Predicate<Open> wanted) {
		return new OpenProposals(annotator, proposals.stream().filter(wanted).toList(), findings);
	}

	/** Those with at least this score. */
	public OpenProposals from(double score) {
		return where(open -> open.score() >= score);
	}

	/** On how many articles. */
	public int articles() {
		return (int) proposals.stream().map(Open::article).distinct().count();
	}

	/** Deciding on all of them alike, as an act. */
	public CorpusAct decide(Verdict verdict) {
		String name = (verdict == Verdict.ACCEPTED ? "Accept " : "Reject ") + proposals.size()
				+ (proposals.size() == 1 ? " Proposal" : " Proposals");
		Map<String, List<Change>> changes = new LinkedHashMap<>();
		for (Open open : proposals) {
			changes.computeIfAbsent(open.article(), article -> new ArrayList<>())
					.add(new Change.OfAnnotation(open.state(), open.state().withVerdict(verdict)));
		}
		List<CorpusAct.Part> parts = new ArrayList<>();
		changes.forEach((article, of) -> parts.add(new CorpusAct.Part(annotator, article, new Edit(name, of))));
		return new CorpusAct(name, parts);
	}
}
