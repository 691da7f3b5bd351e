package org.rubricator.analysis.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.model.annotation.Parts;

class QuoteGridTest {

	private static final String WORDS = "The sea does not wait for us";

	@Test
	void aRowIsAQuotationAndAColumnAnOutlet() {
		Saying saying = new Saying(WORDS, List.of(appearance("a", WORDS, Form.FULL, "Tarrand", "tarrand", "said"),
				appearance("b", "sea does\nnot wait", Form.CUT, "Brekkan", "brekkan", ""),
				new Appearance("c", quotation(), WORDS, Form.FULL, List.of())));
		QuoteGrid grid = QuoteGrid.of(List.of(saying), Map.of("a", head("a", "Wire"), "b", head("b", "Courant"), "c", head("c", null)));
		assertEquals(List.of("Courant", "Wire", ""), grid.outlets());
		QuoteGrid.Row row = grid.rows().get(0);
		assertEquals("in full \u2014 Tarrand (said)", row.text("Wire"));
		assertEquals("cut: \u201Csea does not wait\u201D \u2014 Brekkan", row.text("Courant"));
		assertEquals("in full", row.text(""));
		assertEquals("", row.text("Herald"));
		assertTrue(row.isDisputed());
		assertEquals(1, grid.matching("BREKKAN").rows().size());
		assertEquals(0, grid.matching("land").rows().size());
	}

	@Test
	void goldSaysWhomItIsCreditedTo() {
		Appearance appearance = new Appearance("a", quotation(), WORDS, Form.FULL,
				List.of(new Credit("ada", "f1", "she", "", "says"), new Credit("gold", "f1", "", "", "said")));
		assertEquals(" \u2014 nobody named (said)", QuoteGrid.credit(appearance));
	}

	private static Appearance appearance(String article, String text, Form form, String speaker, String actor, String cue) {
		return new Appearance(article, quotation(), text, form, List.of(new Credit("ada", "f1", speaker, actor, cue)));
	}

	private static Quotation quotation() {
		return new Quotation(Parts.of(0, 5), 0, true);
	}

	private static ArticleSummary head(String id, String outlet) {
		return new ArticleSummary(id, id, outlet, null, "en", null, "");
	}
}
