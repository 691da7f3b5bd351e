package org.rubricator.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.rubricator.core.change.Edit;
import org.rubricator.core.labelling.Outcome;
import org.rubricator.core.session.LayerListener;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.frames.FrameCommands;
import org.rubricator.ui.labels.LabelFiles;
import org.rubricator.ui.views.AnnotationPage;
import org.rubricator.ui.views.OutlinePage;

/**
 * Labels an article. Every step is journalled when it is made; Save writes the layer's file. What cannot be changed is
 * shown to be read, with the reason above it; what cannot be read is not shown, but said.
 */
public final class ArticleEditor extends EditorPart implements IGotoMarker {

	/** Id of the editor; a literal in people's settings. */
	public static final String ID = "org.rubricator.ui.articleEditor";

	/** Property of which listeners of the part are told when the article is open, or cannot be opened. */
	public static final int PROP_OPENED = 0x7201;

	/** A tab measures its whole name each time it is painted. */
	private static final int LONGEST_NAME = 120;

	private final List<EditorListener> listeners = new ArrayList<>();
	private final LayerListener layerListener = new LayerListener() {
		@Override
		public void changed(Edit edit) {
			layerChanged(edit);
		}

		@Override
		public void dirtyChanged() {
			firePropertyChange(PROP_DIRTY);
		}
	};
	private DocumentOpening opening;
	private ArticleDocument document;
	private Throwable failure;
	private ArticleText text;
	private Composite page;
	private ArticleHead head;
	private OtherLayer otherLayer;
	private EditorNotices notices;
	private HistoryAction undo;
	private HistoryAction redo;
	private AnnotationSelection selectionProvider;
	private EditorCommands commands;
	private Runnable revealing;
	private ArticleKeys keys;
	private FrameCommands frames;
	private TextMode mode;
	private String saying;
	private LabelFiles labelFiles;
	private boolean announced;
	private AutoSave autoSave;
	private WorkTimer timer;

	// ---- life

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		ArticleEditorInput article = ArticleInputMatching.normalised(input);
		setInput(article == null ? input : article);
		setPartName(getEditorInput().getName());
		selectionProvider = new AnnotationSelection(this);
		site.setSelectionProvider(selectionProvider);
		if (article == null) {
			failure = new IOException(
					"This file is neither an article nor somebody's labels of one. Open it with a text editor.");
		} else {
			opening = new DocumentOpening(article);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.rubricator.ui.article");
		notices = new EditorNotices(page);
		if (failure != null) {
			notices.showFailure(failure, getEditorInput().getToolTipText());
		} else {
			opening.whenOpened(parent.getDisplay(), this::opened);
		}
	}

	private void opened(ArticleDocument found, Throwable thrown) {
		if (page.isDisposed()) {
			return;
		}
		failure = thrown;
		document = found;
		if (failure != null) {
			notices.showFailure(failure, getEditorInput().getToolTipText());
		} else {
			show();
		}
		page.layout(true);
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
		if (text == null || !text.control().isVisible()) {
			announce();
		} else {
			// What stands beside the text is brought up to date once the text is there to be read.
			text.control().addListener(SWT.Paint, new Listener() {
				@Override
				public void handleEvent(Event event) {
					text.control().removeListener(SWT.Paint, this);
					page.getDisplay().asyncExec(ArticleEditor.this::announce);
				}
			});
		}
	}

	private void announce() {
		if (!page.isDisposed()) {
			announced = true;
			firePropertyChange(PROP_OPENED);
			List.copyOf(listeners).forEach(EditorListener::opened);
		}
	}

	private void show() {
		String title = document.article().getTitle();
		setPartName(title == null || title.isBlank() ? ((ArticleEditorInput) getEditorInput()).article()
				: title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) + "\u2026" : title);
		notices.showObstacle(document, this::execute);
		notices.showRestoration(document);
		otherLayer = new OtherLayer(document, page.getDisplay(), this::displayChanged);
		head = new ArticleHead(page, this);
		text = new ArticleText(page, document, otherLayer, this::selectionChanged, this::displayChanged);
		// With a hint the widget is not asked for its size, for which it would lay out the whole text.
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(text.control());
		keys = new ArticleKeys(this);
		keys.install();
		help(ArticleKeys.CONTEXT);
		commands = new EditorCommands(this);
		commands.install();
		frames = new FrameCommands(this);
		frames.install();
		if (document.session() != null) {
			document.session().addListener(layerListener);
			undo = HistoryAction.undo(document.session());
			redo = HistoryAction.redo(document.session());
			timer = new WorkTimer(text.control());
			autoSave = new AutoSave(this, page.getDisplay());
			addListener(autoSave);
			getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
			getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		}
		labelFiles = new LabelFiles(((ArticleEditorInput) getEditorInput()).project().getFile("labels.xmi"), page.getDisplay(),
				this::labelsChanged);
		getEditorSite().getActionBars().updateActionBars();
		EditorMenu.install(this);
		if (document.isDirty()) {
			firePropertyChange(PROP_DIRTY);
		}
		if (revealing != null) {
			revealing.run();
			revealing = null;
		}
	}

	/** Whether the text is there to be read, and what stands beside it is to follow it. */
	public boolean isReady() {
		return announced && text != null;
	}

	/** Whether the document is being opened, and nothing can be said of it yet. */
	public boolean isOpening() {
		return document == null && failure == null;
	}

	@Override
	public void setFocus() {
		if (text != null) {
			text.control().setFocus();
		} else if (page != null) {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (undo != null) {
			undo.dispose();
			redo.dispose();
			autoSave.stop();
		}
		if (isOpening() && opening != null) {
			opening.abandon(getSite().getShell().getDisplay());
		}
		if (labelFiles != null) {
			labelFiles.dispose();
		}
		if (document != null) {
			try {
				if (document.session() != null) {
					document.session().removeListener(layerListener);
				}
				// What is not saved when an editor closes was not to be saved; Undo still brings it back.
				if (document.isDirty() && !isOpenElsewhere()) {
					document.session().discard();
				} else {
					document.close();
				}
			} catch (IOException | UncheckedIOException e) {
				ILog.of(ArticleEditor.class).error("A layer could not be closed: " + getEditorInput().getToolTipText(), e);
			}
		}
		super.dispose();
	}

	private boolean isOpenElsewhere() {
		return java.util.Arrays.stream(getSite().getWorkbenchWindow().getWorkbench().getWorkbenchWindows())
				.flatMap(window -> java.util.Arrays.stream(window.getPages()))
				.flatMap(open -> java.util.Arrays.stream(open.getEditorReferences()))
				.map(reference -> reference.getEditor(false))
				.anyMatch(editor -> editor != this && editor instanceof ArticleEditor other
						&& other.document != null && other.document.session() == document.session());
	}

	// ---- saving

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			timer.addTo(document.session());
			document.session().save();
		} catch (IOException | UncheckedIOException e) {
			monitor.setCanceled(true);
			report("The labels could not be saved. They are safe in the journal.", e);
			return;
		}
		refreshResource();
	}

	private void report(String message, Exception e) {
		StatusManager.getManager().handle(Status.error(message + " " + e.getMessage(), e),
				StatusManager.LOG | StatusManager.SHOW);
	}

	/** Lets the workspace see the file that was written. */
	private void refreshResource() {
		IFile file = ((ArticleEditorInput) getEditorInput()).layerFile();
		Job.createSystem("Refreshing " + file.getName(), monitor -> {
			IResource known = file.getParent().exists() ? file : file.getProject().getFolder("annotations");
			known.refreshLocal(known == file ? IResource.DEPTH_ZERO : IResource.DEPTH_INFINITE, monitor);
		}).schedule();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A layer has its place in the corpus");
	}

	/** Makes the layer say what its file says. */
	void revert() {
		try {
			document.session().revert();
		} catch (IOException | UncheckedIOException e) {
			report("The labels could not be reverted.", e);
		}
	}

	// ---- acts

	/** The document, or null where it is not open yet or could not be opened. */
	public ArticleDocument document() {
		return document;
	}

	/** The text, or null where it is not open yet or could not be opened. */
	public ArticleText text() {
		return text;
	}

	/** What the keys do here; null where the document is not open. */
	public EditorCommands commands() {
		return commands;
	}

	/** Makes an edit; says why, where it cannot be made. */
	public boolean execute(Edit edit) {
		String obstacle = document.obstacle();
		boolean unlocks = document.isLocked()
				&& edit.changes().stream().allMatch(org.rubricator.core.change.Change.OfWorkState.class::isInstance);
		if (obstacle != null && !unlocks) {
			say(obstacle);
			return false;
		}
		try {
			document.execute(edit);
			return true;
		} catch (UncheckedIOException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.rubricator.ui", e.getMessage(), e),
					StatusManager.LOG | StatusManager.SHOW);
			return false;
		}
	}

	/** Does what came of a key: makes the edit, selects the span, says why nothing was done. */
	boolean carryOut(Outcome outcome) {
		if (outcome.message() != null) {
			say(outcome.message());
		}
		boolean done = outcome.edit().isEmpty() || execute(outcome.edit());
		if (done && outcome.span() != null) {
			text.select(document.layer().span(outcome.span()));
		}
		return done && outcome.message() == null;
	}

	/** Frames, as keys make them; null where the document could not be opened. */
	public FrameCommands frames() {
		return frames;
	}

	/** The way in which keys and clicks are used now; null for labelling. */
	public TextMode mode() {
		return mode;
	}

	/** Uses keys and clicks in another way from now on; null for labelling. */
	public void use(TextMode newMode) {
		mode = newMode;
		text.setMode(newMode);
		keys.setMode(newMode);
		help(newMode == null || newMode.context().equals(ArticleKeys.MOVING) ? ArticleKeys.CONTEXT : newMode.context());
	}

	/** F1 explains what keys do now. */
	private void help(String context) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(text.control(),
				"org.rubricator.ui." + context.substring(context.lastIndexOf('.') + 1));
	}

	/** The composite in which text and messages lie one below the other, for a bar below the text. */
	public Composite page() {
		return page;
	}

	/** Says something in the status line, until the next step; null says nothing any more. */
	public void say(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
		saying = message;
	}

	private void layerChanged(Edit edit) {
		if (text == null || text.control().isDisposed()) {
			return;
		}
		if (saying != null) {
			say(null);
		}
		if (mode != null) {
			mode.end();
		}
		text.refresh(edit);
		head.updateLater();
		if (edit.changes().stream().anyMatch(org.rubricator.core.change.Change.OfWorkState.class::isInstance)) {
			notices.showObstacle(document, this::execute);
			undo.update();
			redo.update();
		}
		List.copyOf(listeners).forEach(listener -> listener.layerChanged(edit));
		selectionProvider.fire();
	}

	private void labelsChanged(LabelSet labels) {
		if (text == null || text.control().isDisposed()) {
			return;
		}
		document.setLabels(labels);
		displayChanged();
		List.copyOf(listeners).forEach(EditorListener::labelsChanged);
	}

	private void selectionChanged() {
		List.copyOf(listeners).forEach(EditorListener::selectionChanged);
		selectionProvider.fire();
	}

	/** Hides or shows the spans of a label. */
	public void setHidden(String label, boolean hidden) {
		document.display().setHidden(label, hidden);
		displayChanged();
	}

	/** Says that other annotations are shown. */
	void visibilityChanged() {
		document.display().visibilityChanged();
		displayChanged();
	}

	/** The layer of another annotator that is shown with this one; null where the document is not open. */
	public OtherLayer otherLayer() {
		return otherLayer;
	}

	/** Shows the bare text, or the spans again. */
	void toggleBare() {
		document.display().setBare(!document.display().isBare());
		displayChanged();
	}

	private void displayChanged() {
		if (text.control().isDisposed()) {
			return;
		}
		text.refreshAll();
		head.update();
		List.copyOf(listeners).forEach(EditorListener::displayChanged);
	}

	public void addListener(EditorListener listener) {
		listeners.add(listener);
	}

	public void removeListener(EditorListener listener) {
		listeners.remove(listener);
	}

	// ---- jumps

	/** Shows an annotation, or else a place, when the article is open; either may be null. */
	public void reveal(String annotation, Range range) {
		if (text == null) {
			revealing = () -> reveal(annotation, range);
			return;
		}
		Span span = annotation == null ? null : spanOf(annotation);
		if (span != null) {
			text.reveal(span);
		} else if (range != null) {
			text.reveal(range);
		}
	}

	private Span spanOf(String annotation) {
		if (document.layer().find(annotation) instanceof Frame frame) {
			return frame.getFillers().stream().map(Filler::getSpan).filter(java.util.Objects::nonNull).findFirst().orElse(null);
		}
		return document.layer().span(annotation);
	}

	@Override
	public void gotoMarker(IMarker marker) {
		try {
			Object begin = marker.getAttribute("begin");
			Object end = marker.getAttribute("end");
			Range range = begin instanceof Integer from && end instanceof Integer to && from >= 0 && from < to
					? new Range(from, to)
					: null;
			reveal(marker.getAttribute("annotation", null), range);
		} catch (CoreException e) {
			ILog.of(ArticleEditor.class).warn("A marker is gone", e);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (failure == null && adapter == IContentOutlinePage.class) {
			return adapter.cast(new OutlinePage(this));
		}
		if (failure == null && adapter == IPropertySheetPage.class) {
			return adapter.cast(new AnnotationPage(this));
		}
		if (text != null && adapter == IFindReplaceTarget.class) {
			return adapter.cast(new FindTarget(text));
		}
		return adapter == IGotoMarker.class ? adapter.cast(this) : super.getAdapter(adapter);
	}
}
