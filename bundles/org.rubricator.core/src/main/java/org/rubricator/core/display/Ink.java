package org.rubricator.core.display;

/**
 * How a label is drawn on a certain ground.
 *
 * @param bar       colour of its bar under the words; at least 3:1 on the ground
 * @param tag       colour of its name; at least 4.5:1 on the ground
 * @param wash      colour laid over ground and words
 * @param share     how much of it, 0 to 1; words stay at 4.5:1 or more
 * @param selected  how much of it where the span is selected
 * @param texture   what tells it from other labels without colour
 */
public record Ink(Rgb bar, Rgb tag, Rgb wash, double share, double selected, Texture texture) {

	/** Pattern of the bar of a label. */
	public enum Texture {
		SOLID, DOUBLE, DOTTED, DASH_DOT, TRIPLE, ZIGZAG
	}
}
