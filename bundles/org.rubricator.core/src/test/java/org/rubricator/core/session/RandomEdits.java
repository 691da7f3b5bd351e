package org.rubricator.core.session;

import java.util.List;
import java.util.Random;

import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Work of an annotator who decides by dice. */
final class RandomEdits {

	private RandomEdits() {
	}

	/** Makes one edit that changes something. */
	static void one(LayerSession session, Random random) {
		Edit edit = choose(session, random);
		while (edit.isEmpty()) {
			edit = choose(session, random);
		}
		session.execute(edit);
	}

	private static Edit choose(LayerSession session, Random random) {
		Edits edits = session.edits();
		Layer layer = session.layer().layer();
		int length = session.text().length();
		int begin = random.nextInt(length - 1);
		Range range = new Range(begin, begin + 1 + random.nextInt(length - begin - 1));
		if (layer.getSpans().isEmpty() || random.nextInt(3) == 0) {
			return edits.createSpan(random.nextBoolean() ? "Claim" : "Actor", Parts.of(range.begin(), range.end()));
		}
		Span span = layer.getSpans().get(random.nextInt(layer.getSpans().size()));
		Frame frame = layer.getFrames().isEmpty() ? null
				: layer.getFrames().get(random.nextInt(layer.getFrames().size()));
		return switch (random.nextInt(10)) {
		case 0 -> edits.delete(frame == null || random.nextBoolean() ? List.of(span) : List.of(frame, span));
		case 1 -> edits.relabel(List.of(span), "Cue");
		case 2 -> edits.movePart(span, 0, range);
		case 3 -> edits.addPart(span, range);
		case 4 -> edits.setAttribute(List.of(span), "kind", "a b=" + random.nextInt(3));
		case 5 -> edits.setComment(span, random.nextBoolean() ? "line\n\u2028 \ud83d\ude00 \"\\" : null);
		case 6 -> edits.setVerdict(layer.getSpans(), random.nextBoolean() ? Verdict.REJECTED : Verdict.PROPOSED);
		case 7 -> edits.createFrame("Attribution", List.of(new Role("source", null), new Role("content", span.getId())));
		case 8 -> frame == null ? edits.linkActor(List.of(span), "a" + random.nextInt(3))
				: edits.setFillers(frame, List.of(new Role("cue", span.getId())));
		default -> edits.setFlag(List.of(span), random.nextBoolean());
		};
	}
}
