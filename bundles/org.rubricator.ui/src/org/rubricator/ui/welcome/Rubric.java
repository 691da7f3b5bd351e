package org.rubricator.ui.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** A word whose first letter is in red, as rubricators made it. */
final class Rubric {

	/** The red, from the theme. */
	private static final String RED = "org.rubricator.ui.color.rubric";

	private final Canvas canvas;
	private final String text;

	Rubric(Composite parent, String text, Font font) {
		this.text = text;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				GC gc = new GC(this);
				gc.setFont(font);
				Point size = gc.textExtent(text);
				gc.dispose();
				return size;
			}
		};
		canvas.setFont(font);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
	}

	private void paint(GC gc) {
		// The theme colours composites, but not canvases.
		gc.setBackground(canvas.getParent().getBackground());
		gc.fillRectangle(canvas.getClientArea());
		gc.setFont(canvas.getFont());
		String initial = text.substring(0, 1);
		Color red = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(RED);
		gc.setForeground(red == null ? JFaceResources.getColorRegistry().get("ERROR_COLOR") : red);
		gc.drawText(initial, 0, 0, true);
		gc.setForeground(canvas.getParent().getForeground());
		gc.drawText(text.substring(1), gc.textExtent(initial).x, 0, true);
	}

	Control control() {
		return canvas;
	}
}
