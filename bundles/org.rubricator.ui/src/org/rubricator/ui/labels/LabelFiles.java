package org.rubricator.ui.labels;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.model.labels.LabelSet;

/** Follows the file of a label set: whoever changes it, the labels are read again. */
public final class LabelFiles implements IResourceChangeListener {

	private final IFile file;
	private final Display display;
	private final Consumer<LabelSet> changed;

	/** @param changed told of the labels, in the UI thread, whenever their file has changed and can be read */
	public LabelFiles(IFile file, Display display, Consumer<LabelSet> changed) {
		this.file = file;
		this.display = display;
		this.changed = changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Stops to follow it. */
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		boolean content = delta != null && delta.getKind() != IResourceDelta.REMOVED
				&& (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
		if (content && file.getLocation() != null) {
			Job job = Job.createSystem("Reading labels", (IProgressMonitor monitor) -> {
				read();
				return Status.OK_STATUS;
			});
			job.setPriority(Job.SHORT);
			job.schedule();
		}
	}

	private void read() {
		try {
			LabelSet labels = CorpusStore.readLabels(file.getLocation().toPath());
			if (!display.isDisposed()) {
				display.asyncExec(() -> changed.accept(labels));
			}
		} catch (UnreadableFileException e) {
			// Problems says so; the labels that were read last stay.
		} catch (IOException e) {
			ILog.of(LabelFiles.class).warn("The labels could not be read again: " + file.getFullPath(), e);
		}
	}

	/** Whether two label sets say the same. */
	static boolean same(LabelSet one, LabelSet other) {
		try {
			return Arrays.equals(ModelFiles.bytes(EcoreUtil.copy(one)), ModelFiles.bytes(EcoreUtil.copy(other)));
		} catch (IOException e) {
			throw new IllegalStateException(e); // nothing is written but memory
		}
	}
}
