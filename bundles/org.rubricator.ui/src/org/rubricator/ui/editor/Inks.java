package org.rubricator.ui.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.Palette;
import org.rubricator.core.display.Rgb;
import org.rubricator.model.labels.LabelSet;

/** The palette of a label set on the ground that the theme gives the text now, and its colours for the screen. */
final class Inks {

	private final StyledText text;
	private final Supplier<LabelSet> labels;
	private final Runnable changed;
	private final Map<Rgb, Color> colours = new HashMap<>();
	private Palette palette;
	private LabelSet inked;

	/**
	 * @param labels  asked for the label set whenever something is painted
	 * @param changed told, later in the UI thread, that the theme has given the text other colours
	 */
	Inks(StyledText text, Supplier<LabelSet> labels, Runnable changed) {
		this.text = text;
		this.labels = labels;
		this.changed = changed;
	}

	Palette palette() {
		Rgb ground = rgb(text.getBackground());
		Rgb words = rgb(text.getForeground());
		if (palette == null || inked != labels.get() || !palette.ground().equals(ground) || !palette.text().equals(words)) {
			boolean another = palette != null;
			inked = labels.get();
			palette = new Palette(inked, ground, words);
			if (another) {
				text.getDisplay().asyncExec(changed);
			}
		}
		return palette;
	}

	Ink of(String label) {
		return palette().of(label);
	}

	static Rgb rgb(Color colour) {
		return new Rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	Color colour(Rgb rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(c.red(), c.green(), c.blue()));
	}

	/** Lays a share of a colour, 0 to 1, over what is painted there. */
	void lay(GC gc, Rgb colour, double share, Rectangle over) {
		gc.setAlpha((int) Math.round(share * 255));
		gc.setBackground(colour(colour));
		gc.fillRectangle(over);
		gc.setAlpha(255);
	}
}
