package org.rubricator.analysis.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.propagation.Comparison;
import org.rubricator.analysis.propagation.Conflict;
import org.rubricator.analysis.propagation.ConflictsOperation;
import org.rubricator.analysis.propagation.Disagreement;
import org.rubricator.analysis.propagation.PassageMap;
import org.rubricator.analysis.propagation.Propagation;
import org.rubricator.analysis.propagation.Side;
import org.rubricator.analysis.quotations.Appearance;
import org.rubricator.analysis.quotations.Form;
import org.rubricator.analysis.quotations.Quotes;
import org.rubricator.analysis.quotations.QuotesOperation;
import org.rubricator.analysis.quotations.QuotesRequest;
import org.rubricator.analysis.quotations.Saying;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.corpus.CorpusStore;

/** What seeds/README.md says of the sample corpus is what is found in it. */
class SampleCorpusTest {

	private static final String WIRE = "council-backs-barrier";
	private static final String REPRINT = "port-ostrel-votes-for-barrier";
	private static final String CUT = "council-says-yes";

	private final CorpusStore corpus = open();

	@Test
	void theWireStoryItsReprintAndItsCutAreOneFamily() throws IOException {
		Families families = new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null);
		assertEquals(List.of(List.of(WIRE, REPRINT, CUT)), families.families().stream().map(Family::members).toList());
		assertEquals(TieKind.WHOLE, tie(families, WIRE, REPRINT).kind());
		assertEquals(TieKind.CUT, tie(families, WIRE, CUT).kind());
		assertEquals(TieKind.EXCERPT, tie(families, WIRE, "minister-will-sign").kind());
		assertEquals(List.of(36, 47), tie(families, WIRE, "minister-will-sign").pair().passages().stream().map(Passage::words).toList());
		assertTrue(families.ties().stream().allMatch(tie -> tie.direction() != Direction.UNKNOWN));
	}

	@Test
	void theParagraphOfTheSurgeStandsInAllThreePagesOfVpb() throws IOException {
		Families families = new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null);
		Set<String> pages = families.ties().stream()
				.filter(tie -> tie.pair().passages().stream().anyMatch(passage -> passage.words() == 31))
				.flatMap(tie -> List.of(tie.first(), tie.second()).stream()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of("barrier-five-questions", "council-approves-barrier", "engineer-behind-the-report"), pages);
	}

	@Test
	void quotationsTravelAsDocumented() throws IOException {
		Quotes quotes = new QuotesOperation(corpus).run(QuotesRequest.DEFAULT, null);
		assertEquals(Set.of("hollin-seaworks-welcomes-decision full dagny-vorhaus", "minister-will-sign ellipsis dagny-vorhaus",
				"clay-mity changed rufus-engelhart", WIRE + " cut hollin-spokesman", REPRINT + " cut hollin-spokesman",
				"barrier-five-questions cut hollin-seaworks", "engineer-behind-the-report cut hollin-seaworks"),
				appearances(quotes, "leave no room for doubt"));
		assertEquals(Set.of(WIRE + " full ilse-tarrand", REPRINT + " full ilse-tarrand", CUT + " full ilse-tarrand",
				"council-approves-barrier cut ilse-tarrand", "clay-mity cut jonah-brekkan"),
				appearances(quotes, "the sea does not wait"));
		assertEquals(Set.of("minister-will-sign full ilse-tarrand", "minister-defends-timetable full ilse-tarrand"),
				appearances(quotes, "answered the question"));
		assertTrue(appearances(quotes, "still sleep upstairs").contains("clay-mity full "));
		assertEquals(7, appearances(quotes, "cannot be certified").size());
	}

	@Test
	void allFramesOfTheReprintCanComeFromTheWireStory() throws IOException {
		Tie tie = tie(new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null), REPRINT, WIRE);
		Side wire = side("gold", tie.first());
		PassageMap map = new PassageMap(wire.text(), corpus.text(tie.second()), tie.pair().passages());
		int[] number = { 0 };
		List<AnnotationState> proposals = new Propagation(wire, new Side("gold", tie.second(), corpus.text(tie.second()), List.of(), true), map)
				.proposals(() -> "s" + number[0]++, () -> "f" + number[0]++);
		assertEquals(17, proposals.stream().filter(state -> !state.isSpan()).count());
		assertEquals(List.of(), new Comparison(wire, side("gold", tie.second()), map).conflicts());
		List<Conflict> ofAda = new Comparison(side("ada", tie.first()), side("ada", tie.second()), map).conflicts();
		assertTrue(ofAda.stream().anyMatch(conflict -> conflict.kind() == Conflict.Kind.MISSING && conflict.detail().startsWith("Attribution here")),
				ofAda.toString());
	}

	@Test
	void goldAgreesWithItselfOnTheSameWordsAndAdaAndBenDoNot() throws IOException {
		Families families = new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null);
		List<Disagreement> disagreements = new ConflictsOperation(corpus).run(families.ties(), null).disagreements();
		assertEquals(disagreements.size(), disagreements.stream().map(Disagreement::conflict).distinct().count());
		List<Conflict> conflicts = disagreements.stream().flatMap(disagreement -> disagreement.conflicts().stream()).toList();
		assertEquals(Set.of("ada", "ben"), conflicts.stream().map(Conflict::annotator).collect(Collectors.toSet()));
		assertTrue(conflicts.stream().allMatch(conflict -> conflict.annotator().equals(conflict.otherAnnotator())));
	}

	private Side side(String annotator, String article) throws IOException {
		return Side.of(corpus.layer(annotator, article).orElseThrow(), corpus.text(article));
	}

	private static Set<String> appearances(Quotes quotes, String words) {
		Saying saying = quotes.travelling().stream().filter(candidate -> candidate.text().contains(words)
				|| candidate.appearances().stream().anyMatch(appearance -> appearance.text().contains(words))).findFirst().orElseThrow();
		return saying.appearances().stream().map(SampleCorpusTest::brief).collect(Collectors.toSet());
	}

	private static String brief(Appearance appearance) {
		Form form = appearance.form();
		return appearance.article() + " " + form.id() + " " + appearance.credits().stream()
				.filter(credit -> credit.annotator().equals("gold")).map(credit -> credit.actor()).findFirst().orElse("");
	}

	private static Tie tie(Families families, String one, String other) {
		return families.ties().stream().filter(tie -> Set.of(tie.first(), tie.second()).equals(Set.of(one, other))).findFirst()
				.orElseThrow();
	}

	private static CorpusStore open() {
		try {
			Path top = Path.of("").toAbsolutePath();
			while (!CorpusStore.isCorpus(top.resolve("seeds/corpus"))) {
				top = top.getParent();
			}
			return CorpusStore.open(top.resolve("seeds/corpus"));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
