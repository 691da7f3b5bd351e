package org.rubricator.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubricator.core.validation.Fixture.fill;
import static org.rubricator.core.validation.Fixture.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.text.RandomTexts;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

class ValidatorTest {

	private final Fixture fixture = new Fixture();

	@Test
	void cleanDataIsSilent() {
		Span first = with(fixture.quote("Claim", "will"), "form=direct sure=true strength=-0.5 note=x%20y");
		first.setParts(first.getParts().plus(new Range(fixture.text.indexOf("sign"), fixture.text.indexOf("."))));
		Span actor = fixture.quote("Actor", "he");
		actor.setActor("smith");
		fixture.quote("Claim", "sign");
		fixture.quote("Flat", "sign");
		fixture.quote("Flat", "the bill");
		fixture.quote("Sentence", "Se\u0301bastien left.");
		fixture.quote("Block", "Se\u0301bastien left. \uD83D\uDE00");
		fixture.quote("Claim", "\uD83D\uDE00");
		Frame frame = fixture.frame("Attribution");
		fill(frame, "source", actor);
		fill(frame, "content", first);
		fill(frame, "any", actor);
		Frame implicit = fixture.frame("Attribution");
		fill(implicit, "source", null);
		fill(implicit, "content", first);
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void anotherTextIsOneFindingNotAThousand() {
		fixture.quote("Claim", " he ");
		fixture.layer.setTextHash(null);
		Finding finding = fixture.only("layer.other-text");
		assertEquals(Severity.ERROR, finding.severity());
		assertNull(finding.location().range());
		assertEquals("annotations/ann/a1.xmi", finding.location().file());
	}

	@Test
	void anotherArticle() {
		fixture.layer.setArticle("a2");
		fixture.only("layer.other-article");
	}

	@Test
	void duplicateId() {
		fixture.quote("Claim", "will").setId("s2");
		fixture.quote("Claim", " he");
		assertEquals(List.of("layer.duplicate-id", "layer.white-space"), fixture.codes().stream().sorted().toList());
		assertTrue(fixture.validate().stream().flatMap(finding -> finding.fixes().stream())
				.allMatch(fix -> fix.edit().apply(fixture.layer).isEmpty()), "it is not clear which is meant");
	}

	@Test
	void incomplete() {
		fixture.quote("Claim", "will").setId(null);
		fixture.quote("Claim", "sign").setLabel(null);
		fixture.quote("Claim", "bill").setParts(null);
		fill(fixture.frame("Attribution"), null, null);
		assertEquals(List.of("layer.incomplete", "layer.incomplete", "layer.incomplete", "layer.incomplete"),
				fixture.codes());
	}

	@Test
	void unknownLabel() {
		Span span = fixture.quote("claim", "will");
		fixture.quote("Nonsense", "will");
		List<Finding> findings = fixture.validate();
		assertEquals(List.of("layer.unknown-label", "layer.unknown-label"), fixture.codes());
		fixture.apply(findings.get(0).fixes().get(0));
		assertEquals("Claim", span.getLabel());
		assertTrue(fixture.only("layer.unknown-label").fixes().isEmpty());
	}

	@Test
	void retiredLabel() {
		Span span = fixture.quote("Old", "will");
		assertEquals(Severity.INFO, fixture.only("layer.retired-label").severity());
		with(span, Verdict.PROPOSED);
		assertEquals(Severity.WARNING, fixture.only("layer.retired-label").severity());
	}

	@Test
	void beyondText() {
		fixture.span("Claim", Parts.of(5, fixture.text.length() + 1));
		fixture.only("layer.beyond-text");
	}

	@Test
	void splitCharacter() {
		int accent = fixture.text.indexOf('\u0301');
		Span span = fixture.span("Flat", Parts.of(accent, accent + 2));
		Finding finding = fixture.only("layer.split-character");
		assertEquals(Severity.WARNING, finding.severity());
		fixture.apply(finding.fixes().get(0));
		assertEquals("e\u0301b", fixture.quote(span));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void splitSurrogatePair() {
		int emoji = fixture.text.indexOf("\uD83D\uDE00");
		Span span = fixture.span("Flat", Parts.of(emoji, emoji + 1));
		Finding finding = fixture.only("layer.split-character");
		assertEquals(Severity.ERROR, finding.severity());
		fixture.apply(finding.fixes().get(0));
		assertEquals("\uD83D\uDE00", fixture.quote(span));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void whiteSpace() {
		Span span = fixture.quote("Claim", " he said");
		span.setParts(span.getParts().plus(new Range(fixture.text.indexOf(" left"), fixture.text.indexOf(" left") + 5)));
		Finding finding = fixture.only("layer.white-space");
		assertEquals("Trim white space", finding.fixes().get(0).title());
		fixture.apply(finding.fixes().get(0));
		assertEquals("he said left", fixture.quote(span));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void blank() {
		Span span = fixture.quote("Claim", "\n\n");
		Frame frame = fixture.frame("Attribution");
		fill(frame, "content", span);
		fill(frame, "content", fixture.quote("Claim", "will"));
		fixture.apply(fixture.only("layer.blank").fixes().get(0));
		assertEquals(1, frame.getFillers().size());
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void notSnapped() {
		Span token = fixture.quote("Claim", "ign the bi");
		Span sentence = fixture.quote("Sentence", "left");
		Span block = fixture.quote("Block", "aid");
		assertEquals(List.of("layer.not-snapped", "layer.not-snapped", "layer.not-snapped"), fixture.codes());
		fixture.validate().forEach(finding -> fixture.apply(finding.fixes().get(0)));
		assertEquals("sign the bill", fixture.quote(token));
		assertEquals("Se\u0301bastien left.", fixture.quote(sentence));
		assertEquals("said", fixture.quote(block));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void duplicateSpan() {
		fixture.quote("Claim", "will");
		fill(fixture.frame("Attribution"), "content", fixture.quote("Claim", "will"));
		with(fixture.quote("Claim", "will"), Verdict.PROPOSED);
		Finding finding = fixture.only("layer.duplicate-span");
		assertEquals("s1", finding.location().annotation(), "what stands in a frame stays");
		fixture.apply(finding.fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void nested() {
		fixture.quote("Flat", "will,\u201D he");
		fixture.quote("Flat", "he said");
		with(fixture.quote("Flat", "said"), Verdict.PROPOSED);
		Finding finding = fixture.only("layer.nested");
		assertEquals("s2", finding.location().annotation());
		assertEquals("Flat \u201Che said\u201D overlaps Flat \u201Cwill,\u201D he\u201D, but spans labelled Flat may not"
				+ " overlap. Shorten or delete one.", finding.message());
	}

	@Test
	void nestedInAGapIsNotNested() {
		int will = fixture.text.indexOf("will");
		int sign = fixture.text.indexOf("sign");
		fixture.span("Flat", Parts.of(List.of(new Range(will, will + 4), new Range(sign, sign + 4))));
		fixture.quote("Flat", "he said");
		assertEquals(List.of(), fixture.validate());
		fixture.span("Flat", Parts.of(sign, sign + 8));
		assertEquals(List.of("layer.nested"), fixture.codes());
	}

	@Test
	void nestingIsFoundWherePairsOverlap() {
		Random random = new Random(8);
		for (int round = 0; round < 300; round++) {
			Fixture some = new Fixture("x".repeat(100));
			for (int left = random.nextInt(12); left > 0; left--) {
				List<Range> ranges = new ArrayList<>();
				do {
					int begin = random.nextInt(90);
					ranges.add(new Range(begin, begin + 1 + random.nextInt(10)));
				} while (random.nextInt(3) == 0);
				some.span("Flat", Parts.of(ranges));
			}
			boolean expected = some.layer.getSpans().stream()
					.anyMatch(a -> some.layer.getSpans().stream().anyMatch(b -> a != b
							&& !a.getParts().equals(b.getParts()) && a.getParts().overlaps(b.getParts())));
			assertEquals(expected, some.codes().contains("layer.nested"));
		}
	}

	@Test
	void unknownAttribute() {
		fixture.apply(fixture.withOne("nonsense=1", "layer.unknown-attribute").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void attributeValue() {
		Finding choice = fixture.withOne("form=nonsense", "layer.attribute-value");
		assertEquals(List.of("Set \u201Cform\u201D to \u201Cdirect\u201D", "Remove \u201Cform\u201D"),
				choice.fixes().stream().map(Fix::title).toList());
		fixture.apply(choice.fixes().get(0));
		assertEquals("direct", fixture.layer.getSpans().get(0).getAttributes().get("form"));
		for (String wrong : List.of("sure=yes", "sure=True", "strength=much", "strength=1,5", "strength=1e", "strength=")) {
			Finding finding = fixture.withOne(wrong, "layer.attribute-value");
			assertEquals(1, finding.fixes().size(), "no default, or one that is no value");
			fixture.apply(finding.fixes().get(0));
			assertEquals(List.of(), fixture.validate());
		}
	}

	@Test
	void unknownRole() {
		Frame frame = attribution();
		fill(frame, "nonsense", fixture.quote("Actor", "he"));
		fixture.apply(fixture.only("layer.unknown-role").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void tooFewFillers() {
		fill(fixture.frame("Attribution"), "source", fixture.quote("Actor", "he"));
		Finding finding = fixture.only("layer.too-few-fillers");
		assertEquals("Attribution of \u201Che\u201D has 0 of the role \u201Ccontent\u201D and needs at least 1. Add a span"
				+ " to it.", finding.message());
	}

	@Test
	void tooManyFillers() {
		Frame frame = attribution();
		fill(frame, "content", fixture.quote("Claim", "sign"));
		Span last = fixture.quote("Claim", "bill");
		fill(frame, "content", last);
		Finding finding = fixture.only("layer.too-many-fillers");
		assertEquals(3, finding.fixes().size());
		fixture.apply(finding.fixes().get(0));
		assertTrue(frame.getFillers().stream().noneMatch(filler -> filler.getSpan() == last));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void fillerLabel() {
		fill(attribution(), "source", fixture.quote("Claim", "said"));
		fixture.apply(fixture.only("layer.filler-label").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void fillerMissing() {
		Frame frame = attribution();
		fill(frame, "source", null).setImplicit(false);
		assertEquals(List.of(), fixture.only("layer.filler-missing").fixes());
		fill(with(attribution(), Verdict.REJECTED), "source", AnnotationFactory.eINSTANCE.createSpan());
		assertTrue(fixture.codes().contains("layer.filler-missing"));
	}

	@Test
	void fillerRejected() {
		fill(attribution(), "source", with(fixture.quote("Actor", "he"), Verdict.REJECTED));
		fixture.apply(fixture.only("layer.filler-rejected").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void implicitFiller() {
		fill(attribution(), "content", null);
		fixture.apply(fixture.only("layer.implicit-filler").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void aFrameWithNothingLeftGoes() {
		fill(fixture.frame("Attribution"), "content", fixture.quote("Actor", "he"));
		fixture.apply(fixture.only("layer.filler-label").fixes().get(0));
		assertTrue(fixture.layer.getFrames().isEmpty());
	}

	@Test
	void actors() {
		Span span = fixture.quote("Actor", "he");
		span.setActor("nobody");
		fixture.apply(fixture.only("layer.unknown-actor").fixes().get(0));
		assertNull(span.getActor());
		span.setActor("nobody");
		assertEquals(List.of(),
				new Validator(fixture.labels, null).validate(fixture.article, fixture.text, fixture.layer, "f"));
		span.setLabel("Claim");
		fixture.apply(fixture.only("layer.actor-not-allowed").fixes().get(0));
		assertEquals(List.of(), fixture.validate());
	}

	@Test
	void rejectedAnnotationsAreCheckedForStructureOnly() {
		Span span = with(with(fixture.quote("Nonsense", " he sa"), "nonsense=1"), Verdict.REJECTED);
		span.setActor("nobody");
		with(fixture.frame("Nonsense"), Verdict.REJECTED);
		assertEquals(List.of(), fixture.validate());
		span.setParts(Parts.of(1, 1_000));
		fixture.only("layer.beyond-text");
	}

	@Test
	void findingsStandInTheOrderOfTheText() {
		fixture.quote("Claim", " left");
		fixture.quote("Nonsense", "sign");
		fixture.quote("Claim", " he");
		fixture.layer.setArticle("a2");
		assertEquals(List.of("layer.other-article", "layer.white-space", "layer.unknown-label", "layer.white-space"),
				fixture.codes());
	}

	@Test
	void quotesAreShortened() {
		Fixture some = new Fixture("word ".repeat(50) + "end");
		some.span("Nonsense", Parts.of(0, 253));
		assertTrue(some.only("layer.unknown-label").message().startsWith(
				"Nonsense \u201Cword word word word word word word word \u2026\u201D has a label"));
	}

	@Test
	void manyFixesAreOneEdit() {
		Span span = with(fixture.quote("Claim", " he said"), "form=nonsense nonsense=1");
		Span second = fixture.quote("Claim", "he said");
		fill(fixture.frame("Attribution"), "content", second);
		List<Fix> fixes = fixture.validate().stream().map(finding -> finding.fixes().get(0)).toList();
		assertEquals(3, fixes.size());
		Edit edit = Mending.all("Mend", fixture.layer, fixes);
		assertEquals(1, edit.changes().size());
		IndexedLayer indexed = new IndexedLayer(fixture.layer);
		indexed.apply(edit);
		assertEquals("he said", fixture.quote(span));
		assertEquals(List.of("layer.duplicate-span"), fixture.codes());
		indexed.apply(edit.inverse());
		assertEquals(" he said", fixture.quote(span));
	}

	@Test
	void whateverIsInALayerFixesMendIt() {
		List<String> labels = List.of("Claim", "claim", "Actor", "Flat", "Sentence", "Block", "Old");
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			Fixture some = new Fixture(RandomTexts.any(random, 60));
			for (int left = random.nextInt(15); left > 0 && !some.text.isEmpty(); left--) {
				List<Range> ranges = new ArrayList<>();
				do {
					int begin = random.nextInt(some.text.length());
					ranges.add(new Range(begin, begin + 1 + random.nextInt(some.text.length() - begin)));
				} while (random.nextInt(5) == 0);
				Span span = with(some.span(labels.get(random.nextInt(labels.size())), Parts.of(ranges)),
						random.nextBoolean() ? "" : "form=x nonsense=1 sure=?");
				with(span, Verdict.VALUES.get(random.nextInt(3)));
				span.setActor(random.nextBoolean() ? null : "nobody");
			}
			for (int left = random.nextInt(5); left > 0 && !some.layer.getSpans().isEmpty(); left--) {
				Frame frame = some.frame("Attribution");
				for (int fillers = 1 + random.nextInt(4); fillers > 0; fillers--) {
					Span span = some.layer.getSpans().get(random.nextInt(some.layer.getSpans().size()));
					fill(frame, List.of("source", "content", "any", "x").get(random.nextInt(4)),
							random.nextInt(5) == 0 ? null : span);
				}
			}
			Segmentation text = new Segmentation(some.text, "en");
			Validator validator = new Validator(some.labels, Set.of());
			for (int round = 0;; round++) {
				List<Fix> fixes = validator.validate(some.article, text, some.layer, "f").stream()
						.filter(finding -> !finding.fixes().isEmpty()).map(finding -> finding.fixes().get(0)).toList();
				if (fixes.isEmpty()) {
					break;
				}
				assertTrue(round < 6, "seed " + seed);
				Edit edit = Mending.all("Mend", some.layer, fixes);
				assertTrue(!edit.isEmpty(), "seed " + seed);
				new IndexedLayer(some.layer).apply(edit);
			}
		}
	}

	/** A frame that is in order. */
	private Frame attribution() {
		Frame frame = fixture.frame("Attribution");
		fill(frame, "content", fixture.quote("Claim", "will"));
		return frame;
	}
}
