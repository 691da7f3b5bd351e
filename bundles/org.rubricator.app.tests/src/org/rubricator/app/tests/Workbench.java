package org.rubricator.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The running workbench as a test beside its UI thread sees it. */
final class Workbench {

    private Workbench() {
    }

    /** Runs on the UI thread and gives back the result, or throws what was thrown there. */
    static <T> T ui(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                thrown.set(e);
            }
        });
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
        return answer.get();
    }

    static IWorkbenchWindow window() {
        return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    /** Asks on the UI thread until it is so. A test waits for a state, never for a length of time. */
    static void until(String expectation, BooleanSupplier state) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!ui(state::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after 20 s: " + expectation);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** A picture of the whole screen as {@code target/screenshots/NAME.png}. */
    static Path screenshot(String name) throws IOException {
        Path folder = Path.of(System.getProperty("rubricator.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".png");
        ImageData picture = ui(() -> {
            Display display = Display.getCurrent();
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
        });
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Entries of severity error in the platform's log of this run. */
    static List<String> errorsInLog() throws IOException {
        Path log = Platform.getLogFileLocation().toPath();
        return Files.exists(log)
                ? Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*|!MESSAGE .*[Ee]xception.*")).toList()
                : List.of();
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
