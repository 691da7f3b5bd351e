package org.rubricator.analysis.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.model.annotation.Range;

/**
 * Finds templates: for every run of words that stands in many texts, as many of these texts are sought of which no two
 * are alike. A story that fifty papers reprint gives one such text, not fifty.
 */
final class TemplateSearch {

	private final PassageIndex index;
	private final PassageOptions options;
	private final Map<Long, Overlap> overlaps = new HashMap<>();
	/** Words of templates by text: ranges, begin inclusive, end exclusive. */
	private final TreeMap<Integer, List<Range>> found = new TreeMap<>();

	TemplateSearch(PassageIndex index, PassageOptions options) {
		this.index = index;
		this.options = options;
	}

	/**
	 * Ranges of words that are of templates, by text; those of a text are sorted and do not overlap. Of a template that
	 * stands in a text twice, one place: once that is masked, the next search finds the other.
	 *
	 * @param checkpoint called now and then; may throw to stop
	 */
	Map<Integer, List<Range>> run(Runnable checkpoint) {
		Postings postings = index.far();
		for (int group = 0; group < postings.groupLimit(); group++) {
			if (postings.isGroup(group) && postings.count(group) >= options.templateTexts()) {
				checkpoint.run();
				look(postings, group);
			}
		}
		found.replaceAll((text, ranges) -> merged(ranges));
		return found;
	}

	private void look(Postings postings, int group) {
		TreeMap<Integer, Integer> positions = new TreeMap<>();
		for (int place = postings.last(group); place != Postings.NONE; place = postings.before(place)) {
			if (!index.words(postings.text(place)).isMasked(postings.position(place))) {
				positions.put(postings.text(place), postings.position(place));
			}
		}
		if (positions.size() < options.templateTexts()) {
			return;
		}
		List<Integer> unlike = unlike(positions);
		if (unlike.size() == options.templateTexts()) {
			positions.forEach((text, position) -> extent(text, position, unlike, positions));
		}
	}

	/** As many texts as make a template, no two of which are alike; fewer if there are not so many. */
	private List<Integer> unlike(Map<Integer, Integer> positions) {
		List<Integer> unlike = new ArrayList<>();
		for (Map.Entry<Integer, Integer> place : positions.entrySet()) {
			int text = place.getKey();
			if (unlike.stream().noneMatch(other -> areAlike(text, other))) {
				unlike.add(text);
				if (unlike.size() == options.templateTexts()) {
					break;
				}
			}
		}
		return unlike;
	}

	private boolean areAlike(int text, int other) {
		return overlaps.computeIfAbsent((long) text << 32 | other,
				key -> Overlap.of(index.words(text), index.words(other))).containment() >= options.containment();
	}

	/** The words around a place that all but one of the unlike texts have too. */
	private void extent(int text, int position, List<Integer> unlike, Map<Integer, Integer> positions) {
		int[] numbers = index.words(text).numbers();
		int[] others = unlike.stream().filter(other -> other != text).mapToInt(Integer::intValue).toArray();
		int[] left = new int[others.length];
		int[] right = new int[others.length];
		for (int i = 0; i < others.length; i++) {
			int[] theirs = index.words(others[i]).numbers();
			left[i] = Runs.left(numbers, position, theirs, positions.get(others[i]));
			right[i] = Runs.right(numbers, position, theirs, positions.get(others[i]));
		}
		int shared = others.length - (options.templateTexts() - 1);
		Arrays.sort(left);
		Arrays.sort(right);
		int begin = position - left[shared];
		int end = position + right[shared];
		if (end - begin >= options.words()) {
			found.computeIfAbsent(text, key -> new ArrayList<>()).add(new Range(begin, end));
		}
	}

	private static List<Range> merged(List<Range> ranges) {
		List<Range> merged = new ArrayList<>();
		for (Range range : ranges.stream().sorted().toList()) {
			Range last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && range.begin() < last.end()) {
				merged.set(merged.size() - 1, new Range(last.begin(), Math.max(last.end(), range.end())));
			} else {
				merged.add(range);
			}
		}
		return merged;
	}
}
