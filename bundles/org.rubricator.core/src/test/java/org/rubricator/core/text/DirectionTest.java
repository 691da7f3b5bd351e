package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DirectionTest {

	@Test
	void mostLettersSayHowATextIsRead() {
		assertFalse(new Segmentation("", null).isRightToLeft());
		assertFalse(new Segmentation("The word \u05e9\u05dc\u05d5\u05dd means peace.", "en").isRightToLeft());
		assertTrue(new Segmentation("\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05ea\u05e4\u05dc\u05d9\u05d2, AP", "he").isRightToLeft());
		assertTrue(new Segmentation("\u0627\u0644\u0639\u0628\u0627\u0631\u0629 2025", null).isRightToLeft());
	}
}
