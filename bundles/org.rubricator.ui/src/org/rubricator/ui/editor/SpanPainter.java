package org.rubricator.ui.editor;

import java.util.function.Predicate;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Fold;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.LineDisplay;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.core.display.LineDisplay.Wash;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Label;
import org.rubricator.ui.editor.SpanRow.Placed;

/**
 * Paints the spans over the text of the rows that are damaged. Washes are laid over the words, thin enough to read
 * through, so that a new span needs no new layout.
 */
final class SpanPainter implements PaintListener {

	private static final String FLAG = "\u2691";
	private static final String COMMENT = "\u270e";

	private final StyledText text;
	private final ArticleDocument document;
	private final SpanRows rows;
	private final Inks inks;
	private final Predicate<Span> selected;
	private final BlockPainter blocks;
	private TextMetrics metrics;

	SpanPainter(StyledText text, ArticleDocument document, SpanRows rows, Inks inks, Predicate<Span> selected) {
		this.text = text;
		this.document = document;
		this.rows = rows;
		this.inks = inks;
		this.selected = selected;
		blocks = new BlockPainter(text, document, rows, inks, selected);
	}

	void use(TextMetrics newMetrics) {
		metrics = newMetrics;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (metrics == null || text.getCharCount() == 0) {
			return;
		}
		int first = text.getLineIndex(event.y);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			Fold fold = rows.fold(line);
			if (fold != null) {
				blocks.paintFold(event.gc, fold, rows.top(line), metrics);
			}
			LineDisplay display = rows.display(line);
			if (display.begin() < display.end() && !(display.bars().isEmpty() && display.blocks().isEmpty())) {
				paint(event, display, rows.begins(line));
			}
		}
	}

	private void paint(PaintEvent event, LineDisplay display, int[] begins) {
		for (int i = 0; i < begins.length; i++) {
			int begin = begins[i];
			int end = i + 1 < begins.length ? begins[i + 1] : display.end();
			Point at = text.getLocationAtOffset(begin);
			if (at.y > event.y + event.height) {
				return;
			}
			if (at.y + metrics.rowHeight * 3 + metrics.spacing < event.y) {
				continue;
			}
			paintRow(event.gc, rows.row(display, begin, end));
		}
	}

	private void paintRow(GC gc, SpanRow row) {
		blocks.paint(gc, row, metrics);
		for (Wash wash : row.line().washes()) {
			if (row.holds(wash.begin(), wash.end()) && !selected.test(wash.span())) {
				Ink ink = inks.of(wash.span().getLabel());
				inks.lay(gc, ink.wash(), ink.share(), rows.words(row, wash.begin(), wash.end()));
			}
		}
		Placed emphasised = null;
		for (Placed placed : row.bars()) {
			if (selected.test(placed.bar().span())) {
				emphasised = placed.bar().part() == 0 && row.begins(placed) ? placed : emphasised;
				if (!placed.bar().tie()) {
					emphasise(gc, inks.of(placed.bar().span().getLabel()), placed.words());
				}
			}
		}
		for (Placed placed : row.bars()) {
			paintBar(gc, inks.of(placed.bar().span().getLabel()), placed, row);
		}
		gc.setFont(metrics.tagFont);
		if (emphasised != null) {
			paintTag(gc, emphasised, row, true);
		}
		for (Placed placed : row.bars()) {
			if (placed != emphasised && row.begins(placed)) {
				paintTag(gc, placed, row, false);
			}
		}
		paintSigns(gc, row);
		gc.setFont(text.getFont());
	}

	private void emphasise(GC gc, Ink ink, Rectangle words) {
		inks.lay(gc, ink.wash(), ink.selected(), words);
		gc.setForeground(inks.colour(ink.tag()));
		gc.setLineWidth(1);
		gc.drawRectangle(words.x - 1, words.y, words.width + 1, words.height - 1);
	}

	private void paintBar(GC gc, Ink ink, Placed placed, SpanRow row) {
		Bar bar = placed.bar();
		Rectangle at = placed.at();
		gc.setBackground(inks.colour(ink.bar()));
		gc.setForeground(inks.colour(ink.bar()));
		if (bar.tie()) {
			int middle = at.y + at.height / 2;
			for (int x = at.x + 2; x < at.x + at.width - 1; x += 4) {
				gc.fillRectangle(x, middle, 2, 1);
			}
			return;
		}
		if (bar.span().getVerdict() == Verdict.REJECTED) {
			gc.fillRectangle(at.x, at.y + at.height / 2, at.width, 1);
		} else if (bar.span().getVerdict() == Verdict.PROPOSED) {
			for (int x = at.x; x < at.x + at.width; x += 9) {
				BarTexture.paint(gc, ink.texture(), x, at.y, Math.min(5, at.x + at.width - x), at.height);
			}
		} else {
			BarTexture.paint(gc, ink.texture(), at.x, at.y, at.width, at.height);
		}
		if (row.begins(placed)) {
			gc.fillRectangle(at.x, at.y - 2, 1, at.height + 2);
		}
		if (row.ends(placed)) {
			gc.fillRectangle(at.x + at.width - 1, at.y - 2, 1, at.height + 2);
		}
	}

	/** Writes the name, or else the key, below a bar, if nothing else stands there. */
	private void paintTag(GC gc, Placed placed, SpanRow row, boolean always) {
		Bar bar = placed.bar();
		Rectangle at = placed.at();
		String tag = SpanTag.of(bar.span(), document.labels());
		Rectangle room = new Rectangle(at.x, at.y + at.height, gc.stringExtent(tag).x, metrics.tagHeight);
		if (!isFree(room, placed, row)) {
			if (always) {
				// Right of its bar, between the rows: below it the next row begins.
				room.x = at.x + at.width + 4;
				room.y = placed.words().y + placed.words().height + 1;
			} else {
				Label label = SpanTag.label(bar.span().getLabel(), document.labels());
				tag = label == null || label.getKey() == null ? "?" : label.getKey();
				room.width = gc.stringExtent(tag).x;
			}
			if (always ? isCrossed(room, row) : !isFree(room, placed, row)) {
				return;
			}
		}
		if (always) {
			gc.setBackground(inks.colour(inks.palette().ground()));
			gc.fillRectangle(room.x - 1, room.y + 1, room.width + 2, room.height - 1);
		}
		gc.setForeground(inks.colour(inks.of(bar.span().getLabel()).tag()));
		gc.drawString(tag, room.x, room.y, true);
		row.tags().add(room);
	}

	private static boolean isCrossed(Rectangle room, SpanRow row) {
		return row.bars().stream().anyMatch(other -> other.at().intersects(room))
				|| row.tags().stream().anyMatch(tag -> tag.intersects(room));
	}

	private boolean isFree(Rectangle room, Placed below, SpanRow row) {
		for (Rectangle tag : row.tags()) {
			if (tag.intersects(room.x - 4, room.y, room.width + 8, room.height)) {
				return false;
			}
		}
		for (Placed other : row.bars()) {
			if (other.bar().lane() > below.bar().lane() && other.at().intersects(room)) {
				return false;
			}
		}
		return room.y + room.height <= below.words().y + below.words().height + metrics.room;
	}

	/** Signs of flags and comments, right of the row in which a span begins. */
	private void paintSigns(GC gc, SpanRow row) {
		int x = text.getClientArea().width - text.getRightMargin() + 6;
		for (Placed placed : row.bars()) {
			Span span = placed.bar().span();
			if (placed.bar().part() == 0 && row.begins(placed)) {
				String signs = (span.isFlagged() ? FLAG : "") + (span.getComment() != null ? COMMENT : "");
				if (!signs.isEmpty()) {
					gc.setForeground(inks.colour(inks.of(span.getLabel()).tag()));
					gc.drawString(signs, x, placed.words().y + 2, true);
					x += gc.stringExtent(signs).x + 2;
				}
			}
		}
	}
}
