package org.rubricator.ui.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ReadingOrder;
import org.rubricator.ui.preferences.Labelling;

/**
 * Goes to another article of the corpus, in the order of the tree, or to another that is assigned to the annotator. Heads
 * are read in a job.
 */
final class NextArticle {

	enum Which {
		NEXT, PREVIOUS, UNLABELLED
	}

	private NextArticle() {
	}

	static void open(ArticleEditor editor, Which which) {
		ArticleEditorInput input = (ArticleEditorInput) editor.getEditorInput();
		CorpusStore corpus = editor.document().corpus();
		IWorkbenchPage page = editor.getSite().getPage();
		Job job = new Job("Looking for the " + (which == Which.PREVIOUS ? "previous" : "next") + " article") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					ReadingOrder order = ReadingOrder.read(corpus, input.annotator(), Labelling.assignedOnly());
					Optional<String> article = find(order, input.article(), which);
					page.getWorkbenchWindow().getWorkbench().getDisplay()
							.asyncExec(() -> show(editor, input, page, article, order.isOfSome(), which));
					return Status.OK_STATUS;
				} catch (IOException e) {
					return Status.error("The articles of the corpus could not be listed. " + e.getMessage(), e);
				}
			}
		};
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static void show(ArticleEditor editor, ArticleEditorInput input, IWorkbenchPage page, Optional<String> article,
			boolean assigned, Which which) {
		if (editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		if (article.isEmpty()) {
			String mine = assigned ? " that is assigned to you." : ".";
			editor.say(switch (which) {
			case NEXT -> "This is the last article" + mine;
			case PREVIOUS -> "This is the first article" + mine;
			case UNLABELLED -> assigned ? "You have begun all articles that are assigned to you." : "You have begun all articles.";
			});
			return;
		}
		try {
			EditorOpener.open(page, input.project(), article.get(), input.annotator());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** The article wanted; empty where there is none. */
	private static Optional<String> find(ReadingOrder order, String from, Which which) {
		return switch (which) {
		case NEXT -> order.next(from);
		case PREVIOUS -> order.previous(from);
		case UNLABELLED -> order.nextUnlabelled(from);
		};
	}
}
