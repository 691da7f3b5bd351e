package org.rubricator.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.Fold;
import org.rubricator.core.display.SpanTag;
import org.rubricator.core.frames.FrameMark;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Block;

/** The text of an article with its spans, a caret, and one span that is selected. Offsets are canonical. */
public final class ArticleText {

	/** Id of the font in the preferences. */
	public static final String FONT = "org.rubricator.ui.font.article";

	private static final int LARGEST_ZOOM = 12;
	private static final int SMALLEST_ZOOM = -5;

	private final StyledText text;
	private final ArticleDocument document;
	private final ArticleContent content;
	private final TextRows rows;
	private final SpanRows spanRows;
	private final Inks inks;
	private final SpanPainter painter;
	private final OtherLayerPainter over;
	private final FramePainter framePainter;
	private final Runnable changed;
	private final List<Font> fonts = new ArrayList<>();
	private final IPropertyChangeListener fontListener = event -> {
		if (FONT.equals(event.getProperty()) || JFacePreferences.QUALIFIER_COLOR.equals(event.getProperty())) {
			applyFont();
		}
	};
	private TextMetrics metrics;
	private StyleRange[] headings = {};
	private int zoom = Zoom.stored();
	private String selected;
	private boolean moving;
	private TextMode mode;

	/**
	 * @param changed        told when the caret moves or another span is selected
	 * @param paletteChanged told when the theme gives the text other colours
	 */
	ArticleText(Composite parent, ArticleDocument document, OtherLayer otherLayer, Runnable changed, Runnable paletteChanged) {
		this.document = document;
		this.changed = changed;
		content = new ArticleContent(document.text(), document.segmentation()::isGraphemeBoundary);
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.FULL_SELECTION
				| (document.segmentation().isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
		text.setEditable(false);
		text.setData("org.rubricator.ui.key", "article.text");
		text.setData("org.eclipse.e4.ui.css.id", "ArticleText");
		text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
		rows = new TextRows(text, content);
		spanRows = new SpanRows(text, content, document, rows);
		inks = new Inks(text, document::labels, paletteChanged);
		painter = new SpanPainter(text, document, spanRows, inks, span -> span.getId().equals(selected));
		over = new OtherLayerPainter(text, content, otherLayer, rows, inks);
		framePainter = new FramePainter(text, content, rows, inks::palette);
		applyFont();
		JFaceResources.getFontRegistry().addListener(fontListener);
		text.addPaintListener(painter);
		text.addPaintListener(over);
		text.addPaintListener(framePainter);
		text.addListener(SWT.Resize, event -> applyMargins());
		text.addCaretListener(event -> caretMoved(event.caretOffset));
		text.addListener(SWT.MouseDown, event -> {
			int modifiers = event.stateMask & SWT.MODIFIER_MASK;
			if (event.button == 1 && event.count == 1 && (modifiers == 0 || mode != null && modifiers == SWT.MOD1)) {
				clicked(new MouseEvent(event));
			}
		});
		text.addListener(SWT.MouseMove, event -> hover(event.x, event.y));
		text.addDisposeListener(event -> {
			JFaceResources.getFontRegistry().removeListener(fontListener);
			metrics.dispose();
			fonts.forEach(Font::dispose);
		});
	}

	/** The widget, for focus and keys. */
	public StyledText control() {
		return text;
	}

	/** The canonical text. */
	String words() {
		return document.text();
	}

	// ---- looks

	/** Gives the widget its content anew, and keeps caret and selection, and what stands at the top. */
	private void layOut() {
		boolean again = text.getContent() == content;
		Point selection = text.getSelection();
		boolean forward = text.getCaretOffset() == selection.y;
		int top = again ? text.getOffsetAtLine(text.getTopIndex()) : 0;
		text.setRedraw(false);
		moving = true;
		text.setContent(content);
		text.setStyleRanges(headings);
		spaceParagraphs();
		if (again) {
			int begin = content.placeOfCaret(selection.x);
			int end = content.placeOfCaret(selection.y);
			text.setSelection(forward ? begin : end, forward ? end : begin);
			text.setTopIndex(content.getLineAtOffset(top));
		}
		Caret caret = text.getCaret();
		if (caret != null) {
			caret.setSize(2, metrics.rowHeight);
		}
		moving = false;
		rows.layoutChanged(metrics.paragraphGap);
		text.setRedraw(true);
	}

	/** Paragraphs stand apart. */
	private void spaceParagraphs() {
		for (int line = 1; line < content.getLineCount(); line++) {
			if (content.beginsParagraph(line)) {
				text.setLineVerticalIndent(line, metrics.paragraphGap);
			}
		}
	}

	int zoom() {
		return zoom;
	}

	/** Makes the text larger or smaller; 0 is the size in the preferences. */
	void setZoom(int steps) {
		int wanted = Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, steps));
		if (wanted != zoom) {
			zoom = wanted;
			Zoom.store(zoom);
			applyFont();
		}
	}

	/** Last of all the content is set: whatever else is set makes the widget lay out anew what it has. */
	private void applyFont() {
		List<Font> old = List.copyOf(fonts);
		fonts.clear();
		TextMetrics oldMetrics = metrics;
		FontDescriptor base = JFaceResources.getFontRegistry().hasValueFor(FONT)
				? JFaceResources.getFontDescriptor(FONT)
				: JFaceResources.getTextFontDescriptor();
		int height = Math.max(6, base.getFontData()[0].getHeight() + zoom);
		Font regular = font(base.setHeight(height));
		text.setFont(regular);
		metrics = new TextMetrics(text);
		spanRows.use(metrics);
		painter.use(metrics);
		over.use(metrics);
		framePainter.use(metrics);
		// The same below all rows, whatever spans there are. A StyledText with a line spacing provider repaints without
		// end where a line above its top has a spacing of its own; and words had better stay where they are while they
		// are labelled.
		text.setLineSpacing(metrics.spacing);
		applyMargins();
		headings = headings(base, height);
		layOut();
		if (oldMetrics != null) {
			oldMetrics.dispose();
			old.forEach(Font::dispose);
		}
		text.redraw();
	}

	private Font font(FontDescriptor descriptor) {
		Font font = descriptor.createFont(text.getDisplay());
		fonts.add(font);
		return font;
	}

	/** Headlines stand out, as on the page. */
	private StyleRange[] headings(FontDescriptor base, int height) {
		List<StyleRange> headings = new ArrayList<>();
		Font[] sizes = new Font[3];
		for (Block block : document.article().getBlocks()) {
			int level = level(block.getTag());
			if (level < sizes.length && block.getBegin() < block.getEnd() && block.getEnd() <= content.getCharCount()) {
				if (sizes[level] == null) {
					float factor = level == 0 ? 1.6f : level == 1 ? 1.2f : 1.05f;
					sizes[level] = font(base.setHeight(Math.round(height * factor)).setStyle(SWT.BOLD));
				}
				StyleRange style = new StyleRange(block.getBegin(), block.getEnd() - block.getBegin(), null, null);
				style.font = sizes[level];
				headings.add(style);
			}
		}
		return headings.toArray(StyleRange[]::new);
	}

	private static int level(String tag) {
		return tag != null && tag.length() == 2 && (tag.charAt(0) == 'h' || tag.charAt(0) == 'H')
				? tag.charAt(1) - '1' & 0xff
				: Integer.MAX_VALUE;
	}

	private void applyMargins() {
		int width = text.getClientArea().width;
		int free = width - metrics.column;
		int left = Math.max(metrics.gutter + 18, free / 2);
		if (width - left < metrics.column * 2 / 3) {
			left = Math.max(24, Math.min(left, width - metrics.column * 2 / 3));
		}
		int right = Math.max(28, width - left - metrics.column);
		if (left != text.getLeftMargin() || right != text.getRightMargin()) {
			text.setMargins(left, metrics.rowHeight, right, metrics.rowHeight);
		}
		rows.layoutChanged(metrics.paragraphGap);
	}

	// ---- folding

	/** Opens what is folded away at the caret; where nothing is, folds all away, or opens all. */
	void toggleFolding() {
		Fold fold = content.foldAt(content.getLineAtOffset(caret()));
		if (fold != null) {
			open(fold);
		} else {
			toggleAllFolds();
		}
	}

	void toggleAllFolds() {
		document.folding().set(!document.folding().isOn());
		applyFolds();
	}

	private void open(Fold fold) {
		document.folding().open(fold);
		applyFolds();
	}

	/** Opens what hides a place that is to be seen. */
	private void openAt(int begin, int end) {
		for (Fold fold : content.folds()) {
			if (fold.begin() < end && begin < fold.end()) {
				document.folding().open(fold);
			}
		}
		applyFolds();
	}

	private void applyFolds() {
		if (!content.folds().equals(document.folding().closed())) {
			content.fold(document.folding().closed());
			layOut();
		}
	}

	// ---- changes

	/** Shows what an edit has changed. */
	void refresh(Edit edit) {
		if (document.folding().changed(edit)) {
			applyFolds();
		}
		document.display().changed(edit);
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of && of.ofSpan()) {
				if (of.before() != null) {
					damage(of.before().parts().begin(), of.before().parts().end());
				}
				if (of.after() != null) {
					damage(of.after().parts().begin(), of.after().parts().end());
				}
			}
		}
		if (selected != null && document.layer().span(selected) == null) {
			select(null);
		}
	}

	private void damage(int begin, int end) {
		spanRows.damage(begin, end);
	}

	/** Shows that labels were hidden or shown. */
	void refreshAll() {
		text.redraw();
	}

	/** Draws a frame; an empty list draws none. */
	public void showFrame(List<FrameMark> marks) {
		framePainter.show(marks);
	}

	/** What is drawn of a frame. */
	public List<FrameMark> shownFrame() {
		return framePainter.shown();
	}

	/** @param mode whom clicks go to; null for selecting spans */
	void setMode(TextMode mode) {
		this.mode = mode;
	}

	/** Inks for what stands beside the text. */
	public org.rubricator.core.display.Palette palette() {
		return inks.palette();
	}

	// ---- caret and selection

	public int caret() {
		return text.getCaretOffset();
	}

	/** What is selected of the text, or null. */
	public Range selection() {
		Point selection = text.getSelection();
		return selection.x < selection.y ? new Range(selection.x, selection.y) : null;
	}

	/** The span that is selected, or null. */
	public Span selectedSpan() {
		return selected == null ? null : document.layer().span(selected);
	}

	/** The span that keys act on: the selected one, or else the innermost at the caret; null if there is none. */
	public Span spanAtHand() {
		Span span = selectedSpan();
		if (span != null) {
			return span;
		}
		List<Span> candidates = document.walk().at(caret());
		return candidates.isEmpty() ? null : candidates.get(0);
	}

	/** Selects a span, or none. */
	public void select(Span span) {
		String id = span == null ? null : span.getId();
		if (!java.util.Objects.equals(id, selected)) {
			Span before = selectedSpan();
			selected = id;
			if (before != null) {
				damage(before.getParts().begin(), before.getParts().end());
			}
			if (span != null) {
				damage(span.getParts().begin(), span.getParts().end());
			}
			changed.run();
		}
	}

	/** Selects a span and brings it into view with the caret in it. */
	public void reveal(Span span) {
		openAt(span.getParts().begin(), span.getParts().end());
		if (!span.getParts().contains(caret()) || selection() != null) {
			moveCaret(span.getParts().begin(), false);
		}
		select(span);
		bringIntoView(span.getParts().begin());
	}

	/** Selects a place in the text and brings it into view. */
	public void reveal(Range range) {
		openAt(range.begin(), range.end());
		int end = content.placeOfCaret(Math.min(range.end(), content.getCharCount()));
		int begin = content.placeOfCaret(Math.min(range.begin(), end));
		text.setSelection(begin, end);
		bringIntoView(begin);
	}

	/** Puts the caret at a place, UTF-16 units, and brings it into view. */
	public void goTo(int offset) {
		moveCaret(Math.min(offset, content.getCharCount()), false);
		bringIntoView(caret());
	}

	/** Scrolls to a place, if it is not in view. */
	public void bringIntoView(int offset) {
		Rectangle area = text.getClientArea();
		int y = text.getLocationAtOffset(offset).y;
		if (y < metrics.rowHeight || y > area.height - 3 * metrics.rowHeight) {
			text.setTopPixel(Math.max(0, text.getTopPixel() + y - area.height / 3));
		}
	}

	/** Moves the caret; with {@code extend} the selection follows. */
	public void moveCaret(int wanted, boolean extend) {
		int offset = content.placeOfCaret(wanted);
		moving = true;
		try {
			if (extend) {
				Point selection = text.getSelection();
				int caret = caret();
				int anchor = caret == selection.x ? selection.y : selection.x;
				text.setSelection(anchor, offset);
			} else {
				text.setSelection(offset);
			}
			text.showSelection();
		} finally {
			moving = false;
		}
		caretMoved(offset);
	}

	/** Takes the selection of text away; the caret stays. */
	public void collapse() {
		text.setSelection(caret());
	}

	private void caretMoved(int caret) {
		if (moving) {
			return;
		}
		Span span = selectedSpan();
		if (span != null && !span.getParts().contains(caret) && span.getParts().end() != caret
				&& (caret == 0 || !span.getParts().contains(caret - 1))) {
			select(null);
		}
		changed.run();
	}

	private void clicked(MouseEvent event) {
		Fold fold = spanRows.foldAt(event.y);
		if (fold != null) {
			open(fold);
			return;
		}
		Span bar = spanRows.barAt(event.x, event.y);
		if (mode != null) {
			int at = offsetAt(event.x, event.y);
			Span span = bar != null || at < 0 ? bar
					: document.walk().at(at).stream().filter(candidate -> candidate.getParts().contains(at)).findFirst().orElse(null);
			if (span != null) {
				mode.clicked(span, (event.stateMask & SWT.MOD1) != 0);
			}
			return;
		}
		if (bar != null) {
			select(bar);
			return;
		}
		int offset = offsetAt(event.x, event.y);
		if (offset < 0) {
			return;
		}
		List<Span> candidates = document.walk().at(offset).stream().filter(span -> span.getParts().contains(offset)).toList();
		Span now = selectedSpan();
		select(candidates.isEmpty() ? null : candidates.get((candidates.indexOf(now) + 1) % candidates.size()));
	}

	/** Offset of the character at a point of the widget, or -1. */
	int offsetAt(int x, int y) {
		return text.getOffsetAtPoint(new Point(x, y));
	}

	private void hover(int x, int y) {
		Span bar = spanRows.barAt(x, y);
		String tip = bar != null ? describe(bar) : spanRows.foldAt(y) != null ? "Click, or press F here, to open" : null;
		if (tip == null) {
			int offset = offsetAt(x, y);
			if (offset >= 0) {
				List<String> tips = new ArrayList<>(document.walk().at(offset).stream()
						.filter(span -> span.getParts().contains(offset)).map(this::describe).toList());
				tips.addAll(describeOther(offset));
				tip = tips.isEmpty() ? null : String.join("\n", tips);
			}
		}
		if (!java.util.Objects.equals(tip, text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	/** What the tooltip says of a span of another annotator's layer. */
	private List<String> describeOther(int offset) {
		return over.at(offset).stream().map(span -> over.annotator() + ": " + describe(span)).toList();
	}

	private String describe(Span span) {
		StringBuilder tip = new StringBuilder(SpanTag.of(span, document.labels()));
		if (span.getOrigin() != Origin.HAND && span.getAgent() != null) {
			tip.append(" (").append(span.getOrigin().getLiteral()).append(": ").append(span.getAgent());
			if (span.isSetScore()) {
				tip.append(String.format(", %.2f", span.getScore()));
			}
			tip.append(')');
		}
		if (span.getReason() != null) {
			tip.append("\n    ").append(span.getReason());
		}
		if (span.getComment() != null) {
			tip.append("\n    ").append(span.getComment());
		}
		return tip.toString().replace("&", "&&");
	}
}
