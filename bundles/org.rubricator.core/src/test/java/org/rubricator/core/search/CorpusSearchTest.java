package org.rubricator.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.SpanLabel;

class CorpusSearchTest {

	@TempDir
	Path folder;
	CorpusStore corpus;
	CorpusSession session;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		TestCorpora.add(corpus, "ice", "The ferry\n was stuck in ICE. Nice ferries, said \u00c9lise.");
		session = CorpusSession.open(corpus);
	}

	private List<String> found(CorpusQuery query, Set<String> articles) throws IOException {
		List<String> found = new ArrayList<>();
		new CorpusSearch(session, Runnable::run).run(query, articles == null ? null : (text, all) -> articles, null, hits -> hits.forEach(
				hit -> found.add(hit.article() + ":" + (hit.annotation() == null ? "" : hit.annotator() + ":" + hit.annotation() + ":")
						+ hit.context().keyword())));
		return found;
	}

	private List<String> text(String text, boolean regex, boolean matchCase, boolean words) throws IOException {
		return found(new CorpusQuery(new TextQuery(text, regex, matchCase, words), null), null);
	}

	private List<String> annotations(String text, AnnotationQuery query) throws IOException {
		return found(new CorpusQuery(new TextQuery(text, false, false, false), query), null);
	}

	private static AnnotationQuery query(String label, String attribute, String value, String actor, String annotator,
			Boolean flagged, WorkState state, Verdict verdict) {
		return new AnnotationQuery(label, attribute, value, actor, annotator, flagged, state, verdict);
	}

	@Test
	void textIsFoundInAnyCaseAndAcrossWhiteSpace() throws IOException {
		assertEquals(List.of("ferry:Ferry", "ice:ferry"), text("ferry", false, false, false));
		assertEquals(List.of("ice:ferry"), text("ferry", false, true, false));
		assertEquals(List.of("ice:ferry was"), text("ferry was", false, false, false));
		assertEquals(List.of("ice:ICE", "ice:ice"), text("ice", false, false, false));
		assertEquals(List.of("ice:ICE"), text("ice", false, false, true));
		assertEquals(List.of("ice:\u00c9lise"), text("\u00e9LISE", false, false, true));
		assertEquals(List.of(), text("f.rry", false, false, false));
		assertEquals(List.of("ice:ferry"), found(new CorpusQuery(new TextQuery("ferry", false, false, false), null), Set.of("ice")));
	}

	@Test
	void expressionsAreFoundAndWrongOnesRefused() throws IOException {
		assertEquals(List.of("ferry:Ferry", "ice:ferry", "ice:ferries"), text("ferr(y|ies)", true, false, false));
		assertEquals(List.of("ferry:Ferry", "ice:The"), text("\\A\\w+", true, false, false));
		assertEquals(List.of(), text("x*", true, false, false));
		assertThrows(PatternSyntaxException.class, () -> text("(", true, false, false));
	}

	@Test
	void anExpressionThatTakesForEverCanBeCancelled() throws IOException {
		TestCorpora.add(corpus, "long", "a".repeat(60) + "!");
		NullProgressMonitor monitor = new NullProgressMonitor();
		Thread cancel = new Thread(() -> {
			try {
				Thread.sleep(200);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			monitor.setCanceled(true);
		});
		cancel.start();
		assertThrows(OperationCanceledException.class, () -> new CorpusSearch(session, Runnable::run).run(
				new CorpusQuery(new TextQuery("(a+)+\\1!!", true, false, false), null), null, monitor, hits -> {
				}));
	}

	@Test
	void annotationsAreFoundByAllThatIsSaidOfThem() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "ice", "ada")) {
			layer.execute(layer.edits().createSpan("Actor", Parts.of(45, 50)));
			layer.execute(layer.edits().createSpan("Boilerplate", Parts.of(4, 9)));
			layer.execute(layer.edits().linkActor(List.of(layer.layer().span("s1")), "elise"));
			layer.execute(layer.edits().setAttribute(List.of(layer.layer().span("s2")), "kind", "teaser"));
			layer.execute(layer.edits().setFlag(List.of(layer.layer().span("s2")), true));
			layer.execute(layer.edits().createFrame("Attribution", List.of(new Role("source", "s1"))));
			layer.save();
			layer.execute(layer.edits().setVerdict(List.of(layer.layer().span("s1")), Verdict.REJECTED));
			List<String> actor = List.of("ice:ada:s1:" + "The ferry\n was stuck in ICE. Nice ferries, said \u00c9lise.".substring(45, 50));
			List<String> teaser = List.of("ice:ada:s2:ferry");
			assertEquals(3, annotations("", AnnotationQuery.ANY).size());
			assertEquals(actor, annotations("", query("Actor", null, null, null, null, null, null, null)));
			assertEquals(teaser, annotations("", query(null, "kind", null, null, null, null, null, null)));
			assertEquals(teaser, annotations("", query(null, "kind", "teaser", null, null, null, null, null)));
			assertEquals(List.of(), annotations("", query(null, "kind", "advert", null, null, null, null, null)));
			assertEquals(actor, annotations("", query(null, null, null, "elise", null, null, null, null)));
			assertEquals(teaser, annotations("", query(null, null, null, "", null, null, null, null)));
			assertEquals(teaser, annotations("", query(null, null, null, null, null, true, null, null)));
			assertEquals(actor, annotations("", query(null, null, null, null, null, null, null, Verdict.REJECTED)),
					"as it is on the screen, not in the file");
			assertEquals(3, annotations("", query(null, null, null, null, "ada", null, WorkState.IN_PROGRESS, null)).size());
			assertEquals(List.of(), annotations("", query(null, null, null, null, "ben", null, null, null)));
			assertEquals(List.of(), annotations("", query(null, null, null, null, null, null, WorkState.DONE, null)));
			assertEquals(teaser, annotations("FERRY", AnnotationQuery.ANY));
		}
	}

	@Test
	void whatCannotBeReadIsNamedAndTheRestIsSearched() throws IOException {
		Files.delete(corpus.articleFolder("ice").resolve("text.txt"));
		List<Hit> found = new ArrayList<>();
		List<Finding> findings = new CorpusSearch(session, Runnable::run)
				.run(new CorpusQuery(new TextQuery("ferry", false, false, false), null), null, null, found::addAll);
		assertEquals(1, found.size());
		assertEquals("articles/ice", findings.get(0).location().file());
	}

	@Test
	void anIndexThatFailsCostsNothingButTime() throws IOException {
		List<Hit> found = new ArrayList<>();
		List<Finding> findings = new CorpusSearch(session, Runnable::run)
				.run(new CorpusQuery(new TextQuery("ferry", false, false, false), null), (text, articles) -> {
					throw new IOException("damaged");
				}, null, found::addAll);
		assertEquals(2, found.size());
		assertEquals("search.index", findings.get(0).code());
	}

	@Test
	void hitsAreLabelledAsTheKeyWould() throws IOException {
		SpanLabel label = corpus.labels().getSpanLabels().stream().filter(of -> of.getName().equals("Cue")).findFirst().orElseThrow();
		try (LayerSession layer = LayerSession.open(corpus, "ferry", "ada")) {
			layer.execute(layer.edits().createSpan("Cue", Parts.of(0, 5)));
		}
		List<Hit> hits = new ArrayList<>();
		new CorpusSearch(session, Runnable::run).run(new CorpusQuery(new TextQuery("ferr", false, false, false), null), null,
				null, hits::addAll);
		assertEquals(3, hits.size());
		ActPreview preview = new HitLabelling(session, Runnable::run).preview(hits, label, "ada", null);
		assertEquals(List.of("ferry", "ferries"), preview.proposals().stream().map(row -> row.context().keyword()).toList());
		session.perform(preview.act(), Runnable::run, null);
		assertEquals(2, corpus.layer("ada", "ice").orElseThrow().getSpans().size());
		assertTrue(new HitLabelling(session, Runnable::run).preview(hits, label, "ada", null).proposals().isEmpty());
	}
}
