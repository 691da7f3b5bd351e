package org.rubricator.suggest.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.page.ArticlePage;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.PageStatement;
import org.rubricator.core.page.Spread;
import org.rubricator.core.page.TemplateRow;
import org.rubricator.core.page.TemplateRows;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.suggestion.LayerEditing;
import org.rubricator.core.suggestion.OpenProposals;
import org.rubricator.core.suggestion.SuggestOperation;
import org.rubricator.core.suggestion.SuggestRequest;
import org.rubricator.core.suggestion.Suggesters;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/** What the three pages of the Harbour Echo have in common, and what one page says of itself. */
class OutletTest {

	private static final String ECHO = "The Harbour Echo";
	private static final String SHARING = "Share this article: Mastomail E-mail Print";
	private static final String FIRST = "how-the-barrier-was-won";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private CorpusSession session;
	private KindLabel label;

	@BeforeEach
	void copySeeds() throws IOException {
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
		corpus = CorpusStore.open(copy);
		session = CorpusSession.open(corpus);
		label = KindLabel.of(corpus.labels()).orElseThrow();
	}

	private List<TemplateRow> rows() throws IOException {
		return TemplateRows.read(session, label, "eve", ECHO, Runnable::run, null).rows();
	}

	private TemplateRow row(String words) throws IOException {
		return rows().stream().filter(row -> row.words().startsWith(words)).findFirst().orElseThrow();
	}

	@Test
	void blocksOfTheTemplateAreCountedAndDecidedOnForAllPages() throws IOException {
		assertTrue(rows().isEmpty(), "nothing is proposed yet");
		new SuggestOperation(corpus, new Suggesters(List.of(new BoilerplateSuggester())), LayerEditing.saving(corpus))
				.run(new SuggestRequest(List.of(), List.of(), "eve"), null);
		TemplateRow cookies = row("The Echo uses cookies");
		assertEquals("legal", cookies.kind());
		assertEquals("div.cookie-notice > span", cookies.template());
		assertEquals(3, cookies.pages());
		assertEquals(3, cookies.open().size());
		assertEquals(3, cookies.repeated());
		session.perform(new OpenProposals("eve", cookies.open(), List.of()).decide(Verdict.REJECTED), Runnable::run, null);
		assertEquals(0, row("The Echo uses cookies").open().size());
		assertEquals(3, row("The Echo uses cookies").rejected());
		session.undo(Runnable::run, null);
		assertEquals(3, row("The Echo uses cookies").open().size());
		assertTrue(TemplateRows.outlets(corpus).contains(ECHO));
	}

	private Span labelled(String words, String kind) throws IOException {
		int begin = corpus.text(FIRST).indexOf(words);
		try (LayerSession layer = LayerSession.open(corpus, FIRST, "eve")) {
			layer.execute(layer.edits().create(org.rubricator.core.change.AnnotationState
					.span(layer.layer().nextSpanId(), "Boilerplate", Parts.of(begin, begin + words.length()))
					.withAttributes(kind == null ? Attributes.NONE : Attributes.NONE.with("kind", kind))));
			layer.save();
		}
		return corpus.layer("eve", FIRST).orElseThrow().getSpans().stream().filter(span -> span.getParts().begin() == begin).findFirst().orElseThrow();
	}

	@Test
	void aBlockIsProposedWhereverTheOutletHasIt() throws IOException {
		Spread spread = Spread.of(session, label, "eve", FIRST, labelled(SHARING, "share"), Runnable::run, null);
		assertEquals(List.of(true, true), spread.found().stream().map(Spread.Found::same).toList(), spread.summary());
		session.perform(spread.act("eve", "Propose"), Runnable::run, null);
		for (Spread.Found found : spread.found()) {
			Span span = corpus.layer("eve", found.article()).orElseThrow().getSpans().get(0);
			assertEquals(SHARING, span.getParts().quote(corpus.text(found.article())));
			assertEquals(Verdict.PROPOSED, span.getVerdict());
			assertEquals("share", span.getAttributes().get("kind"));
			assertEquals("you labelled the same words on another page of this outlet", span.getReason());
		}
	}

	@Test
	void whereTheAnnotatorHasDecidedNothingIsProposed() throws IOException {
		Span span = labelled(SHARING, "share");
		String other = "ministry-had-warning-in-june";
		String done = "two-streets-one-river";
		int begin = corpus.text(other).indexOf(SHARING);
		try (LayerSession layer = LayerSession.open(corpus, other, "eve"); LayerSession finished = LayerSession.open(corpus, done, "eve")) {
			layer.execute(layer.edits().createSpan("Boilerplate", Parts.of(begin, begin + SHARING.length())));
			layer.execute(layer.edits().setVerdict(layer.layer().layer().getSpans(), Verdict.REJECTED));
			layer.save();
			finished.execute(finished.edits().setState(WorkState.DONE));
			finished.save();
		}
		assertTrue(Spread.of(session, label, "eve", FIRST, span, Runnable::run, null).found().isEmpty());
	}

	@Test
	void aSpanWithoutKindIsNotSpread() throws IOException {
		Span span = labelled("Reply", null);
		IOException refused = assertThrows(IOException.class, () -> Spread.of(session, label, "eve", FIRST, span, Runnable::run, null));
		assertEquals("This is no 'Boilerplate' with a kind.", refused.getMessage());
	}

	@Test
	void whatAPageSaysOfItselfHasItsPlaceAndItsContradictions() throws IOException {
		List<PageStatement> statements = ArticlePage.read(corpus, "minister-defends-timetable").statements();
		List<PageStatement> published = statements.stream().filter(each -> each.property().equals("published")).toList();
		assertTrue(published.get(0).counts() && !published.get(0).conflict());
		assertTrue(published.stream().anyMatch(each -> each.conflict() && each.source().equals("meta article:published_time")), published.toString());
		assertTrue(statements.stream().anyMatch(each -> each.property().equals("title") && each.conflict()), statements.toString());
	}
}
