package org.rubricator.ui.labels;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.labels.LabelFinding;
import org.rubricator.core.labels.LabelSetCheck;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.core.labels.Orphan;
import org.rubricator.core.labels.Orphans;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.problems.Problems;

/**
 * Edits the label set of a corpus. What is wrong with it is said while it is typed; saving asks what becomes of
 * annotations whose labels, attributes, choices or roles are not there any more.
 */
public final class LabelSetEditor extends EditorPart implements IGotoMarker {

	/** Id of the editor; a literal in people's settings. */
	public static final String ID = "org.rubricator.ui.labelSetEditor";

	private static final String HELP = "org.rubricator.ui.labelSetEditor";

	private final Runnable changed = this::documentChanged;
	private CorpusStore corpus;
	private LabelSetDocument document;
	private IOException failure;
	private LabelsBlock block;
	private ManagedForm form;
	private FormToolkit toolkit;
	private DocumentHistory undo;
	private DocumentHistory redo;
	private LabelFiles files;
	private boolean wasDirty;
	private boolean saving;

	// ---- life

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		if (!(input instanceof IFileEditorInput file)) {
			throw new PartInitException("Only the label set of a corpus in the workspace can be edited.");
		}
		setPartName("Labels of " + file.getFile().getProject().getName());
		try {
			corpus = CorpusProjects.require(file.getFile().getProject());
			document = new LabelSetDocument(corpus.labels());
			document.addListener(changed);
			files = new LabelFiles(file.getFile(), site.getShell().getDisplay(), this::fileChanged);
		} catch (IOException e) {
			failure = e;
		}
	}

	private IFile file() {
		return ((IFileEditorInput) getEditorInput()).getFile();
	}

	@Override
	public void createPartControl(Composite parent) {
		if (document == null) {
			showFailure(parent);
			return;
		}
		toolkit = new FormToolkit(parent.getDisplay());
		ScrolledForm scrolled = toolkit.createScrolledForm(parent);
		scrolled.setText(getPartName().replace("&", "&&"));
		toolkit.decorateFormHeading(scrolled.getForm());
		form = new ManagedForm(toolkit, scrolled);
		block = new LabelsBlock(document);
		block.createContent(form);
		undo = new DocumentHistory(document, true);
		redo = new DocumentHistory(document, false);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getEditorSite().getActionBars().updateActionBars();
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.file.revert", new Revert(this));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, HELP);
	}

	private void showFailure(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(page);
		Label reason = new Label(page, SWT.WRAP);
		reason.setText((failure.getMessage() + "\n\nNothing was changed. When the file is mended, close this and open it again.")
				.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(reason);
	}

	@Override
	public void setFocus() {
		if (block != null) {
			block.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeListener(changed);
			files.dispose();
		}
		if (block != null) {
			undo.dispose();
			redo.dispose();
			block.dispose();
			form.dispose();
			toolkit.dispose();
		}
		super.dispose();
	}

	private void documentChanged() {
		if (isDirty() != wasDirty) {
			wasDirty = isDirty();
			firePropertyChange(PROP_DIRTY);
		}
	}

	/** Takes up what somebody else wrote, unless there is unsaved work, which is worth more; saving will ask. */
	private void fileChanged(LabelSet labels) {
		if (saving || block == null || form.getForm().isDisposed()) {
			return;
		}
		if (document.isDirty()) {
			form.getForm().getForm().setMessage("The file was changed by somebody else. Saving replaces that; Revert takes it up.",
					IMessageProvider.WARNING);
		} else if (!LabelFiles.same(labels, document.labels())) {
			document.replace("Read Labels", labels);
			document.saved(false);
		}
	}

	/** The labels, or null where they could not be read. */
	public LabelSetDocument document() {
		return document;
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String label = marker.getAttribute(Problems.ANNOTATION, null);
		if (label != null && block != null) {
			block.select(label);
		}
	}

	// ---- saving

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		List<LabelFinding> errors = LabelSetCheck.check(document.labels(), "labels.xmi").stream()
				.filter(finding -> finding.finding().severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			monitor.setCanceled(true);
			block.select(errors.get(0).subject());
			MessageDialog.openError(getSite().getShell(), "Save Labels", "The labels cannot be saved while there are errors in them, for"
					+ " nobody could work with them. The first is:\n\n" + errors.get(0).finding().message());
			return;
		}
		saving = true;
		try {
			List<Orphan> orphans = Orphans.of(document);
			if (orphans.isEmpty()) {
				corpus.saveLabels(org.eclipse.emf.ecore.util.EcoreUtil.copy(document.labels()));
			} else if (!new LabelSetSaving(getSite().getShell(), file().getProject(), corpus, document).save(orphans)) {
				monitor.setCanceled(true);
				return;
			}
			document.saved(true);
			refreshProject();
		} catch (IOException e) {
			monitor.setCanceled(true);
			StatusManager.getManager().handle(Status.error("The labels could not be saved. " + e.getMessage(), e),
					StatusManager.LOG | StatusManager.SHOW);
		} finally {
			saving = false;
		}
	}

	private void refreshProject() {
		try {
			file().refreshLocal(IResource.DEPTH_ZERO, null);
			file().getProject().getFolder("annotations").refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			ILog.of(LabelSetEditor.class).log(e.getStatus());
		}
	}

	/** Makes the labels say what the file says. Can itself be undone. */
	void revert() {
		try {
			document.replace("Revert", corpus.labels());
			document.saved(true);
			form.getForm().getForm().setMessage(null);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error("The labels could not be reverted. " + e.getMessage(), e),
					StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A label set has its place in the corpus");
	}
}
