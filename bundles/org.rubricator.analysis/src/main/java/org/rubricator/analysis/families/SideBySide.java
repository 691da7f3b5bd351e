package org.rubricator.analysis.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.model.annotation.Range;

/**
 * Two texts beside each other: what both have, what was changed between, and where one is while the other is somewhere.
 *
 * @param shared        runs of words that both have, by place in the first; in one order in both, but for long ones that moved
 * @param changed       short stretches of the first between two such runs, in place of which the second has something else
 * @param changedSecond the same of the second
 */
public record SideBySide(List<Passage> shared, List<Range> changed, List<Range> changedSecond) {

	/** Fewest words of a run: three stand together by chance, four hardly ever. */
	private static final int RUN = 4;
	/** From so many words on, a run that stands elsewhere was moved. */
	private static final int MOVED = 12;
	/** Most units of a stretch that was changed; longer ones are new. */
	private static final int CHANGED = 240;
	/** Runs that are put in order; articles have some hundred. */
	private static final int MOST_RUNS = 2_000;

	public SideBySide {
		shared = List.copyOf(shared);
		changed = List.copyOf(changed);
		changedSecond = List.copyOf(changedSecond);
	}

	/** Compares two texts. */
	public static SideBySide of(String first, String second) {
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT.withWords(RUN));
		search.add("1", first, List.of());
		search.add("2", second, List.of());
		List<Passage> runs = search.run(() -> {
		}).pairs().stream().flatMap(pair -> pair.passages().stream())
				.sorted(Comparator.comparingInt((Passage run) -> -run.words()).thenComparing(Passage::first)).limit(MOST_RUNS)
				.sorted(Comparator.comparing(Passage::first).thenComparing(Passage::second)).toList();
		List<Passage> chain = chain(runs);
		List<Passage> shared = new ArrayList<>(chain);
		runs.stream().filter(run -> run.words() >= MOVED && shared.stream().noneMatch(other -> overlap(run, other)))
				.forEach(shared::add);
		shared.sort(Comparator.comparing(Passage::first));
		return new SideBySide(shared, between(chain, Passage::first, Passage::second, first),
				between(chain, Passage::second, Passage::first, second));
	}

	/** The runs of most words that are in one order in both texts. */
	private static List<Passage> chain(List<Passage> runs) {
		int[] best = new int[runs.size()];
		int[] before = new int[runs.size()];
		int last = -1;
		for (int i = 0; i < runs.size(); i++) {
			best[i] = runs.get(i).words();
			before[i] = -1;
			for (int j = 0; j < i; j++) {
				boolean follows = runs.get(j).first().end() <= runs.get(i).first().begin()
						&& runs.get(j).second().end() <= runs.get(i).second().begin();
				if (follows && best[j] + runs.get(i).words() > best[i]) {
					best[i] = best[j] + runs.get(i).words();
					before[i] = j;
				}
			}
			last = last < 0 || best[i] > best[last] ? i : last;
		}
		List<Passage> chain = new ArrayList<>();
		for (int i = last; i >= 0; i = before[i]) {
			chain.addFirst(runs.get(i));
		}
		return chain;
	}

	private static boolean overlap(Passage one, Passage other) {
		return overlap(one.first(), other.first()) || overlap(one.second(), other.second());
	}

	private static boolean overlap(Range one, Range other) {
		return one.begin() < other.end() && other.begin() < one.end();
	}

	/** Stretches of a text between runs, where neither is long and something can be seen of it. */
	private static List<Range> between(List<Passage> chain, Function<Passage, Range> side, Function<Passage, Range> otherSide,
			String text) {
		List<Range> changed = new ArrayList<>();
		for (int i = 1; i < chain.size(); i++) {
			int begin = side.apply(chain.get(i - 1)).end();
			int end = side.apply(chain.get(i)).begin();
			int other = otherSide.apply(chain.get(i)).begin() - otherSide.apply(chain.get(i - 1)).end();
			if (end - begin <= CHANGED && other <= CHANGED && text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit)) {
				changed.add(new Range(begin, end));
			}
		}
		return changed;
	}

	/** The same, the other text first. */
	public SideBySide turned() {
		return new SideBySide(shared.stream().map(Passage::turned).sorted(Comparator.comparing(Passage::first)).toList(),
				changedSecond, changed);
	}

	/** The offset in the second text that stands beside this one of the first: the same word where both have it. */
	public int beside(int offset) {
		int from = 0;
		int to = 0;
		for (Passage passage : shared) {
			if (passage.first().begin() > offset) {
				break;
			}
			from = passage.first().begin();
			to = passage.second().begin();
			if (offset < passage.first().end()) {
				return Math.min(to + offset - from, passage.second().end());
			}
			from = passage.first().end();
			to = passage.second().end();
		}
		return to + Math.min(offset - from, CHANGED);
	}
}
