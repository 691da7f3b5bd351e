package org.rubricator.ui.editor;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rubricator.core.change.Edit;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.Restoration;
import org.rubricator.model.annotation.WorkState;

/** What an editor says above the text: why it cannot be opened or changed, and what was restored. */
final class EditorNotices {

	private final Composite page;
	private MessageBar obstacle;

	EditorNotices(Composite page) {
		this.page = page;
	}

	/** Says why nothing is shown. */
	void showFailure(Throwable failure, String what) {
		String reason = failure instanceof NoSuchFileException missing
				? missing.getReason() != null ? missing.getReason() : missing.getMessage() + " is not there."
				: failure.toString().startsWith("java.io.IOException") ? failure.getMessage() : failure.toString();
		new MessageBar(page, IMessageProvider.ERROR, reason, null, null);
		if (!(failure instanceof IOException)) {
			ILog.of(ArticleEditor.class).error("An article could not be opened: " + what, failure);
		}
		Label hint = new Label(page, SWT.WRAP);
		hint.setText("Nothing was changed. When the file is mended, close this and open the article again.");
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 8).applyTo(hint);
	}

	/** Says what opening the layer found in its journal, and in that of acts over many layers. */
	void showRestoration(ArticleDocument document) {
		if (document.session() == null) {
			return;
		}
		CorpusSession.open(document.corpus()).takeRecovery()
				.ifPresent(said -> new MessageBar(page, IMessageProvider.INFORMATION, said, null, null));
		Restoration restored = document.session().restoration();
		if (restored.setAside() != null) {
			new MessageBar(page, IMessageProvider.WARNING,
					"Somebody else has changed this layer's file since you last worked on it. What you had not saved does not fit it any more and was kept in "
							+ restored.setAside().getFileName() + ".",
					null, null);
		}
		if (restored.unsaved() > 0 && document.isDirty()) {
			new MessageBar(page, IMessageProvider.INFORMATION,
					restored.sentence() + " Save keeps what was restored, Undo takes it back step by step.", null, null);
		}
	}

	/** Says, at the top, why the layer cannot be changed, if it cannot; offers to unlock it where that is all. */
	void showObstacle(ArticleDocument document, Consumer<Edit> unlock) {
		if (obstacle != null) {
			obstacle.dispose();
			obstacle = null;
		}
		String reason = document.obstacle();
		if (reason != null) {
			obstacle = new MessageBar(page, IMessageProvider.WARNING, reason, document.isLocked() ? "Unlock" : null,
					document.isLocked() ? () -> unlock.accept(document.edits().setState(WorkState.IN_PROGRESS)) : null);
			Control[] children = page.getChildren();
			children[children.length - 1].moveAbove(children[0]);
			page.layout(true);
		}
	}
}
