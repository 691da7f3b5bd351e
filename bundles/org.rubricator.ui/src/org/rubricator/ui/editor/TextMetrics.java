package org.rubricator.ui.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Sizes of all that is drawn, in proportion to the font of the text. Dispose of it when the font changes. */
final class TextMetrics {

	private static final int MEASURE = 70;

	private final int bar;
	private final int pitch;
	/** From the words to the first bar. */
	final int gap;
	/** Room between two rows: for a few bars, or for one with its name. */
	final int spacing;
	/** From a row of words down to the letters of the next. */
	final int room;
	/** Room above a paragraph. */
	final int paragraphGap;
	/** Width of a column that is good to read. */
	final int column;
	/** Narrowest margin left of the text. */
	final int gutter;
	final Font tagFont;
	final int tagHeight;
	final int rowHeight;

	TextMetrics(StyledText text) {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		rowHeight = gc.getFontMetrics().getHeight();
		column = (int) (gc.stringExtent("abcdefghijklmnopqrstuvwxyz ").x / 27.0 * MEASURE);
		paragraphGap = rowHeight * 3 / 4;
		bar = Math.max(3, Math.round(rowHeight * 0.13f));
		pitch = bar + Math.max(2, Math.round(rowHeight * 0.08f));
		gap = 1;
		float height = text.getFont().getFontData()[0].getHeight() * 0.64f;
		tagFont = FontDescriptor.createFrom(org.eclipse.jface.resource.JFaceResources.getDefaultFont())
				.setHeight(Math.max(6, Math.round(height))).createFont(text.getDisplay());
		gc.setFont(tagFont);
		tagHeight = gc.getFontMetrics().getHeight();
		gutter = gc.stringExtent("navigation and more").x;
		spacing = Math.max(gap + bar + tagHeight, gap + 3 * pitch);
		room = spacing + rowHeight / 5;
		gc.dispose();
	}

	/**
	 * From the top of a bar to the top of the one below it. Where many lie under each other they are closer, so that all
	 * have room between their row and the letters of the next.
	 */
	float pitch(int lanes) {
		return Math.min(pitch, (room - gap) / (float) lanes);
	}

	/** Thickness of a bar. */
	int bar(int lanes) {
		return Math.max(1, Math.min(bar, (int) pitch(lanes) - 1));
	}

	void dispose() {
		tagFont.dispose();
	}
}
