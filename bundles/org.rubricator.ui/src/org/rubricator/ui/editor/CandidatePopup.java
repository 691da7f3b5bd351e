package org.rubricator.ui.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Span;

/**
 * A list, beside the caret, of the spans among which Space goes round. It goes by itself. It is no window but a part of
 * the text: showing a window can take the focus away for a moment, and keys pressed then would be lost.
 */
final class CandidatePopup {

	private static final int STAYS = 2_500;
	private static final int QUOTE = 48;

	private static Composite open;

	private CandidatePopup() {
	}

	static void show(ArticleEditor editor, List<Span> candidates, Span selected) {
		close();
		StyledText text = editor.text().control();
		Composite popup = new Composite(text, SWT.BORDER);
		popup.setData("org.rubricator.ui.key", "article.candidates");
		popup.setBackground(text.getBackground());
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).applyTo(popup);
		for (Span span : candidates) {
			Ink ink = editor.text().palette().of(span.getLabel());
			label(popup, span == selected ? "\u25b8" : " ", text);
			Canvas bar = new Canvas(popup, SWT.NONE);
			bar.setBackground(text.getBackground());
			GridDataFactory.swtDefaults().hint(24, 6).applyTo(bar);
			bar.addPaintListener(event -> {
				event.gc.setBackground(new org.eclipse.swt.graphics.Color(ink.bar().red(), ink.bar().green(), ink.bar().blue()));
				event.gc.setForeground(event.gc.getBackground());
				BarTexture.paint(event.gc, ink.texture(), 0, 1, 24, 4);
			});
			String quote = span.getParts().quote(editor.document().text()).replace('\n', ' ');
			label(popup, SpanTag.of(span, editor.document().labels()) + "   \u201c"
					+ (quote.length() > QUOTE ? quote.substring(0, QUOTE) + "\u2026" : quote) + "\u201d", text);
		}
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		popup.pack();
		Point size = popup.getSize();
		int below = at.y + 2 * text.getLineHeight();
		int y = below + size.y <= text.getClientArea().height ? below : Math.max(0, at.y - size.y - 4);
		popup.setLocation(Math.max(0, Math.min(at.x + 4, text.getClientArea().width - size.x)), y);
		open = popup;
		text.getDisplay().timerExec(STAYS, () -> closeIf(popup));
		Listener away = event -> {
			if (event.type != SWT.KeyDown || event.character != ' ') {
				closeIf(popup);
			}
		};
		int[] types = { SWT.FocusOut, SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.Resize };
		for (int type : types) {
			text.addListener(type, away);
		}
		popup.addDisposeListener(event -> {
			for (int type : types) {
				text.removeListener(type, away);
			}
		});
	}

	private static void label(Composite popup, String words, StyledText like) {
		Label label = new Label(popup, SWT.NONE);
		label.setText(words.replace("&", "&&"));
		label.setBackground(like.getBackground());
		label.setForeground(like.getForeground());
	}

	private static void closeIf(Composite popup) {
		if (open == popup) {
			close();
		}
	}

	static void close() {
		if (open != null && !open.isDisposed()) {
			open.dispose();
		}
		open = null;
	}
}
