package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

class VisibilityTest {

	private final Visibility visibility = new Visibility();
	private final Span claim = AnnotationFactory.eINSTANCE.createSpan();

	VisibilityTest() {
		claim.setLabel("Claim");
	}

	@Test
	void atFirstAllButRejectedOnesAreShown() {
		assertTrue(visibility.shows(claim));
		claim.setVerdict(Verdict.PROPOSED);
		assertTrue(visibility.shows(claim));
		claim.setVerdict(Verdict.REJECTED);
		assertFalse(visibility.shows(claim));
		assertFalse(visibility.isChanged());
	}

	@Test
	void anyOfThreeReasonsHides() {
		assertTrue(visibility.setHidden("Claim", true));
		assertFalse(visibility.setHidden("Claim", true));
		assertFalse(visibility.shows(claim));
		visibility.setHidden("Claim", false);
		visibility.setHidden(Origin.HAND, true);
		assertFalse(visibility.shows(claim));
		claim.setOrigin(Origin.SUGGESTED);
		assertTrue(visibility.shows(claim));
		visibility.setHidden(Verdict.ACCEPTED, true);
		assertFalse(visibility.shows(claim));
		assertTrue(visibility.reset());
		assertTrue(visibility.shows(claim));
	}

	@Test
	void rejectedOnesCanBeShown() {
		claim.setVerdict(Verdict.REJECTED);
		visibility.setHidden(Verdict.REJECTED, false);
		assertTrue(visibility.shows(claim));
		assertTrue(visibility.isChanged());
		assertTrue(visibility.setBare(true));
		assertFalse(visibility.shows(claim));
	}
}
