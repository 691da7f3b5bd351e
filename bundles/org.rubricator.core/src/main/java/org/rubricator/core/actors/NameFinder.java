package org.rubricator.core.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Range;

/**
 * Finds where names stand in a text: whole tokens, the longest name where several begin, with any white space between
 * words. A name that has a capital letter is found as it is written and all in capitals, as headlines write it; one that
 * has none ("the mayor") is found in any case. So "Rice" does not find rice.
 */
public final class NameFinder {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private final Pattern pattern;

	/** @param names none of them blank is looked for */
	public NameFinder(Collection<String> names) {
		String alternatives = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
				.map(NameFinder::pattern).collect(Collectors.joining("|"));
		pattern = alternatives.isEmpty() ? null : Pattern.compile(alternatives);
	}

	private static String pattern(String name) {
		boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
		return capital ? words(name) + "|" + words(name.toUpperCase(java.util.Locale.ROOT)) : "(?iu:" + words(name) + ")";
	}

	private static String words(String name) {
		return SPACE.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"));
	}

	/** Places in reading order, which do not overlap. */
	public List<Range> find(Segmentation text) {
		List<Range> found = new ArrayList<>();
		if (pattern == null) {
			return found;
		}
		Matcher matcher = pattern.matcher(text.text());
		int from = 0;
		while (from <= text.text().length() && matcher.find(from)) {
			Range range = new Range(matcher.start(), matcher.end());
			if (isWhole(text, range)) {
				found.add(range);
				from = range.end();
			} else {
				from = range.begin() + 1;
			}
		}
		return found;
	}

	private static boolean isWhole(Segmentation text, Range range) {
		Range first = text.tokens().at(range.begin());
		Range last = text.tokens().at(range.end() - 1);
		return first != null && first.begin() == range.begin() && last != null && last.end() == range.end();
	}
}
