package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Spans, rejected ones too, stand within the text and split no character. */
final class PlaceCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		int length = layer.text().text().length();
		for (Span span : layer.layer().getSpans()) {
			if (CheckedLayer.isWhole(span) && span.getParts().end() > length) {
				findings.accept(Finding.error("layer.beyond-text", layer.location(span),
						span.getLabel() + " " + span.getId() + " stands at " + span.getParts()
								+ ", but the text ends at " + length
								+ ". Delete it and label the passage anew."));
			} else if (layer.isPlaced(span)) {
				Parts whole = wholeCharacters(span.getParts(), layer.text());
				if (!whole.equals(span.getParts())) {
					Fix grow = Fixes.setParts("Grow to whole characters", "Grow '" + span.getLabel() + "'", span, whole);
					findings.accept(splitsPair(span.getParts(), layer.text().text())
							? Finding.error("layer.split-character", layer.location(span), layer.name(span)
									+ " begins or ends in the middle of a character, which no file can hold. Grow it"
									+ " to the whole character.", grow)
							: Finding.warning("layer.split-character", layer.location(span), layer.name(span)
									+ " begins or ends in the middle of what a reader sees as one character, such as a"
									+ " letter and its accent. Grow it to the whole character.", grow));
				}
			}
		}
	}

	/** The parts grown to grapheme clusters. */
	static Parts wholeCharacters(Parts parts, Segmentation text) {
		List<Range> whole = new ArrayList<>(parts.size());
		for (Range part : parts) {
			int begin = text.isGraphemeBoundary(part.begin()) ? part.begin() : text.previousGrapheme(part.begin());
			int end = text.isGraphemeBoundary(part.end()) ? part.end() : text.nextGrapheme(part.end());
			whole.add(new Range(begin, end));
		}
		return Parts.of(whole);
	}

	private static boolean splitsPair(Parts parts, String text) {
		for (Range part : parts) {
			if (isInPair(part.begin(), text) || isInPair(part.end(), text)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInPair(int offset, String text) {
		return offset > 0 && offset < text.length()
				&& Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}
}
