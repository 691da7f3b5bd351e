package org.rubricator.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.LineDisplay;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.core.display.LineDisplay.BlockMark;
import org.rubricator.core.display.SpanDisplay;
import org.rubricator.model.annotation.Span;

/**
 * Paints the layer of another annotator over the words, as thin brackets that are open below, so that nobody takes them
 * for bars of the layer at hand, which lie below the words.
 */
final class OtherLayerPainter implements PaintListener {

	private static final int PITCH = 4;

	private final StyledText text;
	private final ArticleContent content;
	private final OtherLayer otherLayer;
	private final TextRows rows;
	private final Inks inks;
	private TextMetrics metrics;

	OtherLayerPainter(StyledText text, ArticleContent content, OtherLayer otherLayer, TextRows rows, Inks inks) {
		this.text = text;
		this.content = content;
		this.otherLayer = otherLayer;
		this.rows = rows;
		this.inks = inks;
	}

	void use(TextMetrics newMetrics) {
		metrics = newMetrics;
	}

	String annotator() {
		return otherLayer.annotator();
	}

	/** Spans of the other layer that cover the character at an offset. */
	List<Span> at(int offset) {
		SpanDisplay display = otherLayer.display();
		if (display == null || offset >= content.getCharCount()) {
			return List.of();
		}
		int line = content.getLineAtOffset(offset);
		LineDisplay shown = display.line(content.getOffsetAtLine(line), content.lineEnd(line));
		return Stream.concat(shown.bars().stream().filter(bar -> !bar.tie()).map(Bar::span), shown.blocks().stream().map(BlockMark::span))
				.distinct().filter(span -> span.getParts().contains(offset)).toList();
	}

	@Override
	public void paintControl(PaintEvent event) {
		SpanDisplay display = otherLayer.display();
		if (display == null || content.getCharCount() == 0) {
			return;
		}
		int last = text.getLineIndex(event.y + event.height);
		for (int line = text.getLineIndex(event.y); line <= last; line++) {
			LineDisplay shown = display.line(content.getOffsetAtLine(line), content.lineEnd(line));
			if (shown.begin() < shown.end() && !(shown.bars().isEmpty() && shown.blocks().isEmpty())) {
				paint(event.gc, shown, rows.begins(line));
			}
		}
	}

	private void paint(GC gc, LineDisplay line, int[] begins) {
		for (int i = 0; i < begins.length; i++) {
			int end = i + 1 < begins.length ? begins[i + 1] : line.end();
			for (Bar bar : line.bars()) {
				int from = Math.max(begins[i], bar.begin());
				int to = content.trimmed(from, Math.max(from, Math.min(end, bar.end())));
				if (from < to) {
					bracket(gc, bar.span(), rows.bounds(from, to), bar.lane(), bar.tie(), bar.first() && from == bar.begin(),
							bar.last() && to == bar.end());
				}
			}
			for (BlockMark mark : line.blocks()) {
				int from = Math.max(begins[i], mark.begin());
				int to = content.trimmed(from, Math.max(from, Math.min(end, mark.end())));
				if (from < to) {
					bracket(gc, mark.span(), rows.bounds(from, to), 0, false, from == mark.begin(), to == mark.end());
				}
			}
		}
	}

	private void bracket(GC gc, Span span, Rectangle words, int lane, boolean tie, boolean begins, boolean ends) {
		gc.setForeground(inks.colour(inks.of(span.getLabel()).bar()));
		int top = words.y + 1 + Math.min(lane, metrics.rowHeight / 2 / PITCH) * PITCH;
		int right = words.x + words.width - 1;
		gc.setLineWidth(tie ? 1 : 2);
		gc.setLineStyle(tie ? SWT.LINE_DOT : SWT.LINE_SOLID);
		gc.drawLine(words.x, top, right, top);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (begins && !tie) {
			gc.drawLine(words.x, top, words.x, top + 5);
		}
		if (ends && !tie) {
			gc.drawLine(right, top, right, top + 5);
		}
		gc.setLineWidth(1);
	}
}
