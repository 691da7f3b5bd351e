package org.rubricator.core.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Normalizer2;

/**
 * Finds actors by what somebody types: the beginning of any word of a name or an alias, in any case and with or without
 * accents. Immutable.
 */
public final class Names {

	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
	private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();

	/** An actor, and which of its names fits; the name itself unless only an alias does. */
	public record Match(ActorState actor, String name) {
	}

	private record Entry(ActorState actor, String name, String folded, boolean alias) {
	}

	private final List<Entry> entries = new ArrayList<>();

	public Names(List<ActorState> actors) {
		for (ActorState actor : actors) {
			entries.add(new Entry(actor, actor.name(), fold(actor.name()), false));
			actor.aliases().forEach(alias -> entries.add(new Entry(actor, alias, fold(alias), true)));
		}
	}

	/** Without case, accents, and differences of width: "Šefčovič" and "SEFCOVIC" are the same. */
	public static String fold(String name) {
		String decomposed = DECOMPOSITION.normalize(FOLDING.normalize(name));
		StringBuilder folded = new StringBuilder(decomposed.length());
		decomposed.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
				.map(Names::withoutStroke).forEach(folded::appendCodePoint);
		return folded.toString().strip();
	}

	/** Letters with a stroke have no decomposition. */
	private static int withoutStroke(int c) {
		return switch (c) {
		case '\u0142' -> 'l';
		case '\u00f8' -> 'o';
		case '\u0111' -> 'd';
		case '\u0131' -> 'i';
		default -> c;
		};
	}

	/**
	 * Actors that fit, best first: those whose whole name it is, then names that begin with it, then those with a word that
	 * does; among equals those used last, then by name.
	 *
	 * @param typed  words, each the beginning of a word of the name; nothing fits all
	 * @param recent ids of actors by how recently they were used, most recently first
	 */
	public List<Match> matching(String typed, List<String> recent) {
		String wanted = fold(typed);
		List<String> words = List.of(wanted.split("\\s+"));
		record Ranked(Match match, int rank, int age) {
		}
		Map<String, Integer> ages = new HashMap<>();
		for (int i = recent.size() - 1; i >= 0; i--) {
			ages.put(recent.get(i), i);
		}
		Map<String, Ranked> best = new LinkedHashMap<>();
		for (Entry entry : entries) {
			int rank = rank(entry, wanted, words);
			if (rank < Integer.MAX_VALUE) {
				Ranked ranked = new Ranked(new Match(entry.actor(), entry.name()), rank,
						ages.getOrDefault(entry.actor().id(), Integer.MAX_VALUE));
				best.merge(entry.actor().id(), ranked, (a, b) -> b.rank() < a.rank() ? b : a);
			}
		}
		return best.values().stream()
				.sorted(Comparator.comparingInt((Ranked ranked) -> ranked.rank() / 2).thenComparingInt(Ranked::age)
						.thenComparing(ranked -> fold(ranked.match().actor().name()))
						.thenComparing(ranked -> ranked.match().actor().id()))
				.map(Ranked::match).toList();
	}

	/**
	 * Actors that words in a text may mention, best first: those that {@link #matching} finds, or else those who have one of
	 * the words in a name: for "Mayor Lund" those called Lund.
	 */
	public List<Match> suggested(String words, List<String> recent) {
		List<Match> whole = matching(words, recent);
		if (!whole.isEmpty()) {
			return whole;
		}
		Map<String, Match> found = new LinkedHashMap<>();
		for (String word : List.of(words.split("[^\\p{L}\\p{M}\\p{N}]+")).reversed()) {
			if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
				matching(word, recent).forEach(match -> found.putIfAbsent(match.actor().id(), match));
			}
		}
		return List.copyOf(found.values());
	}

	/** Even for names, odd for aliases. */
	private static int rank(Entry entry, String wanted, List<String> words) {
		int alias = entry.alias() ? 1 : 0;
		if (wanted.isEmpty()) {
			return 4 + alias;
		}
		if (entry.folded().equals(wanted)) {
			return alias;
		}
		if (entry.folded().startsWith(wanted)) {
			return 2 + alias;
		}
		return words.stream().allMatch(word -> beginsWord(entry.folded(), word)) ? 4 + alias : Integer.MAX_VALUE;
	}

	private static boolean beginsWord(String name, String word) {
		for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(name.codePointBefore(at))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * An id for a new actor: its name in ASCII letters, with a number where that is taken.
	 *
	 * @param taken ids that there are
	 */
	public static String newId(String name, Collection<String> taken) {
		String slug = fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String wanted = slug.isEmpty() ? "actor" : slug.substring(0, Math.min(40, slug.length())).replaceAll("-$", "");
		String free = wanted;
		for (int number = 2; taken.contains(free); number++) {
			free = wanted + "-" + number;
		}
		return free;
	}
}
