package org.rubricator.core.exchange;

import java.util.List;
import java.util.Locale;

/**
 * An option of a format, declared once: the command line, the wizard and the list of formats are made from it.
 *
 * @param name         literal, such as {@code scheme}
 * @param type         what values it takes
 * @param choices      the values to choose from, best known first; empty unless the type is {@link Type#CHOICE}
 * @param defaultValue value where none is given; may be empty
 * @param help         one sentence for people
 */
public record Option(String name, Type type, List<String> choices, String defaultValue, String help) {

	/** Kinds of values. */
	public enum Type {
		/** One of the choices. */
		CHOICE,
		/** {@code true} or {@code false}. */
		FLAG,
		/** Any text; several values are separated by commas. */
		TEXT
	}

	public Option {
		choices = List.copyOf(choices);
		if ((type == Type.CHOICE) == choices.isEmpty()) {
			throw new IllegalArgumentException("Choices are for the type CHOICE: " + name);
		}
	}

	/** One of some values; the first is the default. */
	public static Option choice(String name, String help, String... choices) {
		return new Option(name, Type.CHOICE, List.of(choices), choices[0], help);
	}

	/** True or false; false is the default. */
	public static Option flag(String name, String help) {
		return new Option(name, Type.FLAG, List.of(), "false", help);
	}

	/** Any text; empty is the default. */
	public static Option text(String name, String help) {
		return new Option(name, Type.TEXT, List.of(), "", help);
	}

	/**
	 * The value as it is used: choices in their own spelling.
	 *
	 * @throws IllegalArgumentException if the option does not take it; the message is for people
	 */
	public String accept(String value) {
		return switch (type) {
		case TEXT -> value;
		case FLAG -> switch (value.toLowerCase(Locale.ROOT)) {
		case "true", "yes", "" -> "true";
		case "false", "no" -> "false";
		default -> throw new IllegalArgumentException(
				"The option '" + name + "' is true or false, not '" + value + "'.");
		};
		case CHOICE -> choices.stream().filter(choice -> choice.equalsIgnoreCase(value)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The option '" + name + "' is one of "
						+ String.join(", ", choices) + ", not '" + value + "'."));
		};
	}
}
