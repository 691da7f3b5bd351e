package org.rubricator.analysis.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all passages of at least some words that a text has in common with those put in before, exactly: every chosen
 * shingle is looked up, and every place found is compared word by word and extended as far as both texts agree.
 * <p>
 * A shingle that stands in many places ("said in a statement") would make every one of them be compared with every other.
 * A passage around it has at least {@link Shingles#context()} more words on one side of it, though: so places of a crowded
 * shingle are looked up by those longer runs, to the left and to the right. Reading is thread-safe while nothing is added.
 */
public final class PassageIndex {

	/** A shingle in more places than this is looked up together with its context. */
	private static final int CROWD = 4;

	/** A shingle in more places than this says nothing about whether two texts are alike. */
	private static final int COMMON = 64;

	/** Fewest chosen shingles in common for two texts to be compared that share no passage. */
	private static final int ALIKE = 3;

	private final int minimum;
	private final Vocabulary vocabulary;
	private final Shingles shingles;
	private final List<Words> texts = new ArrayList<>();
	private final Postings near = new Postings();
	private final Postings far = new Postings();

	/** @param minimum words of the shortest passage, at least 1 */
	public PassageIndex(int minimum, Vocabulary vocabulary) {
		if (minimum < 1) {
			throw new IllegalArgumentException("A passage has at least one word: " + minimum);
		}
		this.minimum = minimum;
		this.vocabulary = vocabulary;
		this.shingles = new Shingles(minimum);
	}

	/** Puts a text in; its number is one more than the last one's, from 0. */
	public int add(Words words) {
		int text = texts.size();
		texts.add(words);
		shingles.choose(words, vocabulary, (position, hash) -> {
			int group = near.put(hash, text, position);
			int count = near.count(group);
			if (count == CROWD + 1) {
				for (int place = near.last(group); place != Postings.NONE; place = near.before(place)) {
					putFar(near.text(place), near.position(place));
				}
			} else if (count > CROWD) {
				putFar(text, position);
			}
		});
		return text;
	}

	/** How many texts there are. */
	public int size() {
		return texts.size();
	}

	public Words words(int text) {
		return texts.get(text);
	}

	/** Words of the shortest passage. */
	public int minimum() {
		return minimum;
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	Postings far() {
		return far;
	}

	int shingleLength() {
		return shingles.length();
	}

	/** Texts with a lower number than this one that it has passages or many short runs in common with, by number. */
	public List<Neighbour> neighboursBefore(int text) {
		return neighbours(texts.get(text), text);
	}

	/** Texts of the index that a text which is not in it has passages or many short runs in common with, by number. */
	public List<Neighbour> neighbours(Words words) {
		return neighbours(words, texts.size());
	}

	private List<Neighbour> neighbours(Words words, int limit) {
		Search search = new Search(words, limit);
		shingles.choose(words, vocabulary, search);
		return search.neighbours();
	}

	private void putFar(int text, int position) {
		int[] numbers = texts.get(text).numbers();
		put(leftward(numbers, position), text, position);
		put(rightward(numbers, position), text, position);
	}

	private void put(long hash, int text, int position) {
		if (hash != 0) {
			far.put(hash, text, position);
		}
	}

	private long leftward(int[] numbers, int position) {
		// Told apart from the other direction, where both are of the same words.
		return Vocabulary.mix(Shingles.hash(numbers, position - shingles.context(), position + shingles.length(), vocabulary));
	}

	private long rightward(int[] numbers, int position) {
		return Shingles.hash(numbers, position, position + shingles.length() + shingles.context(), vocabulary);
	}

	/** One look at the index with one text. */
	private final class Search implements Shingles.Sink {

		private final int[] numbers;
		private final int limit;
		private int chosen;
		private final Map<Integer, Integer> common = new HashMap<>();
		private final Map<Long, Integer> reached = new HashMap<>();
		private final TreeMap<Integer, List<Match>> matches = new TreeMap<>();

		Search(Words words, int limit) {
			numbers = words.numbers();
			this.limit = limit;
		}

		@Override
		public void take(int position, long hash) {
			chosen++;
			int group = near.group(hash);
			if (group == Postings.NONE) {
				return;
			}
			int count = near.count(group);
			if (count <= COMMON) {
				for (int place = near.last(group); place != Postings.NONE; place = near.before(place)) {
					if (near.text(place) < limit) {
						common.merge(near.text(place), 1, Integer::sum);
					}
				}
			}
			if (count <= CROWD) {
				compare(near, group, position);
			} else {
				compare(far, farGroup(leftward(numbers, position)), position);
				compare(far, farGroup(rightward(numbers, position)), position);
			}
		}

		private int farGroup(long hash) {
			return hash == 0 ? Postings.NONE : far.group(hash);
		}

		private void compare(Postings postings, int group, int position) {
			if (group == Postings.NONE) {
				return;
			}
			for (int place = postings.last(group); place != Postings.NONE; place = postings.before(place)) {
				if (postings.text(place) < limit) {
					extend(position, postings.text(place), postings.position(place));
				}
			}
		}

		private void extend(int position, int other, int otherPosition) {
			long diagonal = (long) other << 32 | position - otherPosition & 0xFFFFFFFFL;
			Integer end = reached.get(diagonal);
			if (end != null && end > position) {
				return;
			}
			int[] theirs = texts.get(other).numbers();
			int left = Runs.left(numbers, position, theirs, otherPosition);
			int right = Runs.right(numbers, position, theirs, otherPosition);
			if (left + right >= minimum) {
				reached.put(diagonal, position + right);
				matches.computeIfAbsent(other, key -> new ArrayList<>())
						.add(new Match(other, position - left, otherPosition - left, left + right));
			}
		}

		List<Neighbour> neighbours() {
			common.forEach((other, count) -> {
				if (count >= ALIKE) {
					matches.computeIfAbsent(other, key -> new ArrayList<>());
				}
			});
			List<Neighbour> found = new ArrayList<>(matches.size());
			matches.forEach((other, theirs) -> {
				Match[] sorted = theirs.toArray(Match[]::new);
				Arrays.sort(sorted);
				found.add(new Neighbour(other, List.of(sorted)));
			});
			return found;
		}
	}
}
