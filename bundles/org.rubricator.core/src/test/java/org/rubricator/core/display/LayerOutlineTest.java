package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;

class LayerOutlineTest {

	private final IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());

	@Test
	void framesStandWhereTheirFirstFillerDoes() {
		make(AnnotationState.span("s1", "Claim", Parts.of(20, 30)));
		make(AnnotationState.span("s2", "Actor", Parts.of(5, 9)));
		make(AnnotationState.span("s3", "Cue", Parts.of(0, 3)));
		make(AnnotationState.span("s4", "Actor", Parts.of(40, 44)));
		make(AnnotationState.span("s5", "Actor", Parts.of(50, 54)).withVerdict(Verdict.REJECTED));
		make(AnnotationState.frame("f6", "Attribution", List.of(new Role("content", "s1"), new Role("source", "s2"))));
		make(AnnotationState.frame("f7", "Attribution", List.of(new Role("source", null))));
		make(AnnotationState.frame("f8", "Attribution", List.of(new Role("content", "s4"))).withVerdict(Verdict.REJECTED));
		assertEquals(List.of("s3", "f6", "s4", "f7"), LayerOutline
				.top(layer, span -> span.getVerdict() != Verdict.REJECTED).stream().map(Annotation::getId).toList());
	}

	@Test
	void rowsAreFoundByTheSpanAtWhichTheyStand() {
		make(AnnotationState.span("s1", "Claim", Parts.of(20, 30)));
		make(AnnotationState.span("s2", "Actor", Parts.of(5, 9)));
		make(AnnotationState.span("s3", "Cue", Parts.of(0, 3)));
		make(AnnotationState.frame("f6", "Attribution", List.of(new Role("content", "s1"), new Role("source", "s2"))));
		make(AnnotationState.frame("f7", "Attribution", List.of(new Role("source", null))));
		List<Annotation> top = LayerOutline.top(layer, span -> true);
		assertEquals(0, LayerOutline.row(top, LayerOutline.head(layer, layer.span("s3"))));
		assertEquals(1, LayerOutline.row(top, LayerOutline.head(layer, layer.span("s1"))), "at the first filler of its frame");
		assertEquals(-3, LayerOutline.row(top, layer.span("s1")), "between the frame and the one without words");
		make(AnnotationState.span("s8", "Actor", Parts.of(2, 4)));
		assertEquals(-2, LayerOutline.row(top, layer.span("s8")));
	}

	private void make(AnnotationState state) {
		layer.apply(new Edit("make", List.of(new Change.OfAnnotation(null, state))));
	}
}
