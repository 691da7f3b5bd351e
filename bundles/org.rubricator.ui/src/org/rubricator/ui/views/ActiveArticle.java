package org.rubricator.ui.views;

import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.rubricator.ui.editor.ArticleEditor;

/** Follows the article editor that is on top, as soon as its article is open. */
public final class ActiveArticle implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Consumer<ArticleEditor> changed;
	private final IPropertyListener opened = (source, property) -> {
		if (property == ArticleEditor.PROP_OPENED) {
			update();
		}
	};
	private ArticleEditor editor;

	/** @param changed told of another editor, or null where none is on top */
	public ActiveArticle(IWorkbenchPage page, Consumer<ArticleEditor> changed) {
		this.page = page;
		this.changed = changed;
	}

	public void start() {
		page.addPartListener(this);
		update();
	}

	public void stop() {
		page.removePartListener(this);
	}

	/** The editor on top, or null. */
	public ArticleEditor editor() {
		return editor;
	}

	private void update() {
		ArticleEditor now = page.getActiveEditor() instanceof ArticleEditor article ? article : null;
		if (now != null && !now.isReady()) {
			now.addPropertyListener(opened);
			now = null;
		}
		if (now != editor) {
			editor = now;
			changed.accept(now);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
