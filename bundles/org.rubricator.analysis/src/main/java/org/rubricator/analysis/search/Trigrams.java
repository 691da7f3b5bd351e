package org.rubricator.analysis.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.search.TextQuery;

/**
 * Runs of three characters, by which an index knows texts. Case is folded as regular expressions of Java fold it, and
 * white space of any kind and length is one space, so that whatever a query finds in a text has no run that the text has
 * not.
 */
final class Trigrams {

	private static final int N = 3;

	private Trigrams() {
	}

	/** All of a text. */
	static Set<String> of(CharSequence text) {
		Set<String> trigrams = new LinkedHashSet<>();
		int[] last = new int[N];
		int count = 0;
		for (int i = 0; i < text.length();) {
			int c = Character.codePointAt(text, i);
			i += Character.charCount(c);
			int folded = fold(c);
			if (folded == ' ' && count > 0 && last[N - 1] == ' ') {
				continue;
			}
			last[0] = last[1];
			last[1] = last[2];
			last[2] = folded;
			if (++count >= N) {
				trigrams.add(new String(last, 0, N));
			}
		}
		return trigrams;
	}

	private static int fold(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
	}

	/** Those that every text has in which the query finds something; empty where nothing can be said. */
	static Set<String> required(TextQuery query) {
		Set<String> trigrams = new LinkedHashSet<>();
		for (String literal : query.regex() ? literals(query.text()) : List.of(query.text().strip())) {
			trigrams.addAll(of(literal));
		}
		return trigrams;
	}

	/** Words that stand in whatever an expression matches; few rather than one too many. */
	static List<String> literals(String regex) {
		List<String> literals = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		for (int i = 0; i < regex.length(); i++) {
			char c = regex.charAt(i);
			switch (c) {
			case '|' -> {
				return List.of();
			}
			case '(' -> {
				int end = endOfGroup(regex, i);
				if (end < 0) {
					return List.of();
				}
				end(run, literals);
				i = end;
			}
			case '[' -> {
				int end = endOfClass(regex, i);
				if (end < 0) {
					return List.of();
				}
				end(run, literals);
				i = end;
			}
			case '*', '?', '{' -> {
				if (!run.isEmpty()) {
					run.setLength(run.offsetByCodePoints(run.length(), -1));
				}
				end(run, literals);
				if (c == '{') {
					i = regex.indexOf('}', i);
					if (i < 0) {
						return List.of();
					}
				}
			}
			case '+', '.', '^', '$' -> end(run, literals);
			case '\\' -> {
				char escaped = ++i < regex.length() ? regex.charAt(i) : 'E';
				if (!Character.isLetterOrDigit(escaped)) {
					run.append(escaped);
				} else if ("wWdDsSbBAzZGhHvVRntrf".indexOf(escaped) >= 0) {
					end(run, literals);
				} else {
					return List.of();
				}
			}
			default -> run.append(c);
			}
		}
		end(run, literals);
		return literals;
	}

	private static void end(StringBuilder run, List<String> literals) {
		if (run.codePointCount(0, run.length()) >= N) {
			literals.add(run.toString());
		}
		run.setLength(0);
	}

	/** A group may be left out, so that nothing in it is required; one with flags changes what follows. */
	private static int endOfGroup(String regex, int begin) {
		if (regex.startsWith("(?", begin) && !regex.startsWith("(?:", begin)) {
			return -1;
		}
		int depth = 0;
		for (int i = begin; i < regex.length(); i++) {
			switch (regex.charAt(i)) {
			case '\\' -> {
				i++;
				if (i < regex.length() && regex.charAt(i) == 'Q') {
					return -1;
				}
			}
			case '[' -> {
				i = endOfClass(regex, i);
				if (i < 0) {
					return -1;
				}
			}
			case '(' -> {
				if (regex.startsWith("(?", i) && !regex.startsWith("(?:", i)) {
					return -1;
				}
				depth++;
			}
			case ')' -> {
				if (--depth == 0) {
					return i;
				}
			}
			default -> {
				// goes on
			}
			}
		}
		return -1;
	}

	private static int endOfClass(String regex, int begin) {
		int i = begin + 1;
		if (i < regex.length() && regex.charAt(i) == '^') {
			i++;
		}
		if (i < regex.length() && regex.charAt(i) == ']') {
			return -1;
		}
		for (; i < regex.length(); i++) {
			switch (regex.charAt(i)) {
			case '\\' -> {
				i++;
				if (i < regex.length() && regex.charAt(i) == 'Q') {
					return -1;
				}
			}
			case '[' -> {
				return -1;
			}
			case ']' -> {
				return i;
			}
			default -> {
				// goes on
			}
			}
		}
		return -1;
	}
}
