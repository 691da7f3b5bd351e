package org.rubricator.ui.views;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.Rgb;
import org.rubricator.ui.editor.BarTexture;

/** Small samples of how labels are drawn: the wash of a label with its bar. Dispose of them with the control. */
public final class LabelImages {

	private static final int WIDTH = 22;
	private static final int HEIGHT = 14;

	private record Look(Ink ink, Rgb ground) {
	}

	private final Display display;
	private final Map<Look, Image> images = new HashMap<>();

	public LabelImages(Display display) {
		this.display = display;
	}

	/** @param ground colour behind the image */
	public Image of(Ink ink, Rgb ground) {
		return images.computeIfAbsent(new Look(ink, ground), look -> {
			ImageGcDrawer drawer = (gc, width, height) -> {
				gc.setBackground(colour(ground.mix(ink.wash(), Math.max(ink.share(), 0.2))));
				gc.fillRectangle(0, 0, width, height);
				gc.setBackground(colour(ink.bar()));
				gc.setForeground(colour(ink.bar()));
				BarTexture.paint(gc, ink.texture(), 0, height - 4, width, 4);
			};
			return new Image(display, drawer, WIDTH, HEIGHT);
		});
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}

	public void dispose() {
		images.values().forEach(Image::dispose);
	}
}
