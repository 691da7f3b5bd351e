package org.rubricator.core.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.rubricator.model.corpus.Assignment;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;

/** Who is to annotate which articles. */
public final class Assignments {

	private final SortedMap<String, Set<String>> articlesByAnnotator = new TreeMap<>();

	/** What a corpus says of it. */
	public static Assignments of(Corpus corpus) {
		Assignments assignments = new Assignments();
		for (Assignment assignment : corpus.getAssignments()) {
			if (assignment.getAnnotator() != null && assignment.getArticle() != null) {
				assignments.set(assignment.getAnnotator(), assignment.getArticle(), true);
			}
		}
		return assignments;
	}

	/**
	 * Spreads articles evenly: each goes to as many annotators as is wanted, numbers differ by one at most, and whoever
	 * shares articles shares them with all the others, not with the same ones only. The same call gives the same
	 * assignments. Each article is given to those who have fewest, and of these to those who have shared fewest with the
	 * ones it is given to already.
	 *
	 * @param articles   ids in reading order
	 * @param annotators names
	 * @param overlap    how many annotators each article has, from 1 to their number
	 * @throws IllegalArgumentException if the overlap is out of this range
	 */
	public static Assignments spread(List<String> articles, List<String> annotators, int overlap) {
		int count = annotators.size();
		if (overlap < 1 || overlap > count) {
			throw new IllegalArgumentException("Each article can have 1 to " + count + " annotators, not " + overlap);
		}
		int[] loads = new int[count];
		int[][] shared = new int[count][count];
		Assignments assignments = new Assignments();
		for (String article : articles) {
			List<Integer> chosen = new ArrayList<>();
			while (chosen.size() < overlap) {
				int next = IntStream.range(0, count).boxed().filter(one -> !chosen.contains(one))
						.min(Comparator.<Integer>comparingInt(one -> loads[one])
								.thenComparingInt(one -> chosen.stream().mapToInt(other -> shared[one][other]).sum()))
						.orElseThrow();
				chosen.forEach(other -> {
					shared[next][other]++;
					shared[other][next]++;
				});
				chosen.add(next);
			}
			chosen.forEach(one -> {
				loads[one]++;
				assignments.set(annotators.get(one), article, true);
			});
		}
		return assignments;
	}

	/** Articles of an annotator; empty if there are none. */
	public Set<String> articles(String annotator) {
		return Collections.unmodifiableSet(articlesByAnnotator.getOrDefault(annotator, Set.of()));
	}

	/** Number of articles of each annotator who has any, by name. */
	public Map<String, Integer> counts() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		articlesByAnnotator.forEach((annotator, articles) -> counts.put(annotator, articles.size()));
		return counts;
	}

	/** Whether nobody is assigned to anything. */
	public boolean isEmpty() {
		return articlesByAnnotator.isEmpty();
	}

	/** Assigns an article to an annotator, or takes it from them. */
	public void set(String annotator, String article, boolean assigned) {
		Set<String> articles = articlesByAnnotator.computeIfAbsent(annotator, name -> new TreeSet<>());
		if (assigned) {
			articles.add(article);
		} else {
			articles.remove(article);
		}
		if (articles.isEmpty()) {
			articlesByAnnotator.remove(annotator);
		}
	}

	/** Forgets articles that are not there any more. */
	public void retainArticles(Collection<String> there) {
		articlesByAnnotator.values().forEach(articles -> articles.retainAll(there));
		articlesByAnnotator.values().removeIf(Set::isEmpty);
	}

	/** Makes the corpus say this, by annotator, then article. */
	public void applyTo(Corpus corpus) {
		corpus.getAssignments().clear();
		articlesByAnnotator.forEach((annotator, articles) -> articles.forEach(article -> {
			Assignment assignment = CorpusFactory.eINSTANCE.createAssignment();
			assignment.setAnnotator(annotator);
			assignment.setArticle(article);
			corpus.getAssignments().add(assignment);
		}));
	}
}
