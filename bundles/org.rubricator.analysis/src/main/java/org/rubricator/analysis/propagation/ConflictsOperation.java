package org.rubricator.analysis.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.passages.Pair;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Layer;

/** Finds where people labelled the same words differently: each with himself or herself, and each with each other. */
public final class ConflictsOperation {

	private final CorpusStore corpus;
	private final boolean between;

	/** @param between whether different annotators are compared too */
	public ConflictsOperation(CorpusStore corpus, boolean between) {
		this.corpus = corpus;
		this.between = between;
	}

	/**
	 * What was found.
	 *
	 * @param conflicts in the order of the pairs, then by annotator
	 * @param findings  layers that could not be read, each once
	 */
	public record Result(List<Conflict> conflicts, List<Finding> findings) {

		public Result {
			conflicts = List.copyOf(conflicts);
			findings = List.copyOf(findings);
		}
	}

	/**
	 * @param pairs   articles that share passages
	 * @param monitor may be null; one step a pair
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Result run(List<Pair> pairs, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Comparing labels", pairs.size());
		List<String> annotators = corpus.annotators();
		List<Conflict> conflicts = new ArrayList<>();
		Set<Finding> findings = new java.util.LinkedHashSet<>();
		Set<String> broken = new HashSet<>();
		for (Pair pair : pairs) {
			progress.split(1);
			if (pair.passages().isEmpty()) {
				continue;
			}
			String first = corpus.text(pair.first());
			String second = corpus.text(pair.second());
			PassageMap map = new PassageMap(first, second, pair.passages());
			List<Side> here = sides(pair.first(), first, annotators, findings, broken);
			List<Side> there = sides(pair.second(), second, annotators, findings, broken);
			for (Side side : here) {
				there.stream().filter(other -> between || other.annotator().equals(side.annotator()))
						.forEach(other -> conflicts.addAll(new Comparison(side, other, map).conflicts()));
			}
		}
		return new Result(conflicts, List.copyOf(findings));
	}

	private List<Side> sides(String article, String text, List<String> annotators, Set<Finding> findings, Set<String> broken)
			throws IOException {
		List<Side> sides = new ArrayList<>();
		for (String annotator : annotators) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article);
				layer.ifPresent(found -> sides.add(Side.of(found, text)));
			} catch (UnreadableFileException e) {
				if (broken.add(annotator + "/" + article)) {
					findings.add(e.finding(corpus.folder()));
				}
			}
		}
		return sides;
	}
}
