package org.rubricator.core.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of a format's options: those given, and the defaults of the others. Immutable. */
public final class OptionValues {

	private final Map<String, String> values;

	private OptionValues(Map<String, String> values) {
		this.values = values;
	}

	/**
	 * Checks what was given against what is declared.
	 *
	 * @throws IllegalArgumentException if an option is not declared or does not take its value; the message is for people
	 */
	public static OptionValues of(List<Option> declared, Map<String, String> given) {
		Map<String, String> values = new TreeMap<>();
		for (Option option : declared) {
			String value = given.get(option.name());
			values.put(option.name(), value == null ? option.defaultValue() : option.accept(value));
		}
		for (String name : given.keySet()) {
			if (!values.containsKey(name)) {
				throw new IllegalArgumentException("There is no option '" + name + "' here. "
						+ (declared.isEmpty() ? "This format has no options."
								: "There are: " + String.join(", ", declared.stream().map(Option::name).toList()) + "."));
			}
		}
		return new OptionValues(values);
	}

	/** The defaults. */
	public static OptionValues defaults(List<Option> declared) {
		return of(declared, Map.of());
	}

	/** @throws IllegalArgumentException if the option is not declared */
	public String text(String name) {
		String value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("Not declared: " + name);
		}
		return value;
	}

	public boolean flag(String name) {
		return text(name).equals("true");
	}

	/** Values separated by commas, without white space around them; none where the text is empty. */
	public List<String> list(String name) {
		return Arrays.stream(text(name).split(",")).map(String::strip).filter(value -> !value.isEmpty()).toList();
	}
}
