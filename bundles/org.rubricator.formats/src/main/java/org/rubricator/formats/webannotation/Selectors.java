package org.rubricator.formats.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.model.annotation.Range;

/** Finds in a text what selectors select. */
final class Selectors {

	/** @see <a href="https://www.rfc-editor.org/rfc/rfc5147">RFC 5147</a> */
	private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");

	private final ImportedText text;
	private final OffsetUnit unit;

	Selectors(ImportedText text, OffsetUnit unit) {
		this.text = text;
		this.unit = unit;
	}

	/** How many targets cannot be found if offsets count this. */
	static int misplaced(List<JsonRecord> annotations, ImportedText text, OffsetUnit unit) {
		Selectors selectors = new Selectors(text, unit);
		int count = 0;
		for (JsonRecord annotation : annotations) {
			for (JsonRecord target : Nodes.of(annotation, "target")) {
				try {
					selectors.range(target);
				} catch (RefusalException e) {
					count++;
				}
			}
		}
		return count;
	}

	/**
	 * The words of a target.
	 *
	 * @throws RefusalException if they are not there, or cannot be told; a clause for people
	 */
	Range range(JsonRecord target) throws RefusalException {
		Long begin = null;
		Long end = null;
		JsonRecord quote = null;
		List<String> others = new ArrayList<>();
		for (JsonRecord selector : Nodes.of(target, "selector")) {
			if (selector.has("refinedBy")) {
				others.add("refinedBy");
			} else if (selector.value("start") instanceof Long from && selector.value("end") instanceof Long to
					&& !Nodes.types(selector).contains("DataPositionSelector")) {
				begin = from;
				end = to;
			} else if (selector.value("exact") instanceof String) {
				quote = selector;
			} else if (begin == null && selector.value("value") instanceof String fragment) {
				Matcher characters = CHARACTERS.matcher(fragment);
				if (characters.lookingAt()) {
					begin = Long.valueOf(characters.group(1));
					end = Long.valueOf(characters.group(2));
				} else {
					others.add(String.join("", Nodes.types(selector)));
				}
			} else {
				others.addAll(Nodes.types(selector));
			}
		}
		if (begin != null) {
			return quote == null ? text.range(begin, end, unit) : text.range(begin, end, unit, Nodes.string(quote, "exact"));
		}
		if (quote != null) {
			return text.find(quote.value("prefix") instanceof String before ? before : "", Nodes.string(quote, "exact"),
					quote.value("suffix") instanceof String after ? after : "");
		}
		throw new RefusalException(others.isEmpty() ? "it has no selector, and here annotations are about words"
				: "its words are neither given by place nor by quote, but by " + String.join(", ", others));
	}
}
