package org.rubricator.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Range;

/**
 * What text to look for.
 *
 * @param text       words, between which any white space may stand; or a regular expression of Java, in which {@code .}
 *                   does not match line ends and {@code ^} and $ match at each line
 * @param regex      whether it is a regular expression
 * @param matchCase  whether case counts
 * @param wholeWords whether it must begin and end where words do
 */
public record TextQuery(String text, boolean regex, boolean matchCase, boolean wholeWords) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	/** @throws PatternSyntaxException if it is no regular expression; the description is for people */
	public Pattern pattern() {
		int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		String source = regex ? text
				: SPACE.splitAsStream(text.strip()).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"));
		return Pattern.compile(source, flags);
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return text.isBlank();
	}

	/**
	 * Where it stands, in reading order; matches of nothing are left out.
	 *
	 * @param pattern what {@link #pattern()} gave
	 * @param monitor asked again and again, for an expression may take for ever
	 * @throws OperationCanceledException if the user cancelled
	 * @throws StackOverflowError         if the expression is too complicated for the text
	 */
	public List<Range> find(Pattern pattern, Segmentation text, IProgressMonitor monitor) {
		List<Range> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(new Cancellable(text.text(), monitor));
		int from = 0;
		while (from <= text.text().length() && matcher.find(from)) {
			if (matcher.end() == matcher.start()) {
				from = matcher.end() + 1;
			} else if (wholeWords && !isWhole(text, matcher.start(), matcher.end())) {
				from = matcher.start() + 1;
			} else {
				found.add(new Range(matcher.start(), matcher.end()));
				from = matcher.end();
			}
		}
		return found;
	}

	private static boolean isWhole(Segmentation text, int begin, int end) {
		Range first = text.tokens().at(begin);
		Range last = text.tokens().at(end - 1);
		return (first == null || first.begin() == begin) && (last == null || last.end() == end);
	}

	/** A text that stops being read when the user cancels. */
	private static final class Cancellable implements CharSequence {

		private static final int ASK_EVERY = 1 << 16;

		private final CharSequence text;
		private final IProgressMonitor monitor;
		private int reads;

		Cancellable(CharSequence text, IProgressMonitor monitor) {
			this.text = text;
			this.monitor = monitor;
		}

		@Override
		public char charAt(int index) {
			if (++reads % ASK_EVERY == 0 && monitor != null && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int begin, int end) {
			return text.subSequence(begin, end);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
