package org.rubricator.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class OptionValuesTest {

	private static final List<Option> DECLARED = List.of(Option.choice("scheme", "help", "BIO", "BIOES"),
			Option.flag("proposed", "help"), Option.text("labels", "help"));

	@Test
	void whatIsNotGivenHasItsDefault() {
		OptionValues values = OptionValues.defaults(DECLARED);
		assertEquals("BIO", values.text("scheme"));
		assertFalse(values.flag("proposed"));
		assertEquals(List.of(), values.list("labels"));
	}

	@Test
	void choicesAreTakenInAnyCaseAndListsWithSpaces() {
		OptionValues values = OptionValues.of(DECLARED,
				Map.of("scheme", "bioes", "proposed", "yes", "labels", " Claim, ,Actor"));
		assertEquals("BIOES", values.text("scheme"));
		assertTrue(values.flag("proposed"));
		assertEquals(List.of("Claim", "Actor"), values.list("labels"));
	}

	@Test
	void wrongNamesAndValuesAreRefusedWithWhatThereIs() {
		assertTrue(assertThrows(IllegalArgumentException.class,
				() -> OptionValues.of(DECLARED, Map.of("shceme", "BIO"))).getMessage().contains("scheme, proposed"));
		assertTrue(assertThrows(IllegalArgumentException.class,
				() -> OptionValues.of(DECLARED, Map.of("scheme", "IOB"))).getMessage().contains("BIO, BIOES"));
		assertThrows(IllegalArgumentException.class, () -> OptionValues.of(DECLARED, Map.of("proposed", "perhaps")));
	}
}
