package org.rubricator.core.display;

/**
 * A colour of a screen; each component 0 to 255. Contrast is that of WCAG 2.2, 1 to 21.
 */
public record Rgb(int red, int green, int blue) {

	/** Colour of a label that has none, or one that cannot be read. */
	public static final Rgb GREY = new Rgb(0x76, 0x76, 0x76);
	public static final Rgb BLACK = new Rgb(0, 0, 0);
	public static final Rgb WHITE = new Rgb(255, 255, 255);

	/** @throws IllegalArgumentException if a component is outside of 0 to 255 */
	public Rgb {
		if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
			throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
		}
	}

	/** Reads {@code #rrggbb}; {@link #GREY} for anything else, null included. */
	public static Rgb parse(String text) {
		if (text == null || !text.matches("#[0-9a-fA-F]{6}")) {
			return GREY;
		}
		int value = Integer.parseInt(text, 1, 7, 16);
		return new Rgb(value >> 16, value >> 8 & 255, value & 255);
	}

	/** This with a share of another colour over it, 0 none to 1 nothing but it. */
	public Rgb mix(Rgb over, double share) {
		return new Rgb(mix(red, over.red, share), mix(green, over.green, share), mix(blue, over.blue, share));
	}

	private static int mix(int under, int over, double share) {
		return (int) Math.round(under + (over - under) * share);
	}

	public double contrast(Rgb other) {
		double mine = luminance();
		double theirs = other.luminance();
		return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
	}

	/** The same hue, made darker or lighter until it stands out from the ground. */
	public Rgb legibleOn(Rgb ground, double contrast) {
		Rgb towards = ground.luminance() > 0.18 ? BLACK : WHITE;
		Rgb colour = this;
		for (int i = 1; colour.contrast(ground) < contrast && i <= 20; i++) {
			colour = mix(towards, i / 20.0);
		}
		return colour;
	}

	public boolean isDark() {
		return luminance() < 0.18;
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int component) {
		double c = component / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
