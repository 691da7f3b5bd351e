package org.rubricator.ui.frames;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rubricator.core.display.FrameCard;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.Palette;
import org.rubricator.core.display.Rgb;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;

/** Paints the rows of a table as cards: the label of the frame, and below it a row for each role. */
final class CardPainter {

	private static final String CARD = "card";
	private static final String FRAME = "frame";
	private static final int GAP = 5;
	private static final int MOST_ROWS = 5;

	private final Table table;
	private final Font bold;
	private final int rowHeight;
	private Palette palette;
	private int rows = 3;
	private int roleWidth = 60;

	CardPainter(Table table) {
		this.table = table;
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		GC gc = new GC(table);
		rowHeight = gc.getFontMetrics().getHeight() + 2;
		gc.dispose();
		table.addListener(SWT.MeasureItem, this::measure);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/**
	 * Uses the labels and inks of an article.
	 *
	 * @param labels null where there is no article; so is {@code palette}
	 */
	void use(LabelSet labels, Palette newPalette) {
		palette = newPalette;
		if (labels != null) {
			rows = Math.min(MOST_ROWS, labels.getFrameLabels().stream().mapToInt(label -> label.getRoles().size()).max().orElse(2));
			GC gc = new GC(table);
			roleWidth = labels.getFrameLabels().stream().flatMap(label -> label.getRoles().stream())
					.mapToInt(role -> gc.stringExtent(role.getName()).x).max().orElse(40) + 8;
			gc.dispose();
		}
	}

	void keep(TableItem item, FrameCard card, Frame frame) {
		item.setData(CARD, card);
		item.setData(FRAME, frame);
	}

	private void measure(Event event) {
		event.height = (1 + rows) * rowHeight + 2 * GAP;
		event.width = Math.max(200, table.getClientArea().width - 2);
	}

	private void paint(Event event) {
		FrameCard card = (FrameCard) event.item.getData(CARD);
		Frame frame = (Frame) event.item.getData(FRAME);
		if (card == null || palette == null) {
			return;
		}
		GC gc = event.gc;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Color text = gc.getForeground();
		Ink ink = palette.of(frame.getLabel());
		int x = event.x + 10;
		int y = event.y + GAP;
		boolean proposed = frame.getVerdict() == Verdict.PROPOSED;
		gc.setBackground(colour(ink.bar()));
		if (proposed) {
			for (int at = event.y + 3; at < event.y + event.height - 4; at += 8) {
				gc.fillRectangle(event.x + 1, at, 4, 5);
			}
		} else {
			gc.fillRectangle(event.x + 1, event.y + 3, 4, event.height - 6);
		}
		gc.setFont(bold);
		gc.drawString(card.title(), x, y, true);
		gc.setFont(table.getFont());
		y += rowHeight;
		for (FrameCard.Row row : card.rows().stream().limit(rows).toList()) {
			gc.setAlpha(selected ? 255 : 170);
			gc.drawString(row.role(), x, y, true);
			gc.setAlpha(255);
			gc.setForeground(row.lacking() && !selected ? table.getDisplay().getSystemColor(SWT.COLOR_DARK_RED) : text);
			gc.drawString(fitting(gc, row.words(), table.getClientArea().width - x - roleWidth - 6), x + roleWidth, y, true);
			gc.setForeground(text);
			y += rowHeight;
		}
		gc.setAlpha(60);
		gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
		gc.setAlpha(255);
	}

	/** As much of the words as fits, both ends kept. */
	private static String fitting(GC gc, String words, int width) {
		Point size = gc.stringExtent(words);
		if (size.x <= width || words.length() < 8) {
			return words;
		}
		int keep = Math.max(6, (int) ((long) words.length() * Math.max(0, width) / size.x) - 2);
		return words.substring(0, Math.min(words.length(), keep * 2 / 3)) + "\u2026"
				+ words.substring(Math.max(0, words.length() - keep / 3));
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
