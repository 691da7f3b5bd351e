package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.display.Ink.Texture;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/**
 * The inks of a label set on one ground. Colours are those of the label set, moved towards black or white only as far
 * as they must be to be seen; no text falls below 4.5:1 (WCAG 1.4.3), no bar below 3:1 (1.4.11).
 */
public final class Palette {

	private static final double TEXT = 4.5;
	private static final double GRAPHICS = 3;

	private final Rgb ground;
	private final Rgb text;
	private final Map<String, Ink> inks = new HashMap<>();
	private final Ink unknown;

	/**
	 * @param ground colour behind the words
	 * @param text   colour of the words
	 */
	public Palette(LabelSet labels, Rgb ground, Rgb text) {
		this.ground = ground;
		this.text = text;
		List<Label> all = new ArrayList<>(labels.getSpanLabels());
		all.addAll(labels.getFrameLabels());
		Texture[] textures = Texture.values();
		for (int i = 0; i < all.size(); i++) {
			inks.put(all.get(i).getName(), ink(Rgb.parse(all.get(i).getColour()), textures[i % textures.length]));
		}
		unknown = ink(Rgb.GREY, Texture.DASH_DOT);
	}

	public Rgb ground() {
		return ground;
	}

	public Rgb text() {
		return text;
	}

	/** Ink of a label; grey where the label set does not have it. */
	public Ink of(String label) {
		return inks.getOrDefault(label, unknown);
	}

	/** Colour of words that are dimmed, as far from the text as 4.5:1 on the ground allows, and at most by half. */
	public Rgb dimmed() {
		return text.mix(ground, dim());
	}

	/** Share of the ground that is laid over words to dim them. */
	public double dim() {
		double share = 0.5;
		while (share > 0 && text.mix(ground, share).contrast(ground) < TEXT) {
			share -= 0.02;
		}
		return Math.max(share, 0);
	}

	private Ink ink(Rgb colour, Texture texture) {
		double share = ground.isDark() ? 0.26 : 0.13;
		return new Ink(colour.legibleOn(ground, GRAPHICS), colour.legibleOn(ground, TEXT), colour,
				legible(colour, share), legible(colour, share * 2), texture);
	}

	private double legible(Rgb colour, double wanted) {
		double share = wanted;
		while (share > 0 && text.mix(colour, share).contrast(ground.mix(colour, share)) < TEXT) {
			share -= 0.02;
		}
		return Math.max(share, 0);
	}
}
