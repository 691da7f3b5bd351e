package org.rubricator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.suggestion.Suggesters;

/** The headless application, {@code org.rubricator.cli.rubricator}. */
public final class RubricatorApplication implements IApplication {

	/** Set where an executable of Eclipse started Java, as it is not by our own script. */
	private static final String NATIVE_LAUNCHER = "eclipse.launcher";
	private static final int SECONDS_TO_CLEAN_UP = 3;

	private final CountDownLatch done = new CountDownLatch(1);
	private volatile Console console;

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		if (System.getProperty(NATIVE_LAUNCHER) != null) {
			// Else it shows a window when the status is not 0. Without it, this would print an empty line.
			System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, "");
		}
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		boolean terminal = Terminal.isStandardError();
		PrintStream out = stream(FileDescriptor.out);
		PrintStream err = stream(FileDescriptor.err);
		console = new Console(out, err, Path.of(System.getProperty("user.dir")), new ProgressBar(err, terminal));
		// Ctrl+C: what is under way is given up and cleaned up.
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Rubricator cancel"));
		try {
			return new CommandLineInterface(Importers::fromServices, Exporters::fromServices, Suggesters::fromServices).run(arguments, console);
		} finally {
			out.flush();
			err.flush();
			done.countDown();
		}
	}

	@Override
	public void stop() {
		if (console != null) {
			console.progress().setCanceled(true);
		}
		try {
			done.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** UTF-8, whatever the locale, but for the console of Windows. */
	private static PrintStream stream(FileDescriptor descriptor) {
		boolean windows = System.getProperty("os.name").startsWith("Windows");
		Charset charset = windows && System.console() != null ? System.out.charset() : StandardCharsets.UTF_8;
		return new PrintStream(new FileOutputStream(descriptor), false, charset);
	}
}
