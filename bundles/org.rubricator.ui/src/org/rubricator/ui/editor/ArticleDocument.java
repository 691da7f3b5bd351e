package org.rubricator.ui.editor;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLockedException;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.display.Folding;
import org.rubricator.core.display.Folds;
import org.rubricator.core.display.SpanDisplay;
import org.rubricator.core.frames.FrameOpenings;
import org.rubricator.core.frames.FrameProposer;
import org.rubricator.core.labelling.Labelling;
import org.rubricator.core.labelling.SpanWalk;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.text.Snapper;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/**
 * An article with a layer, open in an editor: with a session where it can be changed, as it was saved where it cannot.
 */
public final class ArticleDocument implements AutoCloseable {

	private final CorpusStore corpus;
	private LabelSet labels;
	private final Article article;
	private final String text;
	private final IndexedLayer layer;
	private final LayerSession session;
	private final String obstacle;
	private final SpanDisplay display;
	private final Labelling labelling;
	private final SpanWalk walk;
	private final Segmentation segmentation;
	private final Folds folds;
	private final Folding folding;
	private final FrameProposer proposer;

	/**
	 * Opens a layer; to read only, where somebody else has it open or it cannot be read.
	 *
	 * @throws UnreadableFileException if the article or the label set cannot be read
	 */
	static ArticleDocument open(CorpusStore corpus, String article, String annotator) throws IOException {
		LabelSet labels = corpus.labels();
		try {
			LayerSession session = LayerSession.open(corpus, article, annotator);
			return new ArticleDocument(corpus, labels, session.article(), session.text(), session.layer(), session, null);
		} catch (LayerLockedException e) {
			Article read = corpus.article(article);
			Layer saved = corpus.layer(annotator, article).orElseGet(() -> corpus.newLayer(annotator, read));
			return new ArticleDocument(corpus, labels, read, corpus.text(article), new IndexedLayer(saved), null,
					e.getMessage());
		} catch (UnreadableFileException e) {
			if (!e.file().equals(corpus.layerFile(annotator, article))) {
				throw e;
			}
			Article read = corpus.article(article);
			return new ArticleDocument(corpus, labels, read, corpus.text(article),
					new IndexedLayer(corpus.newLayer(annotator, read)), null,
					"The labels in " + corpus.name(e.file()) + " are not shown. " + e.getMessage());
		}
	}

	private ArticleDocument(CorpusStore corpus, LabelSet labels, Article article, String text, IndexedLayer layer,
			LayerSession session, String obstacle) {
		this.corpus = corpus;
		this.labels = labels;
		this.article = article;
		this.text = text;
		this.layer = layer;
		this.session = session;
		this.obstacle = obstacle;
		display = new SpanDisplay(layer, labels);
		segmentation = new Segmentation(text, article.getLanguage());
		List<Range> blocks = article.getBlocks().stream().filter(block -> block.getBegin() < block.getEnd())
				.map(block -> new Range(block.getBegin(), block.getEnd())).toList();
		labelling = new Labelling(layer, segmentation,
				blocks.isEmpty() ? new Snapper(segmentation) : new Snapper(segmentation, blocks));
		folds = new Folds(layer, labels, text);
		folding = new Folding(folds);
		Predicate<Span> shown = span -> display.isShown(span) && !isFolded(span);
		walk = new SpanWalk(layer, shown);
		proposer = new FrameProposer(layer, segmentation, article.getLanguage());
	}

	public CorpusStore corpus() {
		return corpus;
	}

	public LabelSet labels() {
		return labels;
	}

	/** Takes another label set from now on, as the corpus has it. */
	void setLabels(LabelSet labels) {
		this.labels = labels;
		display.setLabels(labels);
		folds.setLabels(labels);
	}

	public Article article() {
		return article;
	}

	/** Canonical text. */
	public String text() {
		return text;
	}

	public IndexedLayer layer() {
		return layer;
	}

	/** The session through which the layer is changed; null where it can only be read. */
	public LayerSession session() {
		return session;
	}

	/** What is drawn of the layer. */
	public SpanDisplay display() {
		return display;
	}

	/** What is folded away. */
	public Folding folding() {
		return folding;
	}

	private boolean isFolded(Span span) {
		return folding.closed().stream()
				.anyMatch(fold -> fold.begin() <= span.getParts().begin() && span.getParts().end() <= fold.end());
	}

	public Labelling labelling() {
		return labelling;
	}

	public SpanWalk walk() {
		return walk;
	}

	/** Proposes what fills the roles of frames. */
	public FrameProposer proposer() {
		return proposer;
	}

	/** The ways in which a frame can be begun here. */
	public FrameOpenings openings() {
		return new FrameOpenings(layer, proposer, labels, labelling);
	}

	public Segmentation segmentation() {
		return segmentation;
	}

	/** What can be done to the layer now. */
	public Edits edits() {
		return new Edits(layer);
	}

	/** Why the layer cannot be changed, as a sentence; null if it can. A locked state can be taken away, others not. */
	public String obstacle() {
		if (obstacle != null) {
			return obstacle;
		}
		return isLocked() ? "This layer is locked: it is finished, and kept as it is." : null;
	}

	/** Whether the annotator, not somebody else, has locked the layer. */
	public boolean isLocked() {
		return session != null && layer.layer().getState() == WorkState.LOCKED;
	}

	public boolean isEditable() {
		return session != null && !isLocked();
	}

	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	/**
	 * Makes an edit.
	 *
	 * @throws IllegalStateException if the layer cannot be changed
	 */
	public void execute(Edit edit) {
		if (session == null) {
			throw new IllegalStateException(obstacle);
		}
		session.execute(edit);
	}

	/** The label of spans with this name, or null. */
	public SpanLabel spanLabel(String name) {
		return labels.getSpanLabels().stream().filter(label -> label.getName().equals(name)).findFirst().orElse(null);
	}

	/** The label of spans with this key, upper or lower case, or null. */
	public SpanLabel labelOfKey(char key) {
		String wanted = String.valueOf(key);
		return labels.getSpanLabels().stream()
				.filter(label -> !label.isRetired() && label.getKey() != null && label.getKey().equalsIgnoreCase(wanted))
				.findFirst().orElse(null);
	}

	@Override
	public void close() throws IOException {
		if (session != null) {
			session.close();
		}
	}
}
