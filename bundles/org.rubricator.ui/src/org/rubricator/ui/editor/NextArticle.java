package org.rubricator.ui.editor;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.model.annotation.WorkState;

/** Goes to another article of the corpus, in the order of the tree: outlet, time, id. Heads are read in a job. */
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
					String article = find(corpus, input.article(), input.annotator(), which);
					page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> show(editor, input, page, article, which));
					return Status.OK_STATUS;
				} catch (IOException e) {
					return Status.error("The articles of the corpus could not be listed. " + e.getMessage(), e);
				}
			}
		};
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static void show(ArticleEditor editor, ArticleEditorInput input, IWorkbenchPage page, String article, Which which) {
		if (editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		if (article == null) {
			editor.say(switch (which) {
			case NEXT -> "This is the last article.";
			case PREVIOUS -> "This is the first article.";
			case UNLABELLED -> "You have begun all articles.";
			});
			return;
		}
		try {
			EditorOpener.open(page, input.project(), article, input.annotator());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Id of the article wanted, or null. */
	private static String find(CorpusStore corpus, String from, String annotator, Which which) throws IOException {
		List<String> ids = corpus.articles().items().stream().map(article -> article.id()).collect(Collectors.toList());
		int at = ids.indexOf(from);
		if (which == Which.NEXT) {
			return at + 1 < ids.size() ? ids.get(at + 1) : null;
		}
		if (which == Which.PREVIOUS) {
			return at > 0 ? ids.get(at - 1) : null;
		}
		Set<String> begun = corpus.layers(annotator).items().stream().filter(layer -> layer.state() != WorkState.NEW)
				.map(LayerSummary::article).collect(Collectors.toSet());
		Collections.rotate(ids, -(at + 1));
		return ids.stream().filter(id -> !begun.contains(id) && !id.equals(from)).findFirst().orElse(null);
	}
}
