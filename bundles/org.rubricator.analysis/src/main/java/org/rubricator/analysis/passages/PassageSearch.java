package org.rubricator.analysis.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rubricator.model.annotation.Range;

/**
 * Finds what the articles of a corpus have in common. Articles are put in one after another, in an order that is the
 * same every time; their texts are not kept. The same articles in the same order give the same result.
 */
public final class PassageSearch {

	private final PassageOptions options;
	private final Vocabulary vocabulary = new Vocabulary();
	private final PassageIndex index;
	private final List<String> ids = new ArrayList<>();
	private final Set<String> known = new HashSet<>();
	/** Places of templates by their words as they are compared. */
	private final Map<String, List<Masked>> templates = new TreeMap<>();

	public PassageSearch(PassageOptions options) {
		this.options = options;
		index = new PassageIndex(options.words(), vocabulary);
	}

	/**
	 * Puts an article in.
	 *
	 * @param masked ranges that are compared with nothing, such as boilerplate
	 * @throws IllegalArgumentException if one with this id is there already
	 */
	public void add(String id, String text, Collection<Range> masked) {
		if (!known.add(id)) {
			throw new IllegalArgumentException("Article " + id + " is there already");
		}
		ids.add(id);
		index.add(Words.of(text, masked, vocabulary));
	}

	/** How many articles have been put in. */
	public int size() {
		return ids.size();
	}

	/**
	 * All pairs and templates.
	 *
	 * @param checkpoint called now and then, by several threads; may throw to stop
	 */
	public SharedPassages run(Runnable checkpoint) {
		maskTemplates(checkpoint);
		List<Pair> pairs = IntStream.range(0, ids.size()).parallel().boxed().flatMap(text -> {
			checkpoint.run();
			return pairs(text, index.words(text), index.neighboursBefore(text));
		}).toList();
		Map<String, Integer> order = new HashMap<>();
		ids.forEach(id -> order.put(id, order.size()));
		return new SharedPassages(pairs.stream().sorted(Comparator.comparing((Pair pair) -> order.get(pair.first()))
				.thenComparing(pair -> order.get(pair.second()))).toList(), templates());
	}

	/**
	 * Puts one more article in and finds its pairs alone. Templates are those of the last run; the new article's own
	 * place in them is masked by the words, not listed.
	 */
	public List<Pair> addAndCompare(String id, String text, Collection<Range> masked) {
		add(id, text, masked);
		int last = ids.size() - 1;
		return pairs(last, index.words(last), index.neighboursBefore(last)).toList();
	}

	private Stream<Pair> pairs(int text, Words words, List<Neighbour> neighbours) {
		return neighbours.stream().map(neighbour -> pair(text, words, neighbour))
				.filter(pair -> !pair.passages().isEmpty()
						|| pair.overlap().containment() >= options.containment() && pair.overlap().words() >= options.words());
	}

	private Pair pair(int text, Words words, Neighbour neighbour) {
		Words other = index.words(neighbour.text());
		List<Passage> passages = neighbour.matches().stream()
				.map(match -> new Passage(other.range(match.otherBegin(), match.otherEnd()),
						words.range(match.begin(), match.end()), match.length()))
				.sorted(Comparator.comparing(Passage::first).thenComparing(Passage::second)).toList();
		return new Pair(ids.get(neighbour.text()), ids.get(text), passages, Overlap.of(other, words));
	}

	private void maskTemplates(Runnable checkpoint) {
		Map<Integer, List<Range>> found = new TemplateSearch(index, options).run(checkpoint);
		while (!found.isEmpty()) {
			found.forEach((text, ranges) -> ranges.forEach(range -> maskTemplate(text, range)));
			found = new TemplateSearch(index, options).run(checkpoint);
		}
	}

	private void maskTemplate(int text, Range range) {
		Words words = index.words(text);
		templates.computeIfAbsent(words.compared(range.begin(), range.end(), vocabulary), key -> new ArrayList<>())
				.add(new Masked(range.length(), new Place(ids.get(text), words.range(range.begin(), range.end()))));
		words.mask(range.begin(), range.end());
	}

	private List<Template> templates() {
		return templates.entrySet().stream()
				.map(template -> new Template(template.getValue().getFirst().words(), template.getKey(),
						template.getValue().stream().map(Masked::place).toList()))
				.sorted(Comparator.comparing((Template template) -> -template.places().size()).thenComparing(Template::text))
				.toList();
	}

	/** A place of a template. */
	private record Masked(int words, Place place) {
	}
}
