package org.rubricator.suggest.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.suggestion.LayerEditing;
import org.rubricator.core.suggestion.SuggestOperation;
import org.rubricator.core.suggestion.SuggestRequest;
import org.rubricator.core.suggestion.SuggestResult;
import org.rubricator.core.suggestion.Suggesters;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

class BoilerplateSuggesterTest {

	@TempDir
	Path folder;

	private CorpusStore seeds() throws IOException {
		Path seeds = Path.of("../../seeds/corpus");
		Path copy = folder.resolve("corpus");
		try (Stream<Path> files = Files.walk(seeds)) {
			for (Path file : files.toList()) {
				Path target = copy.resolve(seeds.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
		return CorpusStore.open(copy);
	}

	private static SuggestResult suggest(CorpusStore corpus, String annotator, String... articles) throws IOException {
		return new SuggestOperation(corpus, new Suggesters(List.of(new BoilerplateSuggester())), LayerEditing.saving(corpus))
				.run(new SuggestRequest(List.of("boilerplate"), List.of(articles), annotator), null);
	}

	private static Span at(CorpusStore corpus, String annotator, String article, String words) throws IOException {
		int begin = corpus.text(article).indexOf(words);
		assertTrue(begin >= 0, words);
		return corpus.layer(annotator, article).orElseThrow().getSpans().stream()
				.filter(span -> span.getParts().begin() <= begin && begin < span.getParts().end()).findFirst()
				.orElseThrow(() -> new AssertionError("nothing is proposed on: " + words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			how-the-barrier-was-won      | Share this article:          | share
			how-the-barrier-was-won      | The Morning Tide             | form
			how-the-barrier-was-won      | E-mail address               | form
			how-the-barrier-was-won      | 2 comments                   | comments
			how-the-barrier-was-won      | Comment policy:              | comments
			how-the-barrier-was-won      | The Echo uses cookies        | legal
			how-the-barrier-was-won      | © 2025 Harbour Echo          | legal
			council-approves-barrier     | Related stories              | teaser
			council-approves-barrier     | Get the news where you live  | form
			council-approves-barrier     | Picture: Hollin Seaworks     | credit
			council-says-yes             | Doctors hate this sponge     | advert
			council-says-yes             | 3. Weather: here comes       | teaser
			minister-will-sign           | 17:02 Ferry strike           | teaser
			minister-will-sign           | Desks                        | navigation
			minister-defends-timetable   | By using this site           | legal
			port-ostrel-votes-for-barrier | Subscribe from 9 crowns      | promotion
			port-ostrel-votes-for-barrier | Photograph: Wilmot Gray      | credit
			barrier-five-questions       | How a storm surge works      | teaser
			clay-mity                    | DAILY CLAMOUR                | navigation
			minister-will-sign           | Tricoast Wire – text service | navigation
			minister-will-sign           | MARENHOLT, Oct 15            | dateline
			council-backs-barrier        | VENN-BARRIER/VOTE            | other
			council-backs-barrier        | Our standards:               | legal
			how-the-barrier-was-won      | Tags: barrier                | navigation
			two-streets-one-river        | Samir Haddoub and the frame  | caption
			hollin-seaworks-welcomes-decision | PRESS RELEASE           | other
			hollin-seaworks-welcomes-decision | Marenholt, 15 October   | dateline
			hollin-seaworks-welcomes-decision | - ENDS -                | other
			hollin-seaworks-welcomes-decision | This release contains   | legal
			""")
	void everySortOfBoilerplateInTheSeedsGetsItsKind(String article, String words, String kind) throws IOException {
		CorpusStore corpus = seeds();
		suggest(corpus, "eve", article);
		assertEquals(kind, at(corpus, "eve", article, words).getAttributes().get("kind"));
	}

	@Test
	void onThePagesOfTheSeedsMostProposalsAreAsTheGoldHasThem() throws IOException {
		CorpusStore corpus = seeds();
		suggest(corpus, "eve");
		int gold = 0;
		int right = 0;
		int proposed = 0;
		for (ArticleSummary article : corpus.articles().items()) {
			Map<String, String> mine = kinds(corpus, "eve", article.id());
			Map<String, String> theirs = kinds(corpus, "gold", article.id());
			proposed += mine.size();
			gold += theirs.size();
			right += (int) theirs.entrySet().stream().filter(each -> each.getValue().equals(mine.get(each.getKey()))).count();
		}
		assertTrue(right * 100 > gold * 96, right + " of " + gold);
		assertTrue(right * 100 > proposed * 94, right + " of " + proposed);
	}

	private static Map<String, String> kinds(CorpusStore corpus, String annotator, String article) throws IOException {
		Map<String, String> kinds = new TreeMap<>();
		corpus.layer(annotator, article).stream().flatMap(layer -> layer.getSpans().stream())
				.filter(span -> span.getLabel().equals("Boilerplate"))
				.forEach(span -> kinds.put(span.getParts().toString(), span.getAttributes().get("kind")));
		return kinds;
	}

	@Test
	void aBlockOnSeveralPagesOfTheOutletIsSaidToBe() throws IOException {
		CorpusStore corpus = seeds();
		suggest(corpus, "eve", "how-the-barrier-was-won");
		Span alone = at(corpus, "eve", "how-the-barrier-was-won", "The Echo uses cookies");
		assertTrue(alone.getReason().contains("same block on 3 pages of this outlet"), alone.getReason());
	}

	@Test
	void theSameTwiceAndTheSameBytes() throws IOException {
		CorpusStore corpus = seeds();
		suggest(corpus, "eve");
		byte[] first = Files.readAllBytes(corpus.layerFile("eve", "clay-mity"));
		SuggestResult again = suggest(corpus, "eve");
		assertEquals(0, again.total() + again.updated());
		suggest(corpus, "eva");
		assertEquals(new String(first, StandardCharsets.UTF_8),
				Files.readString(corpus.layerFile("eva", "clay-mity")).replace("annotator=\"eva\"", "annotator=\"eve\""));
	}

	@Test
	void theLabelMayHaveAnyNameAndAttribute() throws IOException {
		CorpusStore corpus = seeds();
		LabelSet labels = corpus.labels();
		SpanLabel boilerplate = labels.getSpanLabels().stream().filter(label -> label.getName().equals("Boilerplate")).findFirst().orElseThrow();
		boilerplate.setName("Furniture");
		boilerplate.getAttributes().get(0).setName("sort");
		boilerplate.getAttributes().get(0).getChoices().remove("legal");
		corpus.saveLabels(labels);
		suggest(corpus, "eve", "how-the-barrier-was-won");
		Span notice = at(corpus, "eve", "how-the-barrier-was-won", "© 2025 Harbour Echo");
		assertEquals("Furniture", notice.getLabel());
		assertEquals("other", notice.getAttributes().get("sort"), "what is no choice is other");
		boilerplate.getAttributes().clear();
		assertTrue(new BoilerplateSuggester().unfit(labels).orElseThrow().contains("navigation"));
	}

	@Test
	void itLearnsFromDecisionsOnOtherPagesOfTheOutlet() throws IOException {
		CorpusStore corpus = seeds();
		suggest(corpus, "eve");
		assertEquals("share", at(corpus, "eve", "ministry-had-warning-in-june", "Share this article").getAttributes().get("kind"));
		String page = "how-the-barrier-was-won";
		try (LayerSession session = LayerSession.open(corpus, page, "eve")) {
			Span links = session.layer().span(at(corpus, "eve", page, "Share this article").getId());
			session.execute(session.edits().setAttribute(List.of(links), "kind", "navigation"));
			session.execute(session.edits().setVerdict(List.of(links), Verdict.ACCEPTED));
			Span author = session.layer().span(at(corpus, "eve", page, "2 comments").getId());
			session.execute(session.edits().setVerdict(List.of(author), Verdict.REJECTED));
			session.save();
		}
		SuggestResult result = suggest(corpus, "eve");
		assertEquals("Kinds of blocks were learned from 2 decisions of eve on 1 page.",
				result.findings().stream().filter(finding -> finding.code().equals("suggest.learned")).findFirst().orElseThrow().message());
		Span learned = at(corpus, "eve", "ministry-had-warning-in-june", "Share this article");
		assertEquals("navigation", learned.getAttributes().get("kind"));
		assertEquals("you decided so of the same words on 1 page", learned.getReason());
		assertEquals(Verdict.REJECTED, at(corpus, "eve", page, "2 comments").getVerdict());

		suggest(corpus, "eve");
		Path kept = corpus.folder().resolve(".learned/boilerplate-eve.tsv");
		String good = Files.readString(kept);
		Files.writeString(kept, good.substring(0, good.length() / 2));
		assertEquals(0, suggest(corpus, "eve").updated(), "damaged: made again, nothing else");
		assertEquals(good, Files.readString(kept));
		assertEquals("*\n", Files.readString(kept.resolveSibling(".gitignore")));
	}
}
