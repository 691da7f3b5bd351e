package org.rubricator.core.labels;

import java.util.Locale;

import org.rubricator.core.display.ColourVision;
import org.rubricator.core.display.Rgb;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/** What readers will see of the colour of a label. */
public final class ColourReport {

	private static final double NEEDED = 3;

	private ColourReport() {
	}

	/** A sentence or two: contrast on light and on dark ground, and the label whose colour is nearest to any reader. */
	public static String of(Label label, LabelSet labels) {
		Rgb colour = Rgb.parse(label.getColour());
		double onLight = colour.contrast(Rgb.WHITE);
		double onDark = colour.contrast(Rgb.BLACK);
		StringBuilder text = new StringBuilder(
				String.format(Locale.ROOT, "Contrast %.1f:1 on white, %.1f:1 on black", onLight, onDark));
		if (onLight < NEEDED || onDark < NEEDED) {
			text.append(onLight < NEEDED ? "; drawn darker on white" : "; drawn lighter on black");
		}
		text.append('.');
		Label nearest = null;
		ColourVision by = null;
		double least = Double.MAX_VALUE;
		for (Label other : LabelSetCheck.all(labels)) {
			if (other != label && !other.isRetired() && other.getColour() != null) {
				for (ColourVision vision : ColourVision.values()) {
					double distance = vision.distance(colour, Rgb.parse(other.getColour()));
					if (distance < least) {
						least = distance;
						nearest = other;
						by = vision;
					}
				}
			}
		}
		if (nearest != null) {
			text.append(" Nearest to it is \u201C").append(nearest.getName()).append("\u201D for ").append(by.readers())
					.append(least < ColourVision.ALIKE ? ": hardly told apart." : ": told apart.");
		}
		return text.toString();
	}
}
