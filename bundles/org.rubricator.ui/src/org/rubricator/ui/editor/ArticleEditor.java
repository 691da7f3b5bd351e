package org.rubricator.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.labelling.Outcome;
import org.rubricator.core.session.LayerListener;
import org.rubricator.core.session.Restoration;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.views.AnnotationPage;
import org.rubricator.ui.views.OutlinePage;

/**
 * Labels an article. Every step is journalled when it is made; Save writes the layer's file. What cannot be changed is
 * shown to be read, with the reason above it; what cannot be read is not shown, but said.
 */
public final class ArticleEditor extends EditorPart implements IGotoMarker {

	/** Id of the editor; a literal in people's settings. */
	public static final String ID = "org.rubricator.ui.articleEditor";

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
	private ArticleDocument document;
	private Exception failure;
	private ArticleText text;
	private Composite page;
	private Label headLine;
	private MessageBar obstacleBar;
	private HistoryAction undo;
	private HistoryAction redo;
	private AnnotationSelection selectionProvider;
	private EditorCommands commands;
	private String saying;

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
			return;
		}
		try {
			CorpusStore corpus = CorpusProjects.corpus(article.project()).orElseThrow(() -> new NoSuchFileException(
					"The project " + article.project().getName() + " is closed, or is no corpus."));
			document = ArticleDocument.open(corpus, article.article(), article.annotator());
		} catch (IOException | RuntimeException e) {
			failure = e;
			return;
		}
		String title = document.article().getTitle();
		setPartName(title == null || title.isBlank() ? article.article() : title);
		if (document.session() != null) {
			document.session().addListener(layerListener);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		if (document == null) {
			showFailure();
			return;
		}
		showMessages();
		headLine = new Label(page, SWT.NONE);
		headLine.setData("org.rubricator.ui.key", "article.head");
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(headLine);
		text = new ArticleText(page, document, this::selectionChanged, this::displayChanged);
		// With a hint the widget is not asked for its size, for which it would lay out the whole text.
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(text.control());
		updateHead();
		new ArticleKeys(this).install();
		commands = new EditorCommands(this);
		commands.install();
		if (document.session() != null) {
			undo = HistoryAction.undo(document.session());
			redo = HistoryAction.redo(document.session());
			getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
			getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		}
		getEditorSite().getActionBars().updateActionBars();
		EditorMenu.install(this);
	}

	private void showFailure() {
		String reason = failure instanceof NoSuchFileException missing
				? missing.getReason() != null ? missing.getReason() : missing.getMessage() + " is not there."
				: failure.toString().startsWith("java.io.IOException") ? failure.getMessage() : failure.toString();
		new MessageBar(page, IMessageProvider.ERROR, reason, null, null);
		if (!(failure instanceof IOException)) {
			ILog.of(ArticleEditor.class).error("An article could not be opened: " + getEditorInput().getToolTipText(), failure);
		}
		Label hint = new Label(page, SWT.WRAP);
		hint.setText("Nothing was changed. When the file is mended, close this and open the article again.");
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 8).applyTo(hint);
	}

	private void showMessages() {
		showObstacle();
		if (document.session() == null) {
			return;
		}
		Restoration restored = document.session().restoration();
		if (restored.setAside() != null) {
			new MessageBar(page, IMessageProvider.WARNING,
					"Somebody else has changed this layer's file since you last worked on it. What you had not saved does not fit it any more and was kept in "
							+ restored.setAside().getFileName() + ".",
					null, null);
		}
		if (restored.unsaved() > 0 && document.isDirty()) {
			new MessageBar(page, IMessageProvider.INFORMATION,
					(restored.unsaved() == 1 ? "One step that was not saved was restored."
							: restored.unsaved() + " steps that were not saved were restored.")
							+ " Save keeps them, Undo takes them back one by one.",
					null, null);
		}
	}

	private void showObstacle() {
		if (obstacleBar != null) {
			obstacleBar.dispose();
			obstacleBar = null;
		}
		String obstacle = document.obstacle();
		if (obstacle != null) {
			obstacleBar = new MessageBar(page, IMessageProvider.WARNING, obstacle,
					document.isLocked() ? "Unlock" : null,
					document.isLocked() ? () -> execute(document.edits().setState(WorkState.IN_PROGRESS)) : null);
			if (text != null) {
				page.getChildren()[page.getChildren().length - 1].moveAbove(page.getChildren()[0]);
				page.layout(true);
			}
		}
	}

	/** Outlet and date of the article, whose layer this is, and how far it is. */
	private void updateHead() {
		Article article = document.article();
		StringJoiner head = new StringJoiner("   \u00b7   ");
		addTo(head, article.getOutlet());
		addTo(head, article.getPublished() == null ? null
				: article.getPublished().substring(0, Math.min(10, article.getPublished().length())));
		addTo(head, document.layer().layer().getAnnotator());
		addTo(head, document.layer().layer().getState().getLiteral().replace('-', ' '));
		int spans = document.layer().spans().size();
		addTo(head, spans == 1 ? "1 span" : spans + " spans");
		if (document.display().isBare()) {
			head.add("labels hidden (B shows them)");
		}
		headLine.setText(head.toString().replace("&", "&&"));
	}

	private static void addTo(StringJoiner head, String what) {
		if (what != null && !what.isBlank()) {
			head.add(what);
		}
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

	/** The document, or null where it could not be opened. */
	public ArticleDocument document() {
		return document;
	}

	/** The text, or null where it could not be opened. */
	public ArticleText text() {
		return text;
	}

	/** What the keys do here; null where the document could not be opened. */
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

	/** Says something in the status line. */
	void say(String message) {
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
		text.refresh(edit);
		updateHead();
		if (edit.changes().stream().anyMatch(org.rubricator.core.change.Change.OfWorkState.class::isInstance)) {
			showObstacle();
			undo.update();
			redo.update();
		}
		List.copyOf(listeners).forEach(listener -> listener.layerChanged(edit));
		selectionProvider.fire();
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
		updateHead();
		List.copyOf(listeners).forEach(EditorListener::displayChanged);
	}

	public void addListener(EditorListener listener) {
		listeners.add(listener);
	}

	public void removeListener(EditorListener listener) {
		listeners.remove(listener);
	}

	// ---- jumps

	/** Shows an annotation, or else a place; either may be null. */
	public void reveal(String annotation, Range range) {
		if (text == null) {
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
		if (document != null && text != null) {
			if (adapter == IContentOutlinePage.class) {
				return adapter.cast(new OutlinePage(this));
			}
			if (adapter == IPropertySheetPage.class) {
				return adapter.cast(new AnnotationPage(this));
			}
			if (adapter == IFindReplaceTarget.class) {
				return adapter.cast(new FindTarget(text));
			}
		}
		return adapter == IGotoMarker.class ? adapter.cast(this) : super.getAdapter(adapter);
	}
}
