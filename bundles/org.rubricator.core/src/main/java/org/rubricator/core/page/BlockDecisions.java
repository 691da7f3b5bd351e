package org.rubricator.core.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * What an annotator decided of the blocks of a page: the kind of the accepted spans that cover most of a block, made by
 * hand or accepted or given another kind; text of the article where what was proposed was rejected, or where the layer is
 * done and nothing is labelled. Of other blocks nothing is known.
 */
public final class BlockDecisions {

	private final KindLabel label;
	private final List<Span> spans;
	private final boolean done;

	public BlockDecisions(KindLabel label, Layer layer) {
		this.label = label;
		spans = layer.getSpans().stream().filter(span -> label.label().equals(span.getLabel()) && span.getParts() != null).toList();
		done = layer.getState() == WorkState.DONE || layer.getState() == WorkState.LOCKED;
	}

	/** {@code main} or a kind; empty where nothing is decided. */
	public Optional<String> of(PageBlock block) {
		Map<String, Integer> kinds = new TreeMap<>();
		int accepted = 0;
		int rejected = 0;
		int open = 0;
		for (Span span : spans) {
			int covered = covered(span, block.range());
			if (covered > 0) {
				switch (span.getVerdict()) {
				case ACCEPTED -> {
					accepted += covered;
					label.kind(span.getAttributes()).ifPresent(kind -> kinds.merge(kind, covered, Integer::sum));
				}
				case REJECTED -> rejected += covered;
				case PROPOSED -> open += covered;
				}
			}
		}
		int half = block.range().length() / 2;
		if (accepted > half) {
			return kinds.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
		}
		return open <= half && (rejected > half || done) ? Optional.of(PageBlock.MAIN) : Optional.empty();
	}

	/** Whether anything at all is decided. */
	public boolean any() {
		return done || spans.stream().anyMatch(span -> span.getVerdict() != Verdict.PROPOSED);
	}

	private static int covered(Span span, Range block) {
		return span.getParts().ranges().stream()
				.mapToInt(part -> Math.max(0, Math.min(part.end(), block.end()) - Math.max(part.begin(), block.begin()))).sum();
	}
}
