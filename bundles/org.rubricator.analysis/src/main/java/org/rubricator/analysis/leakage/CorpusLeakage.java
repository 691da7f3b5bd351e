package org.rubricator.analysis.leakage;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.Masks;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.core.corpus.CorpusStore;

/**
 * What articles of a corpus share, for splits. Articles are grouped by passages somewhat shorter than those that count as
 * a leak, so that who counts words another way finds none either.
 */
public final class CorpusLeakage {

	/** Splits drawn at random to compare with. */
	private static final int RANDOM = 100;

	private final int minimum;
	private final SharedPassages shared;

	private CorpusLeakage(int minimum, SharedPassages shared) {
		this.minimum = minimum;
		this.shared = shared;
	}

	/**
	 * @param articles ids; those that cannot be read share nothing
	 * @param minimum  words of the shortest passage that is a leak
	 * @param masked   names of span labels whose text is compared with nothing
	 * @param monitor  may be null; one step an article
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public static CorpusLeakage of(CorpusStore corpus, Collection<String> articles, int minimum, Set<String> masked,
			IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Finding shared passages", articles.size());
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT.withWords(wordsToGroupBy(minimum)));
		Masks masks = new Masks(corpus, masked);
		for (String article : articles.stream().sorted().toList()) {
			progress.split(1);
			String text;
			try {
				text = corpus.text(article);
			} catch (IOException e) {
				// The export names it and leaves it out.
				continue;
			}
			search.add(article, text, masks.of(article));
		}
		return new CorpusLeakage(minimum, search.run(progress::checkCanceled));
	}

	/** Words of the shortest passage that keeps two articles together, where leaks count from {@code minimum} words. */
	public static int wordsToGroupBy(int minimum) {
		return Math.max(1, minimum * 4 / 5);
	}

	/** Articles that must stay together. */
	public ArticleGroups groups() {
		return ArticleGroups.of(shared);
	}

	/**
	 * @param parts ids of the articles of each part of a split
	 * @param folds whether each part is tested on once
	 */
	public LeakReport report(List<? extends Collection<String>> parts, boolean folds) {
		LeakCheck check = new LeakCheck(SharedWords.of(shared), minimum);
		return new LeakReport(minimum, folds, check.check(parts, folds), check.random(parts, folds, RANDOM));
	}
}
