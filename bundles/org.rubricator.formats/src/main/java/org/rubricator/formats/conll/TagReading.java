package org.rubricator.formats.conll;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.model.annotation.Range;

/**
 * Spans of one column of tags, whatever the scheme: B, S and U begin; I, E, L and M go on, or begin where nothing of
 * their label is open; E, L, S and U end.
 */
final class TagReading {

	private static final Pattern TAG = Pattern.compile("([BIESLUM])(?:-(.+))?");

	private final LayerBuilder layer;
	private final String name;
	private String open;
	private int begin;
	private int end;

	/** @param name label of tags that have none, or null */
	TagReading(LayerBuilder layer, String name) {
		this.layer = layer;
		this.name = name;
	}

	static boolean isTag(String text) {
		return text.equals(Scheme.OUTSIDE) || text.equals("_") || TAG.matcher(text).matches() && text.length() > 2;
	}

	/** Takes the tag of the next token. */
	void add(String tag, Range token) {
		Matcher matcher = TAG.matcher(tag);
		String label = matcher.matches() ? matcher.group(2) == null ? name : matcher.group(2) : null;
		if (label == null) {
			close();
			return;
		}
		char prefix = matcher.group(1).charAt(0);
		if (prefix == 'B' || prefix == 'S' || prefix == 'U' || !label.equals(open)) {
			close();
			open = label;
			begin = token.begin();
		}
		end = token.end();
		if (prefix == 'E' || prefix == 'L' || prefix == 'S' || prefix == 'U') {
			close();
		}
	}

	/** Ends what is open, as at the end of a sentence. */
	void close() {
		if (open != null) {
			layer.span(null, open, List.of(new Range(begin, end)));
			open = null;
		}
	}
}
