package org.rubricator.analysis.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.passages.MixedTexts;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;

class PropagationTest {

	private static final String WIRE = "Councillors met. \"I will read every page of this report,\" she said, \"and sign the order,"
			+ " because the sea does not wait for committees.\" Rain fell.";
	private static final String PAPER = "Advert. \u201CI will read every page of this re\u00ADport,\u201D she said, \u201Cand sign the"
			+ " order, because the sea does not wait for committees.\u201D Own text.";

	@Test
	void thereAndBackIsTheIdentity() {
		int mapped = 0;
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			MixedTexts texts = new MixedTexts(random);
			String passage = texts.text(texts.words(30 + random.nextInt(60)));
			String first = "Here" + seed + " " + texts.text(texts.words(20)) + ". " + passage + ". Ende.";
			String second = "There" + seed + " " + texts.text(texts.words(30)) + ". " + texts.retyped(passage) + ". Fin.";
			PassageMap there = map(first, second);
			List<AnnotationState> spans = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				Range one = range(random, first.length());
				Parts parts = random.nextInt(3) > 0 ? Parts.of(List.of(one)) : Parts.of(List.of(one, range(random, first.length())));
				spans.add(AnnotationState.span("s" + i, "Label" + i, parts).withAttributes(Attributes.of(Map.of("form", "v" + i)))
						.withActor(random.nextBoolean() ? "actor" + i : null));
			}
			List<AnnotationState> proposals = propagate(side("a", first, spans), side("b", second, List.of()), there);
			List<AnnotationState> accepted = proposals.stream().map(state -> state.withVerdict(Verdict.ACCEPTED)).toList();
			List<AnnotationState> back = propagate(side("b", second, accepted), side("a", first, List.of()), there.back());
			assertEquals(proposals.size(), back.size(), "seed " + seed);
			for (AnnotationState state : back) {
				AnnotationState original = spans.stream().filter(span -> span.label().equals(state.label())).findFirst().orElseThrow();
				assertEquals(original.parts(), state.parts(), "seed " + seed);
				assertEquals(original.attributes(), state.attributes());
				assertEquals(original.actor(), state.actor());
			}
			mapped += proposals.size();
		}
		assertTrue(mapped > 2000, "only " + mapped + " were mapped");
	}

	@Test
	void aFrameIsProposedWithItsSpans() {
		List<AnnotationState> proposals = propagate(side("a", WIRE, frame()), side("b", PAPER, List.of()), map(WIRE, PAPER));
		assertEquals(List.of("I will read every page of this re\u00ADport, and sign the order, because the sea does not wait for committees.",
				"said", "she"),
				proposals.stream().filter(AnnotationState::isSpan).map(state -> state.parts().quote(PAPER)).sorted().toList());
		AnnotationState frame = proposals.getLast();
		assertEquals(List.of("content", "cue", "source", "addressee"), frame.fillers().stream().map(Role::role).toList());
		assertEquals(Origin.PROPAGATED, frame.origin());
		assertEquals(Verdict.PROPOSED, frame.verdict());
		assertEquals("ada@a#f1", frame.agent());
		assertEquals("direct", frame.attributes().get("form"));
	}

	@Test
	void whatIsThereIsNotProposedAgainEvenRejected() {
		List<AnnotationState> first = propagate(side("a", WIRE, frame()), side("b", PAPER, List.of()), map(WIRE, PAPER));
		assertEquals(List.of(), propagate(side("a", WIRE, frame()), side("b", PAPER, first), map(WIRE, PAPER)));
		List<AnnotationState> rejected = first.stream().map(state -> state.withVerdict(Verdict.REJECTED)).toList();
		assertEquals(List.of(), propagate(side("a", WIRE, frame()), side("b", PAPER, rejected), map(WIRE, PAPER)));
	}

	@Test
	void theFrameStaysWhereOneOfItsSpansIsNotThere() {
		String cut = PAPER.replace("\u201D she said, \u201C", " ");
		List<AnnotationState> proposals = propagate(side("a", WIRE, frame()), side("b", cut, List.of()), map(WIRE, cut, 8));
		assertTrue(proposals.stream().allMatch(AnnotationState::isSpan));
	}

	@Test
	void nothingIsProposedWhereTheTextDiffersAtTheBoundary() {
		String words = "one two three four five six seven";
		assertEquals(Optional.of(Parts.of(2, 9)), mapped("x " + words + " y", "x " + words + " z", 2, 9));
		assertEquals(Optional.empty(), mapped(words + " y", words + " z", 0, words.length()));
		assertEquals(Optional.empty(), mapped(words + ". y", words + ", y", 0, words.length()));
		assertEquals(Optional.of(Parts.of(0, words.length())), mapped(words + ". y", words + ". z", 0, words.length()));
		assertEquals(Optional.of(Parts.of(0, words.length() + 1)), mapped(words + ". y", words + ". z", 0, words.length() + 1));
		assertEquals(Optional.of(Parts.of(0, words.length())), mapped(words + "\n\ny", words + "\nz", 0, words.length()));
		assertEquals(Optional.empty(), mapped(words.replace("four", "four,") + ".", words + ".", 0, "one two three four".length()));
	}

	@Test
	void aPlaceThatWouldComeBackElsewhereIsNotTakenOver() {
		String words = "one two three four five six seven";
		String twice = words + ".\n" + words + ".";
		PassageMap map = map(twice, words + ".", 5);
		assertEquals(1, List.of(0, words.length() + 2).stream().map(begin -> map.map(Parts.of(begin, begin + 7)))
				.filter(Optional::isPresent).count());
	}

	@Test
	void differencesOnTheSameWordsAreFound() {
		Side first = side("a", WIRE, frame());
		List<AnnotationState> copied = propagate(first, side("b", PAPER, List.of()), map(WIRE, PAPER)).stream()
				.map(state -> state.withVerdict(Verdict.ACCEPTED)).toList();
		assertEquals(List.of(), kinds(first, copied));
		assertEquals(List.of(Conflict.Kind.ATTRIBUTES), kinds(first, copied.stream().map(state -> state.label().equals("Actor")
				? state.withActor("other") : state).toList()));
		assertEquals(List.of(Conflict.Kind.LABEL), kinds(first, copied.stream().map(state -> state.label().equals("Cue")
				? state.withLabel("Claim") : state).toList()));
		assertEquals(List.of(Conflict.Kind.FRAME), kinds(first, copied.stream().filter(AnnotationState::isSpan).toList()));
		AnnotationState claim = copied.stream().filter(state -> state.label().equals("Claim")).findFirst().orElseThrow();
		assertTrue(kinds(first, List.of(claim.withParts(Parts.of(List.of(claim.parts().ranges().get(0)))))).contains(Conflict.Kind.BOUNDARY));
		assertEquals(List.of(Conflict.Kind.MISSING), kinds(first, List.of()));
		assertEquals(3, kinds(side("a", WIRE, frame().subList(0, 3)), List.of()).stream().filter(Conflict.Kind.MISSING::equals).count());
	}

	@Test
	void aConflictNamesBothPlaces() {
		Conflict conflict = new Comparison(side("a", WIRE, frame()), side("b", PAPER, List.of()), map(WIRE, PAPER)).conflicts().get(0);
		Finding finding = new Disagreement(List.of(conflict)).finding();
		assertEquals("passage.labelled-differently", finding.code());
		assertTrue(finding.message().contains("b at "), finding.message());
		assertEquals("annotations/ada/a.xmi", finding.location().file());
		assertEquals(List.of("annotations/ada/b.xmi"), finding.others().stream().map(Location::file).toList());
	}

	@Test
	void whatIsMissingInUnfinishedWorkIsNoDifference() {
		Side open = new Side("ben", "b", PAPER, List.of(), false);
		assertEquals(List.of(), new Comparison(side("a", WIRE, frame()), open, map(WIRE, PAPER)).conflicts());
	}

	private static List<AnnotationState> frame() {
		int begin = WIRE.indexOf("I will");
		int firstEnd = WIRE.indexOf(",\"") + 1;
		int second = WIRE.indexOf("and sign");
		int she = WIRE.indexOf("she");
		int said = WIRE.indexOf("said");
		return List.of(
				AnnotationState.span("s1", "Claim",
						Parts.of(List.of(new Range(begin, firstEnd), new Range(second, WIRE.indexOf("\" Rain"))))),
				AnnotationState.span("s2", "Cue", Parts.of(said, said + 4)),
				AnnotationState.span("s3", "Actor", Parts.of(she, she + 3)).withActor("tarrand"),
				AnnotationState.frame("f1", "Attribution",
						List.of(new Role("content", "s1"), new Role("cue", "s2"), new Role("source", "s3"), new Role("addressee", null)))
						.withAttributes(Attributes.of(Map.of("form", "direct"))));
	}

	private static List<Conflict.Kind> kinds(Side first, List<AnnotationState> second) {
		return new Comparison(first, side("b", PAPER, second), map(WIRE, PAPER)).conflicts().stream().map(Conflict::kind).toList();
	}

	private static Side side(String article, String text, List<AnnotationState> annotations) {
		return new Side("ada", article, text, annotations, true);
	}

	private static List<AnnotationState> propagate(Side source, Side target, PassageMap map) {
		int[] number = { 100 };
		Supplier<String> ids = () -> "n" + number[0]++;
		return new Propagation(source, target, map).proposals(ids, ids);
	}

	private static Optional<Parts> mapped(String first, String second, int begin, int end) {
		return map(first, second, 5).map(Parts.of(begin, end));
	}

	private static PassageMap map(String first, String second) {
		return map(first, second, 20);
	}

	private static PassageMap map(String first, String second, int words) {
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT.withWords(words));
		search.add("a", first, List.of());
		search.add("b", second, List.of());
		List<Passage> passages = search.run(() -> {
		}).pairs().get(0).passages();
		return new PassageMap(first, second, passages);
	}

	private static Range range(Random random, int length) {
		int begin = random.nextInt(length - 1);
		return new Range(begin, Math.min(length, begin + 1 + random.nextInt(40)));
	}
}
