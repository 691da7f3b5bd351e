package org.rubricator.ui.acts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.session.Receipt;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;

/**
 * Does acts over many layers in jobs. Layers that are open are changed in the UI thread, one at a time; all others in the
 * job. To be called in the UI thread.
 */
public final class CorpusActs {

	private static final Consumer<Receipt> NOTHING = receipt -> {
	};

	/** Acts that were asked for while another is done wait for it, in their order. */
	private static final Lock ONE_AT_A_TIME = new ReentrantLock(true);
	/** The corpora in which an act is being undone or redone, with what waits for that; of the UI thread. */
	private static final Map<IProject, List<Runnable>> WAITING = new HashMap<>();

	private CorpusActs() {
	}

	/**
	 * Does an act, unless the user does not want what is unsaved in its articles to be saved with it.
	 *
	 * @param done called in the UI thread with what was done, if it was
	 */
	public static Optional<Job> perform(Shell shell, IProject project, CorpusAct act, Consumer<Receipt> done) {
		if (!confirmSaving(shell, project, act)) {
			return Optional.empty();
		}
		Job job = job(act.name(), project, done, (session, display, monitor) -> session.perform(act, display::syncExec, monitor));
		job.setUser(true);
		job.schedule();
		return Optional.of(job);
	}

	/** Makes a preview, in a job. */
	@FunctionalInterface
	public interface Preparation {
		ActPreview preview(CorpusSession session, Executor thread, IProgressMonitor monitor) throws IOException;
	}

	/**
	 * Prepares an act in a job, shows what it would do, and does it if the user wants it; then shows what it touched.
	 *
	 * @param name    of the job
	 * @param message what it means, as sentences
	 * @param act     what the button says, such as {@code Merge}
	 * @param nothing what to say where there is nothing to do
	 */
	public static Job propose(Shell shell, IProject project, String name, Preparation preparation, String message,
			String act, String nothing) {
		Display display = shell.getDisplay();
		Job job = Job.create(name, (IProgressMonitor monitor) -> {
			ActPreview preview;
			try {
				CorpusStore corpus = CorpusProjects.require(project);
				preview = preparation.preview(CorpusSession.open(corpus), display::syncExec, monitor);
			} catch (IOException e) {
				return Status.error(e.getMessage() == null ? e.toString() : e.getMessage(), e);
			}
			display.asyncExec(() -> {
				if (shell.isDisposed()) {
					return;
				}
				if (preview.proposals().isEmpty() && preview.act().isEmpty()) {
					MessageDialog.openInformation(shell, preview.name(), nothing);
				} else if (new ActPreviewDialog(shell, preview, message, act).open() == Window.OK) {
					perform(shell, project, preview.act(), receipt -> new ReceiptDialog(shell, project, receipt).open());
				}
			});
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** Undoes an act of a corpus. */
	public static Job undo(IProject project, String act) {
		return undo(project, (session, display, monitor) -> session.undo(act, display::syncExec, monitor));
	}

	/** Undoes the newest act of a corpus. */
	public static Job undo(IProject project) {
		return undo(project, (session, display, monitor) -> session.undo(display::syncExec, monitor));
	}

	/** Does the act of a corpus again that was undone last. */
	public static Job redo(IProject project) {
		return redo(project, (session, display, monitor) -> session.redo(display::syncExec, monitor));
	}

	/** Undoes the act of which the newest step of a layer is part. */
	public static void undo(LayerSession layer) {
		String act = layer.actToUndo().orElseThrow();
		project(layer).ifPresent(project -> undo(project, act));
	}

	/** Redoes the act of which the step of a layer that was undone last is part. */
	public static void redo(LayerSession layer) {
		String act = layer.actToRedo().orElseThrow();
		project(layer).ifPresent(
				project -> redo(project, (session, display, monitor) -> session.redo(act, display::syncExec, monitor)));
	}

	/**
	 * Puts off what the user asks of the history of a layer while an act is being undone or redone in its corpus, since what
	 * comes next is known only then.
	 *
	 * @return false, and nothing was put off, if nothing is being undone or redone
	 */
	public static boolean putOff(LayerSession layer, Runnable request) {
		List<Runnable> waiting = project(layer).map(WAITING::get).orElse(null);
		return waiting != null && waiting.add(request);
	}

	private static Job undo(IProject project, Work work) {
		return history("Undoing in " + project.getName(), project, work);
	}

	private static Job redo(IProject project, Work work) {
		return history("Redoing in " + project.getName(), project, work);
	}

	/** Without a dialog of progress, which would take the next Ctrl+Z to itself. */
	private static Job history(String name, IProject project, Work work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = job(name, project, NOTHING, work);
		WAITING.putIfAbsent(project, new ArrayList<>());
		job.addJobChangeListener(IJobChangeListener.onDone(event -> display
				.asyncExec(() -> Objects.requireNonNullElse(WAITING.remove(project), List.<Runnable>of()).forEach(Runnable::run))));
		job.schedule();
		return job;
	}

	private static Optional<IProject> project(LayerSession layer) {
		return CorpusProjects.at(layer.corpus().folder());
	}

	@FunctionalInterface
	private interface Work {
		Receipt in(CorpusSession session, Display display, IProgressMonitor monitor) throws IOException;
	}

	private static Job job(String name, IProject project, Consumer<Receipt> done, Work work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		return new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				SubMonitor progress = SubMonitor.convert(monitor, 100);
				if (!awaitTurn(monitor)) {
					return Status.CANCEL_STATUS;
				}
				try {
					CorpusStore corpus = CorpusProjects.require(project);
					Receipt receipt = work.in(CorpusSession.open(corpus), display, progress.split(90));
					refresh(project, receipt, progress.split(10, SubMonitor.SUPPRESS_ISCANCELED));
					display.asyncExec(() -> done.accept(receipt));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (IOException | CoreException | RuntimeException e) {
					return Status.error(e.getMessage() == null ? e.toString() : e.getMessage(), e);
				} finally {
					ONE_AT_A_TIME.unlock();
				}
			}
		};
	}

	/** Waits until no other act is done; false if it is cancelled before. */
	private static boolean awaitTurn(IProgressMonitor monitor) {
		try {
			while (!ONE_AT_A_TIME.tryLock(100, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Lets the workspace see the files that were written. */
	private static void refresh(IProject project, Receipt receipt, SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(receipt.layers().size() + 1);
		Set<IResource> folders = new LinkedHashSet<>();
		for (Receipt.Touched layer : receipt.layers()) {
			IFile file = new ArticleFile(project, layer.article(), Optional.empty()).layerFile(layer.annotator());
			if (folders.add(file.getParent()) && !file.getParent().exists()) {
				project.getFolder("annotations").refreshLocal(IResource.DEPTH_INFINITE, null);
			}
			file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		}
		if (!receipt.actors().isEmpty()) {
			project.getFile("actors.xmi").refreshLocal(IResource.DEPTH_ZERO, null);
		}
		if (receipt.labels()) {
			project.getFile("labels.xmi").refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	/** Asks whether what is unsaved in the articles of an act may be saved with it; true where nothing is. */
	public static boolean confirmSaving(Shell shell, IProject project, CorpusAct act) {
		Set<String> unsaved = unsaved(project, (annotator, article) -> act.parts().stream()
				.anyMatch(part -> part.annotator().equals(annotator) && part.article().equals(article)));
		return unsaved.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, act.name(),
				"An act over many articles is saved when it is done. What you have not saved yet in these articles is saved with it: "
						+ String.join("; ", unsaved),
				MessageDialog.NONE, "Save and Go On", IDialogConstants.CANCEL_LABEL) == 0;
	}

	/**
	 * Titles of the articles that are open and not saved.
	 *
	 * @param touched whether the layer of an annotator, of an article, is asked about
	 */
	public static Set<String> unsaved(IProject project, BiPredicate<String, String> touched) {
		Set<String> titles = new LinkedHashSet<>();
		Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getDirtyEditors()))
				.filter(editor -> editor instanceof ArticleEditor && editor.getEditorInput() instanceof ArticleEditorInput input
						&& input.project().equals(project) && touched.test(input.annotator(), input.article()))
				.forEach(editor -> titles.add(editor.getTitle()));
		return titles;
	}
}
