package org.rubricator.ui.editor;

import org.eclipse.swt.graphics.GC;
import org.rubricator.core.display.Ink.Texture;

/** Paints the pattern of a bar in the colours of a GC. */
public final class BarTexture {

	private BarTexture() {
	}

	public static void paint(GC gc, Texture texture, int x, int y, int width, int height) {
		switch (texture) {
		case SOLID -> gc.fillRectangle(x, y, width, height);
		case DOUBLE -> {
			gc.fillRectangle(x, y, width, 1);
			gc.fillRectangle(x, y + height - 1, width, 1);
		}
		case DOTTED -> repeat(gc, x, y, width, height, height, height);
		case DASH_DOT -> {
			for (int at = x; at < x + width; at += 6 * height) {
				gc.fillRectangle(at, y, Math.min(3 * height, x + width - at), height);
				repeat(gc, at + 4 * height, y, Math.min(height, x + width - at - 4 * height), height, height, height);
			}
		}
		case TRIPLE -> {
			gc.fillRectangle(x, y + height / 2, width, 1);
			repeat(gc, x, y, width, height, 1, 4);
		}
		case ZIGZAG -> {
			for (int at = x; at < x + width; at += 2 * height) {
				int half = Math.min(at + height, x + width);
				gc.drawLine(at, y + height, half, y);
				gc.drawLine(half, y, Math.min(at + 2 * height, x + width), y + height);
			}
		}
		default -> throw new IllegalArgumentException(texture.toString());
		}
	}

	private static void repeat(GC gc, int x, int y, int width, int height, int on, int off) {
		for (int at = x; at < x + width; at += on + off) {
			gc.fillRectangle(at, y, Math.min(on, x + width - at), height);
		}
	}
}
