package org.rubricator.releng.benchmarks;

import java.util.Random;

import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Layers made up for measuring. */
final class Layers {

	private static final String[] LABELS = { "Claim", "Actor", "Cue" };

	private Layers() {
	}

	/** Spans spread over a text of 50 units a span, every seventh of two parts, and frames of three fillers. */
	static Layer make(int spans, int frames) {
		Random random = new Random(spans);
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setAnnotator("ada");
		layer.setArticle("long");
		for (int i = 0; i < spans; i++) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + i);
			span.setLabel(LABELS[i % 3]);
			int begin = random.nextInt(spans * 50);
			Parts parts = Parts.of(begin, begin + 1 + random.nextInt(80));
			span.setParts(i % 7 == 0 ? parts.plus(new Range(parts.end() + 10, parts.end() + 30)) : parts);
			layer.getSpans().add(span);
		}
		for (int i = 0; i < frames; i++) {
			Frame frame = AnnotationFactory.eINSTANCE.createFrame();
			frame.setId("f" + (spans + i));
			frame.setLabel("Attribution");
			for (int k = 0; k < 3; k++) {
				Filler filler = AnnotationFactory.eINSTANCE.createFiller();
				filler.setRole(k == 0 ? "content" : k == 1 ? "source" : "cue");
				filler.setSpan(layer.getSpans().get(random.nextInt(spans)));
				frame.getFillers().add(filler);
			}
			layer.getFrames().add(frame);
		}
		return layer;
	}
}
