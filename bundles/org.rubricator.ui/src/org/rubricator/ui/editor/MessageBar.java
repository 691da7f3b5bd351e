package org.rubricator.ui.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A line above the text that says what one should know about this editor. */
final class MessageBar {

	private final Composite bar;

	/**
	 * @param kind   as in {@link IMessageProvider}
	 * @param action what the link at the end does; null where there is none
	 * @param name   of the action
	 */
	MessageBar(Composite parent, int kind, String message, String name, Runnable action) {
		bar = new Composite(parent, SWT.NONE);
		bar.setData("org.rubricator.ui.key", "article.message");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 4).applyTo(bar);
		Label icon = new Label(bar, SWT.NONE);
		icon.setImage(image(kind));
		Label text = new Label(bar, SWT.WRAP);
		text.setText(message.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(text);
		if (action != null) {
			link(name, action);
		}
		if (kind != IMessageProvider.ERROR) {
			link("Hide", this::dispose);
		}
	}

	private void link(String name, Runnable action) {
		Link link = new Link(bar, SWT.NONE);
		link.setText("<a>" + name + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
	}

	private static Image image(int kind) {
		return Dialog.getImage(kind == IMessageProvider.ERROR ? Dialog.DLG_IMG_MESSAGE_ERROR
				: kind == IMessageProvider.WARNING ? Dialog.DLG_IMG_MESSAGE_WARNING : Dialog.DLG_IMG_MESSAGE_INFO);
	}

	void dispose() {
		if (!bar.isDisposed()) {
			Composite parent = bar.getParent();
			bar.dispose();
			parent.layout(true);
		}
	}
}
