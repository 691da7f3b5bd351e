package org.rubricator.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Fold;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.LineDisplay.BlockMark;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Paints what whole blocks are: their words dimmed, a mark in the margin, and left of it what it says. */
final class BlockPainter {

	private final StyledText text;
	private final ArticleDocument document;
	private final SpanRows rows;
	private final Inks inks;
	private final Predicate<Span> selected;

	BlockPainter(StyledText text, ArticleDocument document, SpanRows rows, Inks inks, Predicate<Span> selected) {
		this.text = text;
		this.document = document;
		this.rows = rows;
		this.inks = inks;
		this.selected = selected;
	}

	/** Writes what is folded away in the place of an empty line, whose place in the widget this is. */
	void paintFold(GC gc, Fold fold, Point at, TextMetrics metrics) {
		gc.setFont(metrics.tagFont);
		String summary = "\u25b8  " + fold.summary();
		Point extent = gc.stringExtent(summary);
		int y = at.y + (metrics.rowHeight - extent.y) / 2;
		gc.setForeground(inks.colour(inks.palette().dimmed()));
		gc.drawString(summary, at.x, y, true);
		int right = text.getClientArea().width - text.getRightMargin();
		int middle = at.y + metrics.rowHeight / 2;
		for (int x = at.x + extent.x + 10; x < right; x += 6) {
			gc.drawLine(x, middle, Math.min(x + 2, right), middle);
		}
		gc.setFont(text.getFont());
	}

	void paint(GC gc, SpanRow row, TextMetrics metrics) {
		List<BlockMark> marks = row.line().blocks().stream().filter(mark -> row.holds(mark.begin(), mark.end())).toList();
		marks.forEach(mark -> paintMark(gc, mark, row, metrics));
		List<BlockMark> begun = marks.stream().filter(mark -> mark.first() && mark.begin() >= row.begin())
				.sorted(Comparator.comparingInt(BlockMark::begin)).toList();
		if (!begun.isEmpty()) {
			paintTags(gc, begun, row, metrics);
		}
	}

	private void paintMark(GC gc, BlockMark mark, SpanRow row, TextMetrics metrics) {
		Ink ink = inks.of(mark.span().getLabel());
		Rectangle words = rows.words(row, mark.begin(), mark.end());
		boolean proposed = mark.span().getVerdict() == Verdict.PROPOSED;
		if (!proposed) {
			inks.lay(gc, inks.palette().ground(), inks.palette().dim(), words);
		}
		boolean chosen = selected.test(mark.span());
		if (chosen) {
			inks.lay(gc, ink.wash(), ink.share(), words);
		}
		int x = text.getLeftMargin() - 12;
		int width = metrics.bar(1) + (chosen ? 1 : 0);
		gc.setBackground(inks.colour(ink.bar()));
		if (proposed) {
			for (int y = words.y; y < words.y + words.height; y += 6) {
				gc.fillRectangle(x, y, width, 3);
			}
		} else {
			gc.fillRectangle(x, words.y, width, words.height);
		}
	}

	private void paintTags(GC gc, List<BlockMark> marks, SpanRow row, TextMetrics metrics) {
		boolean chosen = marks.stream().anyMatch(mark -> selected.test(mark.span()));
		String tag = marks.size() == 1 ? SpanTag.of(marks.get(0).span(), document.labels())
				: marks.stream().map(mark -> shortened(SpanTag.of(mark.span(), document.labels()))).distinct()
						.collect(Collectors.joining(", "));
		gc.setFont(metrics.tagFont);
		gc.setForeground(inks.colour(chosen ? inks.of(marks.get(0).span().getLabel()).tag() : inks.palette().dimmed()));
		int x = text.getLeftMargin() - 18;
		String fitting = fitting(gc, tag, x - 6);
		Rectangle words = rows.words(row, marks.get(0).begin(), marks.get(0).begin() + 1);
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
}
