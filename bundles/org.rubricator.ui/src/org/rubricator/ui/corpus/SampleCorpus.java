package org.rubricator.ui.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.preferences.Annotator;

/**
 * The corpus that comes with Rubricator. It is copied into the workspace and worked on there, so that it is as it came
 * for the next one who opens it. A copy that is there already is opened again, with the work in it.
 */
public final class SampleCorpus {

	/** Name of the copy. */
	static final String NAME = "Sample";

	/** Folder of the sample in this bundle. */
	private static final String ENTRY = "sample";

	/** Where it lies in a checkout. */
	private static final Path IN_CHECKOUT = Path.of("seeds", "corpus");

	private SampleCorpus() {
	}

	/**
	 * Opens a corpus that the workbench was started on. The sample of a checkout is copied; any other corpus is the
	 * user's own and is opened where it is.
	 */
	public static void open(Path folder) {
		if (isSample(folder)) {
			CorpusOpening.schedule("Opening the sample corpus", monitor -> begun(copy(folder, monitor)));
		} else {
			CorpusOpening.schedule(folder);
		}
	}

	/** Opens the sample. */
	public static void open() {
		CorpusOpening.schedule("Opening the sample corpus", monitor -> begun(copyFromBundle(monitor)));
	}

	/** Whether there is a sample to open. */
	public static boolean isThere() {
		return bundle().getEntry(ENTRY + "/corpus.xmi") != null || CorpusStore.isCorpus(target());
	}

	private static Path begun(Path corpus) throws IOException {
		FirstArticle.begin(CorpusStore.open(corpus), Annotator.name());
		return corpus;
	}

	private static boolean isSample(Path folder) {
		return folder.toAbsolutePath().normalize().endsWith(IN_CHECKOUT);
	}

	private static Path target() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(NAME);
	}

	private static Path copyFromBundle(IProgressMonitor monitor) throws IOException, CoreException {
		Bundle bundle = bundle();
		URL entry = bundle.getEntry(ENTRY);
		if (entry != null && "file".equals(FileLocator.resolve(entry).getProtocol())) {
			try {
				return copy(Path.of(FileLocator.resolve(entry).toURI()), monitor);
			} catch (URISyntaxException e) {
				throw new IOException("The sample corpus is in a folder with an unusual name: " + entry, e);
			}
		}
		Path target = target();
		if (CorpusStore.isCorpus(target)) {
			return target;
		}
		Enumeration<URL> entries = bundle.findEntries(ENTRY, "*", true);
		List<URL> files = entries == null ? List.of() : Collections.list(entries);
		if (files.isEmpty()) {
			throw new IOException("This build of Rubricator has no sample corpus. Make a new one instead.");
		}
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		URL last = null;
		for (URL file : files) {
			String name = file.getPath().substring(file.getPath().indexOf(ENTRY + "/") + ENTRY.length() + 1);
			progress.split(1);
			if (name.equals("corpus.xmi")) {
				last = file;
			} else if (!name.endsWith("/")) {
				copy(file, target.resolve(name));
			}
		}
		if (last != null) {
			copy(last, target.resolve("corpus.xmi"));
		}
		return target;
	}

	private static void copy(URL file, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		try (InputStream in = file.openStream()) {
			Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Copies a folder, corpus.xmi last: a copy that was interrupted is no corpus, and is made again. */
	static Path copy(Path source, IProgressMonitor monitor) throws IOException {
		Path target = target();
		if (CorpusStore.isCorpus(target)) {
			return target;
		}
		SubMonitor progress = SubMonitor.convert(monitor);
		Files.walkFileTree(source, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				progress.setWorkRemaining(100).split(1);
				String name = source.relativize(file).toString();
				if (!name.equals("corpus.xmi") && !isTrace(file)) {
					Files.createDirectories(target.resolve(name).getParent());
					Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		Files.copy(source.resolve("corpus.xmi"), target.resolve("corpus.xmi"), StandardCopyOption.REPLACE_EXISTING);
		return target;
	}

	/** What somebody's work on the original left there. */
	private static boolean isTrace(Path file) {
		String name = file.getFileName().toString();
		return name.equals(".lock") || name.endsWith(".journal") || name.endsWith(".tmp");
	}

	private static Bundle bundle() {
		return FrameworkUtil.getBundle(SampleCorpus.class);
	}
}
