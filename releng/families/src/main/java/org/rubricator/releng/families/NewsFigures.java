package org.rubricator.releng.families;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rubricator.analysis.families.DatedArticle;
import org.rubricator.analysis.families.Families;
import org.rubricator.analysis.families.FamilySearch;
import org.rubricator.analysis.families.Tie;
import org.rubricator.analysis.leakage.ArticleGroups;
import org.rubricator.analysis.leakage.CorpusLeakage;
import org.rubricator.analysis.leakage.ExpectedLeak;
import org.rubricator.analysis.leakage.Leak;
import org.rubricator.analysis.leakage.LeakCheck;
import org.rubricator.analysis.leakage.SharedWords;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.analysis.passages.Template;
import org.rubricator.analysis.quotations.Appearance;
import org.rubricator.analysis.quotations.QuotationFinder;
import org.rubricator.analysis.quotations.QuotedText;
import org.rubricator.analysis.quotations.Saying;
import org.rubricator.analysis.quotations.SayingSearch;
import org.rubricator.analysis.splits.LabelledArticle;
import org.rubricator.analysis.splits.Split;
import org.rubricator.analysis.splits.SplitRequest;
import org.rubricator.analysis.splits.Splitter;
import org.rubricator.model.annotation.Range;

/** Passages, ties, quotations and leaks of the text files below some folders; a name such as
 * courant_2025-10-14_headline says outlet and date. */
final class NewsFigures {

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
	private static final int MINIMUM = 20;

	private final Map<String, String> texts = new TreeMap<>();

	private NewsFigures() {
	}

	/** @param args {@code pairs}, {@code quotations} or {@code leaks}, then folders */
	public static void main(String[] args) throws IOException {
		NewsFigures figures = new NewsFigures();
		for (int i = 1; i < args.length; i++) {
			figures.read(Path.of(args[i]));
		}
		switch (args[0]) {
		case "pairs" -> figures.pairs();
		case "quotations" -> figures.quotations();
		default -> figures.leaks();
		}
	}

	private void read(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
				texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
			}
		}
	}

	private SharedPassages shared(int words) {
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT.withWords(words));
		texts.forEach((id, text) -> search.add(id, text, List.of()));
		return search.run(() -> {
		});
	}

	private void pairs() {
		SharedPassages shared = shared(MINIMUM);
		List<DatedArticle> articles = texts.keySet().stream().map(id -> new DatedArticle(id, outlet(id), date(id))).toList();
		Families families = new FamilySearch(PassageOptions.DEFAULT, texts::get).run(articles, shared, List.of());
		System.out.printf("  %d articles, %d pairs, %d templates, %d families%n", texts.size(), families.ties().size(),
				families.templates().size(), families.families().size());
		for (Tie tie : families.ties()) {
			System.out.printf(Locale.ROOT, "  %-9s %.2f of the first, %.2f of the second: %s, %s%s%n", tie.kind().id(),
					tie.pair().overlap().ofFirst(), tie.pair().overlap().ofSecond(), tie.first(), tie.second(),
					tie.family() ? " (family)" : "");
			for (Passage passage : tie.pair().passages()) {
				System.out.printf("      %d words, %s and %s: %s%n", passage.words(), passage.first(), passage.second(),
						brief(texts.get(tie.first()), passage.first()));
			}
		}
		for (Template template : shared.templates()) {
			System.out.printf("  template in %d articles, %d words: %s%n", template.places().size(), template.words(),
					brief(template.text(), new Range(0, template.text().length())));
		}
	}

	private void quotations() {
		SayingSearch search = new SayingSearch(4);
		texts.forEach((id, text) -> search.add(QuotedText.of(id, text, new QuotationFinder(false)), quotation -> List.of()));
		List<Saying> sayings = search.run(() -> {
		});
		List<Saying> travelling = sayings.stream().filter(saying -> saying.articles() > 1).toList();
		System.out.printf("  %d articles, %d quotations of four words and more, %d of them in several articles%n", texts.size(),
				sayings.stream().mapToInt(saying -> saying.appearances().size()).sum(), travelling.size());
		for (Saying saying : travelling.subList(0, Math.min(20, travelling.size()))) {
			System.out.println("  " + brief(saying.text(), new Range(0, saying.text().length())));
			for (Appearance appearance : saying.appearances()) {
				System.out.printf("      %-8s %s %s%n", appearance.form().id(), appearance.article(), appearance.quotation().parts());
			}
		}
	}

	private void leaks() {
		LeakCheck check = new LeakCheck(SharedWords.of(shared(MINIMUM)), MINIMUM);
		ArticleGroups groups = ArticleGroups.of(shared(CorpusLeakage.wordsToGroupBy(MINIMUM)));
		List<LabelledArticle> articles = texts.keySet().stream()
				.map(id -> new LabelledArticle(id, Map.of())).toList();
		int leaking = 0;
		int longest = 0;
		List<List<String>> parts = List.of();
		for (int seed = 0; seed < 100; seed++) {
			Split split = Splitter.split(articles,
					SplitRequest.parts(SplitRequest.parseWeights("train=80,dev=10,test=10")).withSeed(seed), groups);
			parts = new ArrayList<>(split.parts().stream().map(part -> part.articles().stream().map(LabelledArticle::id).toList()).toList());
			Leak leak = check.check(parts);
			leaking += leak.isEmpty() ? 0 : 1;
			longest = Math.max(longest, leak.longest());
		}
		ExpectedLeak random = check.random(parts, false, 100);
		System.out.printf(Locale.ROOT,
				"  grouped, 100 seeds: %d splits leak, longest shared passage %d words; largest group %d of %d articles%n", leaking,
				longest, groups.all().values().stream().mapToInt(java.util.Set::size).max().orElse(1), texts.size());
		System.out.printf(Locale.ROOT,
				"  random, mean of 100: longest %.1f words, %.1f passages, %.1f of %d articles outside train%n", random.longest(),
				random.passages(), random.articles(), texts.size() - parts.get(0).size());
	}

	/** What stands before the date; null where there is none. */
	private static String outlet(String id) {
		Matcher matcher = DATE.matcher(id);
		return matcher.find() && matcher.start() > 0 ? id.substring(0, matcher.start()) : null;
	}

	private static String date(String id) {
		Matcher matcher = DATE.matcher(id);
		return matcher.find() ? matcher.group() : null;
	}

	private static String brief(String text, Range range) {
		String passage = text.substring(range.begin(), range.end()).replaceAll("\\s+", " ");
		return passage.length() <= 120 ? passage : passage.substring(0, 75) + " ... " + passage.substring(passage.length() - 40);
	}
}
