package org.rubricator.ui.tests.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Pictures of the screen; as an extension it takes one of every test that fails. */
public final class Screen implements TestExecutionExceptionHandler {

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable cause) throws Throwable {
		try {
			picture("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
		throw cause;
	}

	/** Writes a picture of the whole screen as {@code target/screenshots/NAME.png}. */
	public static Path picture(String name) throws IOException {
		Path folder = Path.of(System.getProperty("rubricator.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		Path file = folder.resolve(name + ".png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { Ui.ask(Screen::pixels) };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	/** What the screen shows now. */
	public static ImageData pixels() {
		Display display = Ui.display();
		Rectangle area = display.getPrimaryMonitor().getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
