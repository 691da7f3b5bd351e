package org.rubricator.analysis.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.families.FamilyRow.Kind;
import org.rubricator.core.corpus.CorpusStore;

class FamilyRowsTest {

	private static final String WIRE = "council-backs-barrier";
	private static final String REPRINT = "port-ostrel-votes-for-barrier";
	private static final String CUT = "council-says-yes";

	private final FamilyIndex index = new FamilyIndex(open(), FamiliesRequest.DEFAULT);

	@Test
	void aFamilyShowsItsMembersAndWhatTheyTookFromWhom() throws IOException {
		Families families = index.update(null);
		List<FamilyRow> rows = new FamilyRows(families, index.articles()).rows();
		FamilyRow family = rows.get(0);
		assertEquals(Kind.FAMILY, family.kind());
		assertEquals("3 outlets", family.outlet());
		assertTrue(family.text().endsWith("(3)"), family.text());
		assertEquals(List.of(WIRE, REPRINT, CUT), family.children().stream().map(row -> row.articles().get(0)).toList());
		assertEquals("earliest", family.children().get(0).what());
		assertTrue(family.children().get(1).what().startsWith("whole of "), family.children().get(1).what());
		assertTrue(family.children().get(2).what().startsWith("cut of "), family.children().get(2).what());
		assertTrue(rows.get(1).text().startsWith("Pairs of no family ("), rows.get(1).text());
		assertTrue(rows.get(1).children().stream().allMatch(row -> row.articles().size() == 2));
		assertEquals(List.of(WIRE, REPRINT), FamilyRow.compared(List.of(family)));
		assertEquals(List.of(WIRE, CUT), FamilyRow.compared(List.of(family.children().get(0), family.children().get(2))));
	}

	@Test
	void whatIsChosenBecomesADecision() throws IOException {
		Families families = index.update(null);
		List<FamilyRow> rows = new FamilyRows(families, index.articles()).rows();
		List<FamilyRow> members = rows.get(0).children();
		assertEquals(Optional.of(Decision.apart(List.of(CUT), List.of(WIRE, REPRINT))),
				FamilyRow.apart(List.of(members.get(2)), families));
		assertEquals(Optional.empty(), FamilyRow.apart(members, families));
		assertEquals(Optional.empty(), FamilyRow.apart(List.of(), families));
		assertEquals(Optional.empty(), FamilyRow.together(members, families));
		FamilyRow pair = rows.get(1).children().get(0);
		Decision together = FamilyRow.together(List.of(rows.get(0), pair), families).orElseThrow();
		assertTrue(together.together() && together.articles().containsAll(List.of(WIRE, REPRINT, CUT)));
		assertTrue(together.articles().containsAll(pair.articles()));
	}

	@Test
	void textsBesideEachOtherAreAlignedWordByWord() {
		String first = "The council voted on Monday to build the barrier. Rain fell all night long. The mayor spoke.";
		String second = "Late news. The council voted on Tuesday to build the barrier. The mayor spoke and left for home again.";
		SideBySide beside = SideBySide.of(first, second);
		assertEquals(List.of("The council voted on", "to build the barrier"), beside.shared().stream()
				.map(passage -> first.substring(passage.first().begin(), passage.first().end())).toList());
		assertEquals(" Tuesday ", second.substring(beside.changedSecond().get(0).begin(), beside.changedSecond().get(0).end()));
		assertEquals(second.indexOf("barrier"), beside.beside(first.indexOf("barrier")));
		assertEquals(first.indexOf("council"), beside.turned().beside(second.indexOf("council")));
		assertEquals(new SideBySide(List.of(), List.of(), List.of()), SideBySide.of("", "nothing"));
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
