package org.rubricator.core.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.model.actors.ActorKind;

class ActorCheckTest {

	private static final ActorState LUND = ActorState.named("lund", "Ada Lund", ActorKind.PERSON).withWikidata("Q42");
	private static final ActorState OTHER = ActorState.named("", "Ben Oke", ActorKind.PERSON);

	private static boolean isWrong(ActorState actor) {
		return ActorCheck.check(actor, List.of(LUND)).wrong();
	}

	private static ActorState since(String from, String until) {
		return OTHER.withAffiliations(List.of(new ActorState.Affiliation("lund", null, from, until)));
	}

	@Test
	void whatCannotStayIsWrong() {
		assertNull(ActorCheck.check(OTHER, List.of(LUND)).message());
		assertTrue(isWrong(OTHER.withName(" ")));
		assertTrue(isWrong(OTHER.withWikidata("42")));
		assertTrue(isWrong(since("last year", null)));
		assertTrue(isWrong(since("2021-13", null)));
		assertTrue(isWrong(since("2021-09", "2020")));
		assertNull(ActorCheck.check(since("2021-09", "2021"), List.of(LUND)).message());
		assertNull(ActorCheck.check(since("2021-09-01", null), List.of(LUND)).message());
	}

	@Test
	void oneWhoMayBeAnotherIsAskedAbout() {
		assertEquals("There is another 'Ada Lund' (person). Are they the same?",
				ActorCheck.check(OTHER.withName("ADA LUND"), List.of(LUND)).message());
		assertEquals("'Ada Lund' has the same Wikidata id. Are they the same?",
				ActorCheck.check(OTHER.withWikidata("Q42"), List.of(LUND)).message());
		assertNull(ActorCheck.check(LUND, List.of(LUND)).message());
	}
}
