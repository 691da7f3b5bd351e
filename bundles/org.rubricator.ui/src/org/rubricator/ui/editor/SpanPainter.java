package org.rubricator.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.LineDisplay;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.core.display.LineDisplay.BlockMark;
import org.rubricator.core.display.LineDisplay.Wash;
import org.rubricator.core.display.Palette;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Label;

/**
 * Paints the spans over the text of the rows that are damaged. Washes are laid over the words, thin enough to read
 * through, so that a new span needs no new layout.
 */
final class SpanPainter implements PaintListener {

	private static final String FLAG = "\u2691";
	private static final String COMMENT = "\u270e";

	private final StyledText text;
	private final ArticleContent content;
	private final ArticleDocument document;
	private final TextRows rows;
	private final Supplier<String> selected;
	private final Runnable paletteChanged;
	private final Map<Rgb, Color> colours = new HashMap<>();
	private TextMetrics metrics;
	private Palette palette;

	SpanPainter(StyledText text, ArticleContent content, ArticleDocument document, TextRows rows,
			Supplier<String> selected, Runnable paletteChanged) {
		this.text = text;
		this.content = content;
		this.document = document;
		this.rows = rows;
		this.selected = selected;
		this.paletteChanged = paletteChanged;
	}

	void use(TextMetrics newMetrics) {
		metrics = newMetrics;
	}

	/** The inks for the colours that the theme gives the text now. */
	Palette palette() {
		Rgb ground = rgb(text.getBackground());
		Rgb words = rgb(text.getForeground());
		if (palette == null || !palette.ground().equals(ground) || !palette.text().equals(words)) {
			boolean another = palette != null;
			palette = new Palette(document.labels(), ground, words);
			if (another) {
				text.getDisplay().asyncExec(paletteChanged);
			}
		}
		return palette;
	}

	static Rgb rgb(Color colour) {
		return new Rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	private Color colour(Rgb rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(c.red(), c.green(), c.blue()));
	}

	LineDisplay display(int line) {
		return document.display().line(content.getOffsetAtLine(line), content.lineEnd(line));
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (metrics == null || content.getCharCount() == 0) {
			return;
		}
		int first = text.getLineIndex(event.y);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			LineDisplay display = display(line);
			if (display.begin() < display.end() && !(display.bars().isEmpty() && display.blocks().isEmpty())) {
				paint(event, display, rows.begins(line));
			}
		}
	}

	/** A bar where it stands in a row: the words over it, and itself. */
	private record Placed(Bar bar, Rectangle words, Rectangle at) {

		boolean begins(Row row) {
			return bar.first() && !bar.tie() && bar.begin() >= row.begin();
		}
	}

	/** One row of a line: where it begins and ends, its bars, and the tags that stand in it already. */
	private record Row(int begin, int end, List<Placed> bars, List<Rectangle> tags) {
	}

	private void paint(PaintEvent event, LineDisplay display, int[] begins) {
		for (int i = 0; i < begins.length; i++) {
			int begin = begins[i];
			int end = i + 1 < begins.length ? begins[i + 1] : display.end();
			Point at = text.getLocationAtOffset(begin);
			if (at.y > event.y + event.height) {
				return;
			}
			if (at.y + metrics.rowHeight * 3 + metrics.spacing(display.lanes()) < event.y) {
				continue;
			}
			paintRow(event.gc, display, row(display, begin, end));
		}
	}

	private Row row(LineDisplay display, int begin, int end) {
		Row row = new Row(begin, end, new ArrayList<>(), new ArrayList<>());
		for (Bar bar : display.bars()) {
			if (bar.begin() < end && bar.end() > begin) {
				Rectangle words = words(row, bar.begin(), bar.end());
				row.bars().add(new Placed(bar, words, place(bar, row, words)));
			}
		}
		row.bars().sort(Comparator.comparingInt((Placed placed) -> placed.bar().begin())
				.thenComparing(placed -> placed.bar().lane(), Comparator.reverseOrder()));
		return row;
	}

	private void paintRow(GC gc, LineDisplay display, Row row) {
		Palette inks = palette();
		List<BlockMark> begun = new ArrayList<>();
		for (BlockMark mark : display.blocks()) {
			if (mark.begin() < row.end() && mark.end() > row.begin()) {
				paintBlock(gc, inks, mark, row);
				if (mark.first() && mark.begin() >= row.begin()) {
					begun.add(mark);
				}
			}
		}
		if (!begun.isEmpty()) {
			paintBlockTags(gc, inks, begun, row);
		}
		for (Wash wash : display.washes()) {
			if (wash.begin() < row.end() && wash.end() > row.begin() && !isSelected(wash.span())) {
				Ink ink = inks.of(wash.span().getLabel());
				lay(gc, ink.wash(), ink.share(), words(row, wash.begin(), wash.end()));
			}
		}
		Placed emphasised = null;
		for (Placed placed : row.bars()) {
			if (isSelected(placed.bar().span())) {
				emphasised = placed.bar().part() == 0 && placed.begins(row) ? placed : emphasised;
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
			paintTag(gc, inks, emphasised, row, true);
		}
		for (Placed placed : row.bars()) {
			if (placed != emphasised && placed.begins(row)) {
				paintTag(gc, inks, placed, row, false);
			}
		}
		paintSigns(gc, inks, row);
		gc.setFont(text.getFont());
	}

	private void emphasise(GC gc, Ink ink, Rectangle words) {
		lay(gc, ink.wash(), ink.selected(), words);
		gc.setForeground(colour(ink.tag()));
		gc.setLineWidth(1);
		gc.drawRectangle(words.x - 1, words.y, words.width + 1, words.height - 1);
	}

	private boolean isSelected(Span span) {
		return span.getId().equals(selected.get());
	}

	private Rectangle words(Row row, int begin, int end) {
		int from = Math.max(row.begin(), begin);
		int to = Math.min(row.end(), end);
		if (to == row.end() && to - from > 1 && Character.isWhitespace(content.charAt(to - 1))) {
			return rows.bounds(from, content.trimmed(from, to));
		}
		return rows.bounds(from, to);
	}

	private void lay(GC gc, Rgb colour, double share, Rectangle over) {
		gc.setAlpha((int) Math.round(share * 255));
		gc.setBackground(colour(colour));
		gc.fillRectangle(over);
		gc.setAlpha(255);
	}

	private Rectangle place(Bar bar, Row row, Rectangle words) {
		int x = words.x + (bar.first() && bar.begin() >= row.begin() && !bar.tie() ? 1 : 0);
		int right = words.x + words.width - (bar.last() && bar.end() <= row.end() && !bar.tie() ? 1 : 0);
		return new Rectangle(x, words.y + words.height + metrics.gap + bar.lane() * metrics.pitch,
				Math.max(2, right - x), metrics.bar);
	}

	private void paintBar(GC gc, Ink ink, Placed placed, Row row) {
		Bar bar = placed.bar();
		Rectangle at = placed.at();
		gc.setBackground(colour(ink.bar()));
		gc.setForeground(colour(ink.bar()));
		if (bar.tie()) {
			int middle = at.y + metrics.bar / 2;
			for (int x = at.x + 2; x < at.x + at.width - 1; x += 4) {
				gc.fillRectangle(x, middle, 2, 1);
			}
			return;
		}
		if (bar.span().getVerdict() == Verdict.PROPOSED) {
			for (int x = at.x; x < at.x + at.width; x += 9) {
				BarTexture.paint(gc, ink.texture(), x, at.y, Math.min(5, at.x + at.width - x), at.height);
			}
		} else {
			BarTexture.paint(gc, ink.texture(), at.x, at.y, at.width, at.height);
		}
		if (bar.first() && bar.begin() >= row.begin()) {
			gc.fillRectangle(at.x, at.y - 2, 1, at.height + 2);
		}
		if (bar.last() && bar.end() <= row.end()) {
			gc.fillRectangle(at.x + at.width - 1, at.y - 2, 1, at.height + 2);
		}
	}

	/** Writes the name, or else the key, below a bar, if nothing else stands there. */
	private void paintTag(GC gc, Palette inks, Placed placed, Row row, boolean always) {
		Bar bar = placed.bar();
		Rectangle at = placed.at();
		String tag = SpanTag.of(bar.span(), document.labels());
		Rectangle room = new Rectangle(at.x, at.y + at.height, gc.stringExtent(tag).x, metrics.tagHeight);
		if (!always && !isFree(room, bar, row)) {
			Label label = SpanTag.label(bar.span().getLabel(), document.labels());
			tag = label == null || label.getKey() == null ? "?" : label.getKey();
			room.width = gc.stringExtent(tag).x;
			if (!isFree(room, bar, row)) {
				return;
			}
		}
		Ink ink = inks.of(bar.span().getLabel());
		if (always) {
			gc.setBackground(colour(inks.ground()));
			gc.fillRectangle(room.x - 1, room.y + 1, room.width + 2, room.height - 1);
		}
		gc.setForeground(colour(ink.tag()));
		gc.drawString(tag, room.x, room.y, true);
		row.tags().add(room);
	}

	private boolean isFree(Rectangle room, Bar below, Row row) {
		for (Rectangle tag : row.tags()) {
			if (tag.intersects(room.x - 4, room.y, room.width + 8, room.height)) {
				return false;
			}
		}
		for (Placed other : row.bars()) {
			if (other.bar().lane() > below.lane() && other.at().intersects(room)) {
				return false;
			}
		}
		return (below.lane() + 1) * metrics.pitch + metrics.tagHeight <= metrics.spacing + metrics.pitch;
	}

	/** Signs of flags and comments, right of the row in which a span begins. */
	private void paintSigns(GC gc, Palette inks, Row row) {
		int x = text.getClientArea().width - text.getRightMargin() + 6;
		for (Placed placed : row.bars()) {
			Span span = placed.bar().span();
			if (placed.bar().part() == 0 && placed.begins(row)) {
				String signs = (span.isFlagged() ? FLAG : "") + (span.getComment() != null ? COMMENT : "");
				if (!signs.isEmpty()) {
					gc.setForeground(colour(inks.of(span.getLabel()).tag()));
					gc.drawString(signs, x, placed.words().y + 2, true);
					x += gc.stringExtent(signs).x + 2;
				}
			}
		}
	}

	private void paintBlock(GC gc, Palette inks, BlockMark mark, Row row) {
		Ink ink = inks.of(mark.span().getLabel());
		Rectangle words = words(row, mark.begin(), mark.end());
		boolean proposed = mark.span().getVerdict() == Verdict.PROPOSED;
		if (!proposed) {
			lay(gc, inks.ground(), inks.dim(), words);
		}
		boolean chosen = isSelected(mark.span());
		if (chosen) {
			lay(gc, ink.wash(), ink.share(), words);
		}
		int x = text.getLeftMargin() - 12;
		int width = chosen ? metrics.bar + 1 : metrics.bar;
		gc.setBackground(colour(ink.bar()));
		if (proposed) {
			for (int y = words.y; y < words.y + words.height; y += 6) {
				gc.fillRectangle(x, y, width, 3);
			}
		} else {
			gc.fillRectangle(x, words.y, width, words.height);
		}
	}

	/** Writes what the blocks are that begin in a row, left of it. */
	private void paintBlockTags(GC gc, Palette inks, List<BlockMark> marks, Row row) {
		marks.sort(Comparator.comparingInt(BlockMark::begin));
		boolean chosen = marks.stream().anyMatch(mark -> isSelected(mark.span()));
		String tag = marks.size() == 1 ? SpanTag.of(marks.get(0).span(), document.labels())
				: marks.stream().map(mark -> shortened(SpanTag.of(mark.span(), document.labels()))).distinct()
						.collect(Collectors.joining(", "));
		gc.setFont(metrics.tagFont);
		gc.setForeground(colour(chosen ? inks.of(marks.get(0).span().getLabel()).tag() : inks.dimmed()));
		int x = text.getLeftMargin() - 18;
		String fitting = fitting(gc, tag, x - 6);
		Rectangle words = words(row, marks.get(0).begin(), marks.get(0).begin() + 1);
		gc.drawString(fitting, x - gc.stringExtent(fitting).x, words.y + (words.height - metrics.tagHeight) / 2, true);
		gc.setFont(text.getFont());
	}

	/** A tag without the label's name, where it says more. */
	private static String shortened(String tag) {
		int dot = tag.indexOf(" \u00b7 ");
		return dot < 0 ? tag : tag.substring(dot + 3);
	}

	/** As much of a tag as fits: without the label's name where it says more, then cut. */
	private static String fitting(GC gc, String tag, int width) {
		if (gc.stringExtent(tag).x <= width) {
			return tag;
		}
		String shorter = shortened(tag);
		while (shorter.length() > 2 && gc.stringExtent(shorter).x > width) {
			shorter = shorter.substring(0, shorter.length() - 2) + "\u2026";
		}
		return shorter;
	}

	/** The span whose bar or mark in the margin is at this point of the widget, or null. */
	Span barAt(int x, int y) {
		int line = text.getLineIndex(y);
		LineDisplay display = display(line);
		if (display.begin() == display.end()) {
			return null;
		}
		int[] begins = rows.begins(line);
		for (int i = 0; i < begins.length; i++) {
			int end = i + 1 < begins.length ? begins[i + 1] : display.end();
			Point top = text.getLocationAtOffset(begins[i]);
			if (y < top.y || y > top.y + 3 * metrics.rowHeight + metrics.spacing(display.lanes())) {
				continue;
			}
			for (Placed placed : row(display, begins[i], end).bars()) {
				Rectangle at = placed.at();
				if (!placed.bar().tie() && x >= at.x && x <= at.x + at.width && y >= at.y && y < at.y + metrics.pitch) {
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

	/** Whether a part of the span is in these offsets. */
	static boolean touches(Span span, int begin, int end) {
		for (Range part : span.getParts()) {
			if (part.begin() < end && part.end() > begin) {
				return true;
			}
		}
		return false;
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
