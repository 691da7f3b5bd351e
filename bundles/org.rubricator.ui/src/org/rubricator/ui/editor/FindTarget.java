package org.rubricator.ui.editor;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.graphics.Point;
import org.rubricator.model.annotation.Range;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in an article, for the platform's Find; nothing is ever replaced. */
final class FindTarget implements IFindReplaceTarget {

	private final ArticleText text;

	FindTarget(ArticleText text) {
		this.text = text;
	}

	@Override
	public boolean canPerformFind() {
		return true;
	}

	@Override
	public int findAndSelect(int offset, String wanted, boolean forward, boolean caseSensitive, boolean wholeWord) {
		if (wanted.isEmpty()) {
			return -1;
		}
		String pattern = Pattern.quote(wanted);
		Matcher matcher = Pattern.compile(wholeWord ? "(?<!\\w)" + pattern + "(?!\\w)" : pattern,
				caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(text.words());
		int begin = -1;
		int end = -1;
		if (forward) {
			if (matcher.find(Math.max(0, offset))) {
				begin = matcher.start();
				end = matcher.end();
			}
		} else {
			int limit = offset < 0 ? Integer.MAX_VALUE : offset;
			while (matcher.find() && matcher.start() <= limit) {
				begin = matcher.start();
				end = matcher.end();
			}
		}
		if (begin >= 0) {
			text.reveal(new Range(begin, end));
		}
		return begin;
	}

	@Override
	public Point getSelection() {
		Point selection = text.control().getSelection();
		return new Point(selection.x, selection.y - selection.x);
	}

	@Override
	public String getSelectionText() {
		return text.control().getSelectionText();
	}

	@Override
	public boolean isEditable() {
		return false;
	}

	@Override
	public void replaceSelection(String replacement) {
		throw new UnsupportedOperationException("The text of an article does not change");
	}
}
