package org.rubricator.core.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.model.actors.ActorKind;

class NamesTest {

	private static final ActorState SEFCOVIC = named("sefcovic", "Maro\u0161 \u0160ef\u010dovi\u010d", "the commissioner");
	private static final ActorState LUND = named("lund", "Ada Lund", "Mayor Lund", "the mayor");
	private static final ActorState LUNDQVIST = named("lundqvist", "Lundqvist Holding");
	private static final ActorState MAYORS = named("mayors", "League of Mayors");

	private static ActorState named(String id, String name, String... aliases) {
		return ActorState.named(id, name, ActorKind.PERSON).withAliases(List.of(aliases));
	}

	private static List<String> ids(String typed, String... recent) {
		return new Names(List.of(LUNDQVIST, MAYORS, LUND, SEFCOVIC)).matching(typed, List.of(recent)).stream()
				.map(match -> match.actor().id()).toList();
	}

	@Test
	void accentsAndCaseDoNotMatter() {
		assertEquals(List.of("sefcovic"), ids("SEFCO"));
		assertEquals(List.of("sefcovic"), ids("\u0161ef"));
		assertEquals("lodz", Names.fold("\u0141\u00f3d\u017a"));
		assertEquals("strasse", Names.fold("Stra\u00dfe"));
	}

	@Test
	void namesThatBeginWithItComeBeforeThoseWithAWordThatDoes() {
		assertEquals(List.of("lundqvist", "lund"), ids("lund"));
		assertEquals(List.of("lund"), ids("ada lu"));
		assertEquals(List.of("lund"), ids("lund ada"));
		assertEquals(List.of("lund", "mayors"), ids("mayor"));
		assertEquals(List.of(), ids("und"));
	}

	@Test
	void recentlyUsedComeFirstAmongEquals() {
		assertEquals(List.of("mayors", "sefcovic", "lund", "lundqvist"), ids("", "mayors", "sefcovic"));
		assertEquals("the mayor", new Names(List.of(LUND)).matching("the m", List.of()).get(0).name());
	}

	@Test
	void wordsInATextSuggestWhoHasOneOfThem() {
		Names names = new Names(List.of(LUNDQVIST, MAYORS, LUND, SEFCOVIC));
		assertEquals(List.of("lund"), names.suggested("Ada", List.of()).stream().map(match -> match.actor().id()).toList());
		assertEquals(List.of("sefcovic", "lund"), names.suggested("Ms Ada \u0160efcovic", List.of()).stream()
				.map(match -> match.actor().id()).toList());
		assertEquals(List.of(), names.suggested("she", List.of()));
	}

	@Test
	void newIdsAreReadableAndFree() {
		assertEquals("maros-sefcovic", Names.newId("Maro\u0161 \u0160ef\u010dovi\u010d", List.of()));
		assertEquals("ada-lund-3", Names.newId("Ada Lund", List.of("ada-lund", "ada-lund-2")));
		assertEquals("actor", Names.newId("\u738b", List.of()));
	}
}
