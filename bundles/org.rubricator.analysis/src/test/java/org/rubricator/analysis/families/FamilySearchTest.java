package org.rubricator.analysis.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.passages.MixedTexts;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;

class FamilySearchTest {

	private final MixedTexts texts = new MixedTexts(new Random(17));
	private final Map<String, String> articles = new TreeMap<>();
	private final Map<String, String> published = new TreeMap<>();
	private final Map<String, String> outlets = new TreeMap<>();

	@Test
	void aWholeReprintKnowsItsSource() {
		String story = words(300);
		article("courant", "2025-10-15T00:10:00+02:00", "Own headline here " + story);
		article("wire", "2025-10-14T22:47:00+02:00", story);
		Families families = find();
		assertEquals(List.of("wire", "courant"), families.families().get(0).members());
		assertEquals("wire", families.families().get(0).name());
		assertTie(families, TieKind.WHOLE, Direction.BACKWARD);
	}

	@Test
	void aShorterLaterArticleIsCutAndALongerOneExtended() {
		String story = words(200);
		article("a", "2025-10-14", story + " " + words(150));
		article("b", "2025-10-16", story);
		assertTie(find(), TieKind.CUT, Direction.FORWARD);
		published.put("b", "2025-10-12");
		assertTie(find(), TieKind.EXTENDED, Direction.BACKWARD);
		published.put("b", "2025-10-14");
		assertTie(find(), TieKind.CUT, Direction.UNKNOWN);
	}

	@Test
	void anArticleMadeOfTwoIsMerged() {
		String one = words(200);
		String other = words(200);
		article("a", "2025-10-14T10:00:00Z", one);
		article("b", "2025-10-14T11:00:00Z", other);
		article("c", "2025-10-14T12:00:00Z", one + " " + words(30) + " " + other);
		Families families = find();
		assertEquals(List.of(TieKind.MERGED, TieKind.MERGED), families.ties().stream().map(Tie::kind).toList());
		assertEquals(List.of("a", "b", "c"), families.families().get(0).members());
	}

	@Test
	void changedWordsAreAReword() {
		String story = words(500);
		Random random = new Random(3);
		article("a", null, story);
		article("b", null, String.join(" ",
				List.of(story.split(" ")).stream().map(word -> random.nextInt(4) == 0 ? "new" + random.nextInt() : word).toList()));
		assertTie(find(), TieKind.REWORDED, Direction.UNKNOWN);
	}

	@Test
	void whatIsQuotedInBothIsAQuotationAndOneParagraphAnExcerpt() {
		String said = words(40);
		article("a", "2025-10-14", words(300) + " \u201C" + said + "\u201D " + words(20));
		article("b", "2025-10-15", words(300) + " \"" + said + "\" " + words(20));
		Families families = find();
		assertTie(families, TieKind.QUOTATION, Direction.FORWARD);
		assertEquals(List.of(), families.families());
		articles.replaceAll((id, text) -> text.replaceAll("[\u201C\u201D\"]", ""));
		assertTie(find(), TieKind.EXCERPT, Direction.FORWARD);
	}

	@Test
	void whatAnOutletHasStandingTiesNoFamily() {
		String links = String.join("\n", words(8), words(9), words(10), words(9), words(8), words(9));
		article("a", "2025-10-14", words(200) + ".\n\nRelated:\n" + links);
		article("b", "2025-10-15", words(50) + ".\n\nRelated:\n" + links);
		assertTie(find(), TieKind.CUT, Direction.FORWARD);
		List.of("a", "b").forEach(id -> outlets.put(id, "Courant"));
		assertTie(find(), TieKind.HOUSE, Direction.FORWARD);
		assertEquals(List.of(), find().families());
		outlets.put("b", "Herald");
		assertEquals(1, find().families().size());
	}

	@Test
	void anOutletsOwnUpdateIsStillAFamily() {
		String story = words(40) + ".\n\n" + words(40) + ".\n\n" + words(40) + ".";
		article("a", "2025-10-14T10:00:00Z", words(50) + ".\n\n" + story);
		article("b", "2025-10-14T12:00:00Z", words(60) + ".\n\n" + story);
		List.of("a", "b").forEach(id -> outlets.put(id, "Courant"));
		assertEquals(1, find().families().size());
		articles.put("b", words(300) + ".\n\n" + words(100) + ".\n\n" + story.substring(0, story.indexOf('\n')));
		articles.put("a", words(300) + ".\n\n" + story.substring(0, story.indexOf('\n')));
		assertTie(find(), TieKind.HOUSE, Direction.FORWARD);
	}

	@Test
	void decisionsHoldWhateverIsFound() {
		String story = words(200);
		article("a", null, story);
		article("b", null, story + " more");
		article("c", null, "less " + story);
		article("d", null, words(200));
		assertEquals(List.of("a", "b", "c"), find().families().get(0).members());
		Families split = find(Decision.apart(List.of("c"), List.of("a", "b")));
		assertEquals(List.of(List.of("a", "b")), split.families().stream().map(Family::members).toList());
		Families merged = find(Decision.together(List.of("a", "d")));
		assertEquals(List.of("a", "b", "c", "d"), merged.families().get(0).members());
		Families both = find(Decision.apart(List.of("c"), List.of("a", "b")), Decision.together(List.of("c", "d")));
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), both.families().stream().map(Family::members).toList());
	}

	@Test
	void theLaterOfTwoContradictingDecisionsHolds() {
		article("a", null, words(100));
		article("b", null, words(100));
		assertEquals(0, find(Decision.together(List.of("a", "b")), Decision.apart(List.of("a"), List.of("b"))).families().size());
		assertEquals(1, find(Decision.apart(List.of("a"), List.of("b")), Decision.together(List.of("a", "b"))).families().size());
	}

	@Test
	void aContradictionByWayOfAThirdIsAFinding() {
		List.of("a", "b", "c").forEach(id -> article(id, null, words(50)));
		Families families = find(Decision.together(List.of("a", "b")), Decision.together(List.of("b", "c")),
				Decision.apart(List.of("a"), List.of("c")));
		assertEquals(List.of("families.contradiction"), families.findings().stream().map(finding -> finding.code()).toList());
		assertTrue(families.families().stream().noneMatch(family -> family.members().containsAll(List.of("a", "c"))));
	}

	@Test
	void decisionsAboutArticlesThatAreGoneAreLeftAlone() {
		article("a", null, words(50));
		assertEquals(List.of(), find(Decision.together(List.of("a", "gone"))).families());
	}

	private String words(int count) {
		return String.join(" ", texts.words(count));
	}

	private void article(String id, String time, String text) {
		articles.put(id, text);
		published.put(id, time);
	}

	private Families find(Decision... decisions) {
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		List<DatedArticle> dated = new ArrayList<>();
		articles.forEach((id, text) -> {
			search.add(id, text, List.of());
			dated.add(new DatedArticle(id, outlets.get(id), published.get(id)));
		});
		return new FamilySearch(PassageOptions.DEFAULT,
				articles::get)
				.run(dated, search.run(() -> {
				}), List.of(decisions));
	}

	private static void assertTie(Families families, TieKind kind, Direction direction) {
		assertEquals(1, families.ties().size());
		assertEquals(kind, families.ties().get(0).kind());
		assertEquals(direction, families.ties().get(0).direction());
	}
}
