package org.rubricator.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.rubricator.model.labels.SpanLabel;

/**
 * Lets keys without modifiers act while the text has the focus, and at no other time. Commands have their bindings in a
 * context that is active only then; the keys of labels are data of the corpus and are looked up here, unless a command
 * is bound to them.
 */
final class ArticleKeys {

	/** Context of the bindings; a literal in people's settings. */
	static final String CONTEXT = "org.rubricator.ui.context.articleText";

	/** Context of the bindings that hold in every mode. */
	static final String MOVING = "org.rubricator.ui.context.articleMoving";

	private final ArticleEditor editor;
	private final IContextService contexts;
	private IContextActivation activation;
	private TextMode mode;

	ArticleKeys(ArticleEditor editor) {
		this.editor = editor;
		contexts = editor.getSite().getService(IContextService.class);
	}

	void install() {
		StyledText text = editor.text().control();
		text.addListener(SWT.FocusIn, event -> activate());
		text.addListener(SWT.FocusOut, event -> deactivate());
		text.addDisposeListener(event -> deactivate());
		text.addVerifyKeyListener(this::key);
		text.addListener(SWT.Traverse, event -> {
			// Tab and Enter are commands here; Ctrl+Tab leaves the text.
			boolean modified = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0;
			if (!modified && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
				event.doit = false;
			}
		});
	}

	/** @param mode whose bindings and keys hold from now on; null for labelling */
	void setMode(TextMode mode) {
		this.mode = mode;
		deactivate();
		if (editor.text().control().isFocusControl()) {
			activate();
		}
	}

	private void activate() {
		if (activation == null) {
			activation = contexts.activateContext(mode == null ? CONTEXT : mode.context());
		}
	}

	private void deactivate() {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}

	private void key(VerifyEvent event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return;
		}
		if (mode != null) {
			mode.key(event);
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		ArticleDocument document = editor.document();
		SpanLabel shifted = shift && event.keyCode < SWT.KEYCODE_BIT ? document.labelOfKey((char) event.keyCode) : null;
		if (shifted != null) {
			event.doit = false;
			editor.commands().addPart(shifted);
			return;
		}
		// Keyboards on which digits need Shift give the digit as the character only.
		SpanLabel plain = event.character > ' ' ? document.labelOfKey(event.character) : null;
		if (plain != null) {
			event.doit = false;
			editor.commands().applyLabel(plain);
		}
	}
}
