package org.rubricator.analysis.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.Tie;
import org.rubricator.analysis.families.TieKind;
import org.rubricator.analysis.leakage.ArticleGroups;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;

/**
 * Finds where people labelled the same words differently: each with himself or herself; and two with each other, where
 * neither labelled both articles, for who did is compared with himself, and the two with each other on the article that
 * both labelled. Gold is compared with itself alone. What is not begun is compared with nothing, nor are lines that an
 * outlet has standing.
 */
public final class ConflictsOperation {

	/** Articles whose layers are kept: ties of a family follow each other. */
	private static final int KEPT = 64;

	private final CorpusStore corpus;
	private final Set<Finding> findings = new LinkedHashSet<>();
	private final Map<String, List<Side>> sides = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<Side>> eldest) {
			return size() > KEPT;
		}
	};

	public ConflictsOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * What was found.
	 *
	 * @param disagreements in the order of the ties, then by annotator
	 * @param findings      layers that could not be read, each once
	 */
	public record Result(List<Disagreement> disagreements, List<Finding> findings) {

		public Result {
			disagreements = List.copyOf(disagreements);
			findings = List.copyOf(findings);
		}
	}

	/**
	 * @param ties    of articles that share passages
	 * @param monitor may be null; one step a tie
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Result run(List<Tie> ties, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Comparing labels", ties.size());
		List<String> annotators = corpus.annotators();
		List<Conflict> conflicts = new ArrayList<>();
		for (Tie tie : ties) {
			progress.split(1);
			if (tie.kind() != TieKind.HOUSE && !tie.pair().passages().isEmpty()) {
				compare(tie, annotators, conflicts);
			}
		}
		return new Result(gathered(conflicts), List.copyOf(findings));
	}

	private void compare(Tie tie, List<String> annotators, List<Conflict> conflicts) throws IOException {
		List<Side> here = sides(tie.first(), annotators);
		List<Side> there = sides(tie.second(), annotators);
		if (here.isEmpty() || there.isEmpty()) {
			return;
		}
		PassageMap map = new PassageMap(here.getFirst().text(), there.getFirst().text(), tie.pair().passages());
		for (Side side : here) {
			there.stream().filter(other -> areCompared(side, other, here, there))
					.forEach(other -> conflicts.addAll(new Comparison(side, other, map).conflicts()));
		}
	}

	private static boolean areCompared(Side side, Side other, List<Side> here, List<Side> there) {
		return side.annotator().equals(other.annotator())
				|| !isGold(side) && !isGold(other) && !has(there, side.annotator()) && !has(here, other.annotator());
	}

	private static boolean isGold(Side side) {
		return side.annotator().equals(ExportOperation.GOLD);
	}

	private static boolean has(List<Side> sides, String annotator) {
		return sides.stream().anyMatch(side -> side.annotator().equals(annotator));
	}

	private List<Side> sides(String article, List<String> annotators) throws IOException {
		List<Side> known = sides.get(article);
		if (known != null) {
			return known;
		}
		String text = null;
		List<Side> read = new ArrayList<>();
		for (String annotator : annotators) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article).filter(found -> found.getState() != WorkState.NEW);
				if (layer.isPresent()) {
					text = text == null ? corpus.text(article) : text;
					read.add(Side.of(layer.get(), text));
				}
			} catch (UnreadableFileException e) {
				findings.add(e.finding(corpus.folder()));
			}
		}
		sides.put(article, read);
		return read;
	}

	/** Conflicts that have a place in common, directly or by way of others, are of one disagreement. */
	private static List<Disagreement> gathered(List<Conflict> conflicts) {
		ArticleGroups groups = new ArticleGroups();
		conflicts.forEach(conflict -> groups.tie(List.of(key(conflict.place()), key(conflict.otherPlace()))));
		Map<String, List<Conflict>> byGroup = new LinkedHashMap<>();
		conflicts.forEach(conflict -> byGroup
				.computeIfAbsent(groups.group(key(conflict.place())), group -> new ArrayList<>()).add(conflict));
		return byGroup.values().stream().map(Disagreement::new).toList();
	}

	private static String key(Location place) {
		return place.toString();
	}
}
