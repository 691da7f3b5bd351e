package org.rubricator.ui.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Sizes of all that is drawn, in proportion to the font of the text. Dispose of it when the font changes. */
final class TextMetrics {

	private static final int MEASURE = 70;

	/** Thickness of a bar. */
	final int bar;
	/** From the top of a bar to the top of the one below it. */
	final int pitch;
	/** From the words to the first bar. */
	final int gap;
	/** Room below a row of words with a usual number of bars. */
	final int spacing;
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
		gc.dispose();
	}

	/** Room below the rows of a line with so many lanes. */
	int spacing(int lanes) {
		return lanes <= 1 ? spacing : Math.max(spacing, gap + lanes * pitch + 2);
	}

	void dispose() {
		tagFont.dispose();
	}
}
