package org.rubricator.analysis.families;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rubricator.analysis.passages.Overlap;
import org.rubricator.analysis.passages.Pair;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.analysis.quotations.Quotation;
import org.rubricator.analysis.quotations.QuotationFinder;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/** Makes ties of pairs, and families of ties. */
public final class FamilySearch {

	private static final double WHOLE_OF_SHORTER = 0.7;
	private static final double WHOLE_OF_LONGER = 0.6;
	private static final double MOST = 0.5;
	/** Share of the common words that stand in passages, below which an article is reworded rather than reprinted. */
	private static final double IN_PASSAGES = 0.5;
	/** Share of the passages that is quoted, from which on they are quotations: cues and marks stand between. */
	private static final double QUOTED = 0.8;
	/** After so long no story is updated. */
	private static final Duration LONG_AFTER = Duration.ofDays(28);

	private final PassageOptions options;
	private final Map<String, Optional<Publication>> published = new HashMap<>();
	private final Map<String, String> outlets = new HashMap<>();
	private final Map<String, List<Range>> quoted = new HashMap<>();
	private final Function<String, String> texts;

	/** @param texts text of an article; asked for articles that share passages alone, now and again */
	public FamilySearch(PassageOptions options, Function<String, String> texts) {
		this.options = options;
		this.texts = texts;
	}

	/** @param decisions in the order in which they were made */
	public Families run(List<DatedArticle> articles, SharedPassages shared, List<Decision> decisions) {
		articles.forEach(article -> {
			published.put(article.id(), Publication.parse(article.published()));
			outlets.put(article.id(), article.outlet());
		});
		List<Tie> ties = merged(shared.pairs().stream().map(this::tie).toList());
		List<Decision> known = decisions.stream().map(this::known).filter(decision -> !decision.isEmpty()).toList();
		Clusters clusters = new Clusters(known);
		ties.stream().filter(Tie::family)
				.sorted(Comparator.comparingDouble((Tie tie) -> -tie.containment()).thenComparing(Tie::first)
						.thenComparing(Tie::second))
				.forEach(tie -> clusters.join(tie.first(), tie.second()));
		List<Finding> findings = clusters.contradictions().stream()
				.map(pair -> Finding.warning("families.contradiction", Location.ofFile("corpus.xmi"), pair
						+ " were put together, and apart by way of a third article. They stay apart: take one of the decisions back."))
				.toList();
		return new Families(articles.size(), families(clusters, ties), ties, shared.templates(), known, findings);
	}

	/** The decision, without articles that are no longer there. */
	private Decision known(Decision decision) {
		return new Decision(decision.together(), decision.articles().stream().filter(published::containsKey).toList(),
				decision.others().stream().filter(published::containsKey).toList(), decision.annotator());
	}

	private Tie tie(Pair pair) {
		Direction direction = Publication.direction(published(pair.first()), published(pair.second()));
		List<Passage> house = houseLines(pair);
		Overlap overlap = pair.overlap().without(links(pair, house));
		boolean family = overlap.containment() >= options.containment() && overlap.words() >= options.words();
		boolean isHouse = !family && !house.isEmpty() && house.size() == pair.passages().size();
		return new Tie(pair, isHouse ? TieKind.HOUSE : kind(pair, direction), direction, family);
	}

	/** Passages that an outlet repeats; none where the articles are of different outlets, or it is not known of which. */
	private List<Passage> houseLines(Pair pair) {
		String outlet = outlets.get(pair.first());
		if (outlet == null || !outlet.equals(outlets.get(pair.second())) || pair.passages().isEmpty() || isQuoted(pair)) {
			return List.of();
		}
		String first = texts.apply(pair.first());
		String second = texts.apply(pair.second());
		boolean longAfter = Publication.areApart(published(pair.first()), published(pair.second()), LONG_AFTER);
		return pair.passages().stream().filter(passage -> HouseLines.are(first, second, passage, longAfter)).toList();
	}

	private int links(Pair pair, List<Passage> house) {
		return house.isEmpty() ? 0
				: house.stream().filter(passage -> HouseLines.areLinks(texts.apply(pair.first()), passage.first()))
						.mapToInt(Passage::words).sum();
	}

	private Optional<Publication> published(String article) {
		return published.getOrDefault(article, Optional.empty());
	}

	private TieKind kind(Pair pair, Direction direction) {
		if (!pair.passages().isEmpty() && isQuoted(pair)) {
			return TieKind.QUOTATION;
		}
		Overlap overlap = pair.overlap();
		int inPassages = pair.passages().stream().mapToInt(Passage::words).sum();
		if (inPassages < IN_PASSAGES * overlap.words() && overlap.containment() >= options.containment()) {
			return TieKind.REWORDED;
		}
		double longer = Math.min(overlap.ofFirst(), overlap.ofSecond());
		if (overlap.containment() >= WHOLE_OF_SHORTER && longer >= WHOLE_OF_LONGER) {
			return TieKind.WHOLE;
		}
		if (overlap.containment() >= MOST) {
			boolean firstShorter = overlap.firstSize() <= overlap.secondSize();
			boolean shorterEarlier = direction == (firstShorter ? Direction.FORWARD : Direction.BACKWARD);
			return shorterEarlier ? TieKind.EXTENDED : TieKind.CUT;
		}
		return TieKind.EXCERPT;
	}

	private boolean isQuoted(Pair pair) {
		int length = 0;
		int quoted = 0;
		for (Passage passage : pair.passages()) {
			length += passage.first().length() + passage.second().length();
			quoted += quoted(pair.first(), passage.first()) + quoted(pair.second(), passage.second());
		}
		return quoted >= QUOTED * length;
	}

	private int quoted(String article, Range passage) {
		int sum = 0;
		for (Range range : quoted.computeIfAbsent(article, this::quotations)) {
			sum += Math.max(0, Math.min(range.end(), passage.end()) - Math.max(range.begin(), passage.begin()));
		}
		return sum;
	}

	private List<Range> quotations(String article) {
		return new QuotationFinder(false).find(texts.apply(article)).stream()
				// Those inside others would count twice.
				.filter(quotation -> quotation.depth() == 0).map(Quotation::parts)
				.flatMap(parts -> parts.ranges().stream()).sorted().toList();
	}

	/** The ties, those of articles that are put together from several marked as such. */
	private List<Tie> merged(List<Tie> ties) {
		Map<String, List<Tie>> sources = new TreeMap<>();
		for (Tie tie : ties) {
			if (tie.family() && !tie.pair().passages().isEmpty() && tie.direction() != Direction.UNKNOWN) {
				sources.computeIfAbsent(later(tie), key -> new ArrayList<>()).add(tie);
			}
		}
		Set<String> tied = ties.stream().filter(Tie::family).map(tie -> tie.first() + " " + tie.second())
				.collect(Collectors.toSet());
		List<Tie> merged = new ArrayList<>(ties);
		sources.forEach((article, from) -> from.stream()
				.filter(tie -> from.stream().anyMatch(other -> tie != other && areSeparate(article, tie, other, tied)))
				.forEach(tie -> merged.set(merged.indexOf(tie), tie.withKind(TieKind.MERGED))));
		return merged;
	}

	private static String later(Tie tie) {
		return tie.direction() == Direction.FORWARD ? tie.second() : tie.first();
	}

	/** Whether two articles that this one took from are not tied, and gave it different words. */
	private static boolean areSeparate(String article, Tie one, Tie other, Set<String> tied) {
		String first = one.first().equals(article) ? one.second() : one.first();
		String second = other.first().equals(article) ? other.second() : other.first();
		if (tied.contains(first + " " + second) || tied.contains(second + " " + first)) {
			return false;
		}
		List<Range> ranges = in(article, one);
		int length = ranges.stream().mapToInt(Range::length).sum();
		int common = 0;
		for (Range range : ranges) {
			for (Range theirs : in(article, other)) {
				common += Math.max(0, Math.min(range.end(), theirs.end()) - Math.max(range.begin(), theirs.begin()));
			}
		}
		return common * 2 < length;
	}

	private static List<Range> in(String article, Tie tie) {
		return tie.pair().passages().stream()
				.map(passage -> tie.first().equals(article) ? passage.first() : passage.second()).toList();
	}

	private List<Family> families(Clusters clusters, List<Tie> ties) {
		Comparator<String> earliest = Comparator
				.comparing((String article) -> published(article).map(Publication::from).orElse(Instant.MAX))
				.thenComparing(Comparator.naturalOrder());
		Map<String, List<Tie>> byFirst = ties.stream().collect(Collectors.groupingBy(Tie::first));
		Map<String, Family> families = new TreeMap<>();
		for (Set<String> cluster : clusters.all()) {
			List<String> members = cluster.stream().sorted(earliest).toList();
			families.put(members.getFirst(), new Family(members.getFirst(), members,
					cluster.stream().flatMap(member -> byFirst.getOrDefault(member, List.of()).stream())
							.filter(tie -> cluster.contains(tie.second())).toList()));
		}
		return List.copyOf(families.values());
	}
}
