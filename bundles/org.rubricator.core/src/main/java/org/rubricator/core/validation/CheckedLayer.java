package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rubricator.core.findings.Location;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.text.Snapper;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.SpanLabel;

/** A layer with all that it is held against, and how findings name what is in it. */
public final class CheckedLayer {

	private static final int LONGEST_QUOTE = 40;

	private final KnownLabels labels;
	private final Article article;
	private final Segmentation text;
	private final Layer layer;
	private final String file;
	private final boolean ofThisText;
	private final Snapper snapper;
	private final List<Span> spans = new ArrayList<>();
	private final List<Span> placedSpans = new ArrayList<>();
	private final List<Frame> frames = new ArrayList<>();

	CheckedLayer(KnownLabels labels, Article article, Segmentation text, Layer layer, String file) {
		this.labels = labels;
		this.article = article;
		this.text = text;
		this.layer = layer;
		this.file = file;
		ofThisText = textHash().equals(layer.getTextHash());
		snapper = new Snapper(text, blocks());
		for (Span span : layer.getSpans()) {
			if (counts(span)) {
				spans.add(span);
				if (isPlaced(span)) {
					placedSpans.add(span);
				}
			}
		}
		for (Frame frame : layer.getFrames()) {
			if (counts(frame)) {
				frames.add(frame);
			}
		}
	}

	private List<Range> blocks() {
		int length = text.text().length();
		return article.getBlocks().stream()
				.filter(block -> block.getBegin() >= 0 && block.getBegin() < block.getEnd() && block.getEnd() <= length)
				.map(block -> new Range(block.getBegin(), block.getEnd())).toList();
	}

	private static boolean counts(Annotation annotation) {
		return isWhole(annotation) && annotation.getVerdict() != Verdict.REJECTED;
	}

	/** Whether the annotation has all that every annotation must have; only {@link IdCheck} looks at others. */
	static boolean isWhole(Annotation annotation) {
		return annotation.getId() != null && annotation.getLabel() != null && (annotation instanceof Span span
				? span.getParts() != null
				: ((Frame) annotation).getFillers().stream().allMatch(filler -> filler.getRole() != null));
	}

	public Article article() {
		return article;
	}

	public Layer layer() {
		return layer;
	}

	/** The canonical text of the article, segmented. */
	public Segmentation text() {
		return text;
	}

	public Snapper snapper() {
		return snapper;
	}

	/** Hash of the article's canonical text. */
	public String textHash() {
		return article.getTextHash() != null ? article.getTextHash() : CanonicalText.hash(text.text());
	}

	/** Spans that count. */
	public List<Span> spans() {
		return spans;
	}

	/** Spans that count and stand within the text; none where the layer was made on another text. */
	public List<Span> placedSpans() {
		return placedSpans;
	}

	/** Frames that count. */
	public List<Frame> frames() {
		return frames;
	}

	/** Whether the span's offsets mean something: it was made on this text and stands within it. */
	public boolean isPlaced(Span span) {
		return ofThisText && isWhole(span) && span.getParts().end() <= text.text().length();
	}

	public Map<String, SpanLabel> spanLabels() {
		return labels.spanLabels();
	}

	public Map<String, FrameLabel> frameLabels() {
		return labels.frameLabels();
	}

	/** What the label set says of the annotation's label; null if it does not know it. */
	public Label labelOf(Annotation annotation) {
		return (annotation instanceof Span ? labels.spanLabels() : labels.frameLabels()).get(annotation.getLabel());
	}

	public boolean isActor(String id) {
		return labels.isActor(id);
	}

	/** Where a finding about the whole layer is. */
	public Location location() {
		return Location.ofAnnotation(file, article.getId(), layer.getAnnotator(), null, null);
	}

	/** Where a finding about the annotation is; a frame is where its fillers are. */
	public Location location(Annotation annotation) {
		return Location.ofAnnotation(file, article.getId(), layer.getAnnotator(), annotation.getId(),
				place(annotation));
	}

	private static Range place(Annotation annotation) {
		if (annotation instanceof Span span) {
			return span.getParts() == null ? null : new Range(span.getParts().begin(), span.getParts().end());
		}
		Range place = null;
		for (Filler filler : ((Frame) annotation).getFillers()) {
			Range more = filler.getSpan() == null ? null : place(filler.getSpan());
			if (more != null) {
				place = place == null ? more
						: new Range(Math.min(place.begin(), more.begin()), Math.max(place.end(), more.end()));
			}
		}
		return place;
	}

	/** How messages name an annotation: label and quote, the quote of its first filler for a frame. */
	public String name(Annotation annotation) {
		if (annotation instanceof Span span) {
			return span.getLabel() + " " + quote(span);
		}
		for (Filler filler : ((Frame) annotation).getFillers()) {
			if (filler.getSpan() != null) {
				return annotation.getLabel() + " of " + quote(filler.getSpan());
			}
		}
		return annotation.getLabel() + " " + annotation.getId();
	}

	/** The words of a span in quotation marks, shortened; its id where they are not known. */
	public String quote(Span span) {
		if (!isPlaced(span)) {
			return span.getId();
		}
		Parts parts = span.getParts();
		int begin = parts.begin();
		int end = Math.min(parts.ranges().get(0).end(), begin + LONGEST_QUOTE);
		end = text.isGraphemeBoundary(end) ? end : text.previousGrapheme(end);
		String words = text.text().substring(begin, Math.max(begin, end)).replaceAll("\\s", " ");
		return "\u201C" + words + (end < parts.end() ? "\u2026" : "") + "\u201D";
	}
}
