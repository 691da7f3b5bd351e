package org.rubricator.ui.editor;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;

/** The opening of an article with a layer, beside the UI thread, for it takes as long as both are large. */
final class DocumentOpening {

	/** How long the UI thread waits at most: as long as nobody sees, and most articles are open by then. */
	private static final int MILLISECONDS = 30;

	private final CompletableFuture<ArticleDocument> opened = new CompletableFuture<>();
	private final String what;

	DocumentOpening(ArticleEditorInput input) {
		what = input.getToolTipText();
		Job job = Job.create("Opening " + input.getName(), monitor -> {
			try {
				opened.complete(open(input));
			} catch (IOException | RuntimeException | Error e) {
				opened.completeExceptionally(e);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static ArticleDocument open(ArticleEditorInput input) throws IOException {
		CorpusStore corpus = CorpusProjects.corpus(input.project()).orElseThrow(() -> new NoSuchFileException(null, null,
				"The project " + input.project().getName() + " is closed, or is no corpus."));
		return ArticleDocument.open(corpus, input.article(), input.annotator());
	}

	/**
	 * Tells of the document, or else of what went wrong, in the UI thread: at once where it is open by now or in a
	 * moment, later where it takes longer.
	 */
	void whenOpened(Display display, BiConsumer<ArticleDocument, Throwable> told) {
		try {
			told.accept(opened.get(MILLISECONDS, TimeUnit.MILLISECONDS), null);
		} catch (ExecutionException e) {
			told.accept(null, e.getCause());
		} catch (TimeoutException e) {
			opened.whenComplete((document, thrown) -> display.asyncExec(() -> told.accept(document, thrown)));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Closes the document when it is open; for an editor that is gone by then. */
	void abandon(Display display) {
		opened.whenComplete((document, thrown) -> {
			if (document != null) {
				display.asyncExec(() -> {
					try {
						document.close();
					} catch (IOException e) {
						ILog.of(ArticleEditor.class).error("A layer could not be closed: " + what, e);
					}
				});
			}
		});
	}
}
