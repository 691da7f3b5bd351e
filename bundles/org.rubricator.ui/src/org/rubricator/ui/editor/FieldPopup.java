package org.rubricator.ui.editor;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A small window with a field, beside a place in the text, which has the focus again when it is closed. */
public abstract class FieldPopup extends PopupDialog {

	protected final ArticleEditor editor;
	protected Text field;
	private final int place;

	/** @param place in the text, UTF-16 units */
	protected FieldPopup(ArticleEditor editor, int place, String title, String keys) {
		super(editor.getSite().getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, keys);
		this.editor = editor;
		this.place = place;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		StyledText text = editor.text().control();
		Point at = text.getLocationAtOffset(place);
		Point below = text.toDisplay(at.x, at.y + text.getLineHeight() + 8);
		Rectangle screen = text.getMonitor().getClientArea();
		if (below.y + size.y > screen.y + screen.height) {
			below.y = text.toDisplay(at.x, at.y).y - size.y - 4;
		}
		return new Point(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)), Math.max(screen.y, below.y));
	}

	@Override
	public boolean close() {
		boolean closed = super.close();
		if (!editor.text().control().isDisposed()) {
			editor.text().control().setFocus();
		}
		return closed;
	}
}
