package org.rubricator.core.change;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** A state forgets nothing that the model can say; a property that is added to the model has to be added there too. */
class AnnotationStateTest {

	@Test
	void holdsEveryPropertyOfASpan() {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		fill(span);
		assertTrue(EcoreUtil.equals(span, AnnotationState.of(span).create(id -> null)));
	}

	@Test
	void holdsEveryPropertyOfAFrame() {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		fill(span);
		Frame frame = (Frame) AnnotationState.frame("f1", "x", List.of(new Role("source", null), new Role("content", "id")))
				.create(id -> span);
		fill(frame);
		Annotation copy = AnnotationState.of(frame).create(id -> span);
		assertTrue(EcoreUtil.equals(frame, copy));
	}

	private static void fill(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = switch (attribute.getEAttributeType().getName()) {
			case "EString" -> attribute.getName();
			case "EBoolean" -> true;
			case "EDouble" -> 0.25;
			case "Parts" -> Parts.parse("1-2 4-6");
			case "Attributes" -> Attributes.parse("a=b");
			case "Origin" -> Origin.PROPAGATED;
			case "Verdict" -> Verdict.REJECTED;
			default -> throw new IllegalStateException("Say how to fill " + attribute);
			};
			object.eSet(attribute, value);
		}
	}
}
