package org.rubricator.ui.corpus;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;

/**
 * Begins the layer of somebody who opens the sample for the first time: the first half of the first article is labelled
 * as gold has it, so that one sees what labels look like, and goes on where they stop.
 */
final class FirstArticle {

	private FirstArticle() {
	}

	/** Does nothing for whoever has a layer in the corpus already. */
	static void begin(CorpusStore corpus, String annotator) throws IOException {
		if (!corpus.layers(annotator).items().isEmpty()) {
			return;
		}
		Optional<String> first = CorpusOverview.read(corpus, annotator).articles().map(CorpusOverview.Item::id)
				.findFirst();
		if (first.isPresent()) {
			Optional<Layer> gold = corpus.layer(ExportOperation.GOLD, first.get());
			if (gold.isPresent()) {
				corpus.saveLayer(firstHalf(gold.get(), annotator, corpus.text(first.get()).length() / 2));
			}
		}
	}

	/** @param end where the half ends, UTF-16 units */
	static Layer firstHalf(Layer gold, String annotator, int end) {
		Layer layer = EcoreUtil.copy(gold);
		layer.setAnnotator(annotator);
		layer.setState(WorkState.IN_PROGRESS);
		layer.setSecondsWorked(0);
		layer.getFrames().removeIf(frame -> !isWithin(frame, end));
		layer.getSpans().removeIf(span -> !isWithin(span, end));
		layer.getSpans().forEach(FirstArticle::sayWhereFrom);
		layer.getFrames().forEach(FirstArticle::sayWhereFrom);
		return layer;
	}

	private static void sayWhereFrom(Annotation annotation) {
		annotation.setOrigin(Origin.IMPORTED);
		annotation.setAgent(ExportOperation.GOLD);
	}

	private static boolean isWithin(Frame frame, int end) {
		return frame.getFillers().stream().allMatch(filler -> filler.getSpan() == null || isWithin(filler.getSpan(), end));
	}

	private static boolean isWithin(Span span, int end) {
		return span.getParts().end() <= end;
	}
}
