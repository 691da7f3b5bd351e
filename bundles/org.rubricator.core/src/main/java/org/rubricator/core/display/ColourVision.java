package org.rubricator.core.display;

import java.util.List;

/**
 * How a colour looks to a reader. The kinds of colour blindness are simulated as Machado, Oliveira and Fernandes do (A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, severity 1.0, in linear light).
 */
public enum ColourVision {
	/** Most readers. */
	FULL(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, "any reader"),
	/** No long-wave cones: red is dark. */
	PROTANOPIA(new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
			{ -0.003882, -0.048116, 1.051998 } }, "readers who do not see red"),
	/** No middle-wave cones. */
	DEUTERANOPIA(new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
			{ -0.011820, 0.042940, 0.968881 } }, "readers who do not see green"),
	/** No short-wave cones. */
	TRITANOPIA(new double[][] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
			{ 0.004733, 0.691367, 0.303900 } }, "readers who do not see blue");

	/**
	 * Colours that readers of every kind tell apart: those of Okabe and Ito (Color Universal Design, 2008), yellow and
	 * black left out, which are none on paper, and the grey of what has no colour.
	 */
	public static final List<Rgb> SAFE = List.of(new Rgb(0x00, 0x72, 0xb2), new Rgb(0xd5, 0x5e, 0x00),
			new Rgb(0x00, 0x9e, 0x73), new Rgb(0xcc, 0x79, 0xa7), new Rgb(0xe6, 0x9f, 0x00), new Rgb(0x56, 0xb4, 0xe9),
			Rgb.GREY);

	/** Colours that are nearer to each other than this are hard to tell apart. */
	public static final double ALIKE = 0.05;

	private final double[][] matrix;
	private final String readers;

	ColourVision(double[][] matrix, String readers) {
		this.matrix = matrix;
		this.readers = readers;
	}

	/** Who sees so, in words. */
	public String readers() {
		return readers;
	}

	/** Distance of two colours as these readers see them: Euclid's in Oklab, 0 for the same to 1 for black and white. */
	public double distance(Rgb one, Rgb other) {
		double[] a = oklab(seen(one));
		double[] b = oklab(seen(other));
		return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
	}

	private double[] seen(Rgb colour) {
		double[] light = { linear(colour.red()), linear(colour.green()), linear(colour.blue()) };
		double[] seen = new double[3];
		for (int row = 0; row < 3; row++) {
			double sum = matrix[row][0] * light[0] + matrix[row][1] * light[1] + matrix[row][2] * light[2];
			seen[row] = Math.max(0, Math.min(1, sum));
		}
		return seen;
	}

	/** Björn Ottosson, A perceptual color space for image processing, 2020. */
	private static double[] oklab(double[] light) {
		double l = Math.cbrt(0.4122214708 * light[0] + 0.5363325363 * light[1] + 0.0514459929 * light[2]);
		double m = Math.cbrt(0.2119034982 * light[0] + 0.6806995451 * light[1] + 0.1073969566 * light[2]);
		double s = Math.cbrt(0.0883024619 * light[0] + 0.2817188376 * light[1] + 0.6299787005 * light[2]);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
				1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
				0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}

	private static double linear(int component) {
		double c = component / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static double square(double x) {
		return x * x;
	}
}
