package org.rubricator.core.labels;

import java.util.regex.Pattern;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.labels.AttributeDefinition;

/** What values attributes take. */
public final class AttributeValues {

	private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,9})?");

	private AttributeValues() {
	}

	/** The value that an annotation has, or else the default; null where there is neither. */
	public static String of(Annotation annotation, AttributeDefinition definition) {
		String value = annotation.getAttributes().get(definition.getName());
		return value == null ? definition.getDefault() : value;
	}

	/** Whether values are written by whoever gives them, and not chosen: text and numbers. */
	public static boolean areWritten(AttributeDefinition definition) {
		return switch (definition.getType()) {
		case TEXT, NUMBER -> true;
		case CHOICE, BOOLEAN -> false;
		};
	}

	/** Whether the attribute takes the value. */
	public static boolean fits(String value, AttributeDefinition definition) {
		return switch (definition.getType()) {
		case CHOICE -> definition.getChoices().contains(value);
		case TEXT -> true;
		case BOOLEAN -> value.equals("true") || value.equals("false");
		case NUMBER -> NUMBER.matcher(value).matches();
		};
	}

	/** What it takes, as a part of a sentence: {@code takes a number such as 12 or 0.5}. */
	public static String wanted(AttributeDefinition definition) {
		return switch (definition.getType()) {
		case CHOICE -> "takes " + String.join(", ", definition.getChoices());
		case TEXT -> "takes any text";
		case BOOLEAN -> "takes true or false";
		case NUMBER -> "takes a number such as 12 or 0.5";
		};
	}
}
