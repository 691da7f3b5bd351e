package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.labelling.Labelling;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/**
 * What one key opens, in this order; pressed again, it opens the next:
 * <ol>
 * <li>of a selection: a new frame whose content are these words;
 * <li>of a span: each frame that it is in, those first in which it is the content; then a new frame that begins with it;
 * <li>of the caret: a new frame of what is reported there.
 * </ol>
 * Each for every frame label that is not retired.
 */
public final class FrameOpenings {

	private static final Pattern HEADING = Pattern.compile("[hH][1-6]");

	private final IndexedLayer layer;
	private final FrameProposer proposer;
	private final LabelSet labels;
	private final Labelling labelling;

	public FrameOpenings(IndexedLayer layer, FrameProposer proposer, LabelSet labels, Labelling labelling) {
		this.layer = layer;
		this.proposer = proposer;
		this.labels = labels;
		this.labelling = labelling;
	}

	/**
	 * The ways to begin, best first. One that turns out to be none gives null.
	 *
	 * @param selection null where nothing is selected
	 * @param span      the span at hand, or null
	 */
	public List<Supplier<FrameDraft>> at(int caret, Range selection, Span span) {
		List<Supplier<FrameDraft>> ways = new ArrayList<>();
		if (selection != null) {
			for (FrameLabel label : usable()) {
				SpanLabel content = FrameDraft.contentLabel(label);
				Range words = content == null ? null : labelling.place(content, caret, selection).orElse(null);
				if (words != null) {
					ways.add(() -> FrameDraft.from(layer, proposer, label, words));
				}
			}
			return ways;
		}
		if (span != null) {
			framesOf(span).forEach(frame -> ways.add(() -> of(frame)));
			usable().forEach(label -> ways.add(() -> FrameDraft.from(layer, proposer, label, span)));
		}
		usable().forEach(label -> ways.add(() -> FrameDraft.at(layer, proposer, label, caret)));
		return ways;
	}

	/** Frames that a span is in, those first in which it is the content; rejected ones left out. */
	public List<Frame> framesOf(Span span) {
		return layer.framesOf(span).stream().filter(frame -> frame.getVerdict() != Verdict.REJECTED)
				.sorted(Comparator.comparing((Frame frame) -> !isContent(frame, span))).toList();
	}

	/** A frame that is there, to be changed; null where the label set does not know its label, or knows it without roles. */
	public FrameDraft of(Frame frame) {
		FrameLabel label = label(frame);
		return label == null ? null : FrameDraft.of(layer, proposer, label, frame);
	}

	private List<FrameLabel> usable() {
		return labels.getFrameLabels().stream().filter(label -> !label.isRetired() && !label.getRoles().isEmpty()).toList();
	}

	private FrameLabel label(Frame frame) {
		return labels.getFrameLabels().stream()
				.filter(label -> label.getName().equals(frame.getLabel()) && !label.getRoles().isEmpty()).findFirst().orElse(null);
	}

	private boolean isContent(Frame frame, Span span) {
		FrameLabel label = label(frame);
		return label != null && frame.getFillers().stream().anyMatch(filler -> filler.getSpan() == span
				&& filler.getRole().equals(FrameShape.of(label).content().getName()));
	}

	/**
	 * A new frame of the next words that report something and are in none; passes over headings, and over what has a label
	 * that snaps to blocks, such as boilerplate.
	 *
	 * @param from offset from which the words begin
	 * @return null if none follow, or the label set has no frame with such a role
	 */
	public FrameDraft next(Article article, int from) {
		FrameLabel label = usable().stream().filter(usable -> FrameShape.of(usable).report() != null).findFirst().orElse(null);
		Range place = label == null ? null : proposer.next(label, from, words -> isHeading(article, words) || isLabelledBlock(words));
		return place == null ? null : FrameDraft.at(layer, proposer, label, place.begin());
	}

	private static boolean isHeading(Article article, Range words) {
		return article.getBlocks().stream().anyMatch(block -> block.getBegin() <= words.begin() && words.end() <= block.getEnd()
				&& block.getTag() != null && HEADING.matcher(block.getTag()).matches());
	}

	private boolean isLabelledBlock(Range words) {
		List<Span> found = new ArrayList<>();
		layer.spans().overlapping(words.begin(), words.end(), found::add);
		return found.stream().anyMatch(span -> span.getVerdict() != Verdict.REJECTED && labels.getSpanLabels().stream().anyMatch(
				label -> label.getName().equals(span.getLabel()) && label.getSnapping() == Snapping.BLOCK));
	}
}
