package org.rubricator.ui.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.Palette;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.frames.FrameMark;
import org.rubricator.model.annotation.Range;

/**
 * Draws a frame in the text: a box around the words of each filler with the name of its role, and a bracket in the left
 * margin that ties them together, with a line below the row of each. Lines run between the rows, not over words.
 */
final class FramePainter implements PaintListener {

	private final StyledText text;
	private final ArticleContent content;
	private final TextRows rows;
	private final Supplier<Palette> palette;
	private TextMetrics metrics;
	private List<FrameMark> marks = List.of();

	FramePainter(StyledText text, ArticleContent content, TextRows rows, Supplier<Palette> palette) {
		this.text = text;
		this.content = content;
		this.rows = rows;
		this.palette = palette;
	}

	void use(TextMetrics newMetrics) {
		metrics = newMetrics;
	}

	/** Draws these from now on; none where the list is empty. */
	void show(List<FrameMark> newMarks) {
		if (!marks.equals(newMarks)) {
			marks = List.copyOf(newMarks);
			text.redraw();
		}
	}

	List<FrameMark> shown() {
		return marks;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (marks.isEmpty() || metrics == null || content.getCharCount() == 0) {
			return;
		}
		GC gc = event.gc;
		Rectangle area = text.getClientArea();
		int first = text.getLineIndex(0);
		int last = text.getLineIndex(area.height);
		int top = Integer.MAX_VALUE;
		int bottom = Integer.MIN_VALUE;
		int antialias = gc.getAntialias();
		for (FrameMark mark : marks) {
			for (Range part : mark.parts()) {
				int line = content.getLineAtOffset(part.begin());
				int lastLine = content.getLineAtOffset(part.end() - 1);
				if (lastLine < first) {
					top = 0;
					bottom = Math.max(bottom, 0);
				} else if (line > last) {
					top = Math.min(top, area.height);
					bottom = area.height;
				}
				for (int at = Math.max(line, first); at <= Math.min(lastLine, last); at++) {
					int y = paint(gc, mark, part, at);
					top = Math.min(top, y);
					bottom = Math.max(bottom, y);
				}
			}
		}
		if (top < bottom) {
			gc.setForeground(colour(palette.get().of(marks.get(0).label()).bar()));
			gc.setLineWidth(1);
			gc.drawLine(rail(), top, rail(), bottom);
		}
		gc.setAntialias(antialias);
	}

	private int rail() {
		return text.getLeftMargin() - 6;
	}

	/** Draws a part as far as it is in a line, and gives the height at which it is tied to the bracket. */
	private int paint(GC gc, FrameMark mark, Range part, int line) {
		int[] begins = rows.begins(line);
		int y = 0;
		boolean begun = false;
		for (int i = 0; i < begins.length; i++) {
			int from = Math.max(begins[i], part.begin());
			int to = Math.min(i + 1 < begins.length ? begins[i + 1] : content.lineEnd(line), part.end());
			if (from < to) {
				Rectangle words = rows.bounds(from, content.trimmed(from, to));
				box(gc, mark, words, from == part.begin());
				if (!begun) {
					begun = true;
					y = tie(gc, mark, words);
				}
			}
		}
		return y;
	}

	private void box(GC gc, FrameMark mark, Rectangle words, boolean begin) {
		Ink ink = palette.get().of(mark.label());
		gc.setForeground(colour(ink.tag()));
		gc.setLineWidth(mark.current() ? 2 : 1);
		gc.setLineStyle(mark.made() ? SWT.LINE_SOLID : SWT.LINE_DASH);
		gc.drawRectangle(words.x - 2, words.y, words.width + 3, words.height);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (begin) {
			gc.setFont(metrics.tagFont);
			Point size = gc.stringExtent(mark.role());
			int y = Math.max(0, words.y - size.y + 2);
			gc.setBackground(colour(mark.current() ? ink.tag() : palette.get().ground()));
			gc.setForeground(colour(mark.current() ? palette.get().ground() : ink.tag()));
			gc.fillRectangle(words.x - 2, y, size.x + 6, size.y);
			gc.drawString(mark.role(), words.x + 1, y, true);
			gc.setFont(text.getFont());
		}
	}

	private int tie(GC gc, FrameMark mark, Rectangle words) {
		Point at = new Point(words.x + 3, words.y + words.height);
		int y = at.y + metrics.spacing - 2;
		gc.setForeground(colour(palette.get().of(mark.label()).bar()));
		gc.setLineWidth(1);
		gc.drawLine(at.x, at.y, at.x, y);
		gc.drawLine(rail(), y, at.x, y);
		return y;
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
