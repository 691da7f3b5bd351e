package org.rubricator.ui.editor;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Fold;
import org.rubricator.core.display.LineDisplay;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.core.display.LineDisplay.BlockMark;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.SpanRow.Placed;

/** Where the bars of spans stand in the widget, row by row. Nothing is kept but what the rows and the display keep. */
final class SpanRows {

	private final StyledText text;
	private final ArticleContent content;
	private final ArticleDocument document;
	private final TextRows rows;
	private TextMetrics metrics;

	SpanRows(StyledText text, ArticleContent content, ArticleDocument document, TextRows rows) {
		this.text = text;
		this.content = content;
		this.document = document;
		this.rows = rows;
	}

	void use(TextMetrics newMetrics) {
		metrics = newMetrics;
	}

	LineDisplay display(int line) {
		return document.display().line(content.getOffsetAtLine(line), content.lineEnd(line));
	}

	/** What is folded away in the place of a line, or null. */
	Fold fold(int line) {
		return content.foldAt(line);
	}

	/** What is folded away at this height of the widget, or null. */
	Fold foldAt(int y) {
		int line = text.getLineIndex(y);
		Fold fold = fold(line);
		int top = top(line).y;
		return fold != null && y >= top && y < top + 2 * metrics.rowHeight ? fold : null;
	}

	/** Where the first row of a line begins. */
	Point top(int line) {
		return text.getLocationAtOffset(content.getOffsetAtLine(line));
	}

	/** Offsets at which the rows of a line begin. */
	int[] begins(int line) {
		return rows.begins(line);
	}

	SpanRow row(LineDisplay line, int begin, int end) {
		SpanRow row = new SpanRow(line, begin, end);
		List<Bar> bars = line.bars().stream().filter(bar -> row.holds(bar.begin(), bar.end())).toList();
		int lanes = 1 + bars.stream().mapToInt(Bar::lane).max().orElse(0);
		for (Bar bar : bars) {
			Rectangle words = words(row, bar.begin(), bar.end());
			row.bars().add(new Placed(bar, words, place(bar, row, words, lanes)));
		}
		row.bars().sort(Comparator.comparingInt((Placed placed) -> placed.bar().begin())
				.thenComparing(placed -> placed.bar().lane(), Comparator.reverseOrder()));
		return row;
	}

	/** Bounds of the words between two offsets, as far as they are in the row. */
	Rectangle words(SpanRow row, int begin, int end) {
		int from = Math.max(row.begin(), begin);
		int to = Math.min(row.end(), end);
		if (to == row.end() && to - from > 1 && Character.isWhitespace(content.charAt(to - 1))) {
			return rows.bounds(from, content.trimmed(from, to));
		}
		return rows.bounds(from, to);
	}

	private Rectangle place(Bar bar, SpanRow row, Rectangle words, int lanes) {
		int x = words.x + (bar.first() && bar.begin() >= row.begin() && !bar.tie() ? 1 : 0);
		int right = words.x + words.width - (bar.last() && bar.end() <= row.end() && !bar.tie() ? 1 : 0);
		int y = words.y + words.height + metrics.gap + Math.round(bar.lane() * metrics.pitch(lanes));
		return new Rectangle(x, y, Math.max(2, right - x), metrics.bar(lanes));
	}

	/** The span whose bar or mark in the margin is at this point of the widget, or null. */
	Span barAt(int x, int y) {
		int line = text.getLineIndex(y);
		LineDisplay display = display(line);
		if (display.begin() == display.end()) {
			return null;
		}
		int[] begins = begins(line);
		for (int i = 0; i < begins.length; i++) {
			int end = i + 1 < begins.length ? begins[i + 1] : display.end();
			Point top = text.getLocationAtOffset(begins[i]);
			if (y < top.y || y > top.y + 3 * metrics.rowHeight + metrics.spacing) {
				continue;
			}
			for (Placed placed : row(display, begins[i], end).bars()) {
				Rectangle at = placed.at();
				if (!placed.bar().tie() && x >= at.x && x <= at.x + at.width && y >= at.y && y <= at.y + at.height) {
					return placed.bar().span();
				}
			}
		}
		if (x < text.getLeftMargin() - 4) {
			for (BlockMark mark : display.blocks()) {
				return mark.span();
			}
		}
		return null;
	}

	/** Asks for the lines with these offsets to be painted anew. */
	void damage(int begin, int end) {
		Rectangle area = text.getClientArea();
		int first = text.getLineIndex(0);
		int last = text.getLineIndex(area.height);
		int from = Math.max(first, content.getLineAtOffset(Math.min(begin, content.getCharCount())));
		int to = Math.min(last, content.getLineAtOffset(Math.min(end, content.getCharCount())));
		if (from > to) {
			return;
		}
		int top = Math.max(0, text.getLinePixel(from));
		int bottom = to + 1 < content.getLineCount() ? Math.min(area.height, text.getLinePixel(to + 1)) : area.height;
		text.redraw(0, top, area.width, bottom - top, false);
	}
}
