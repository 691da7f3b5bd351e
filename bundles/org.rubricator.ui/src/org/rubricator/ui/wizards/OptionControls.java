package org.rubricator.ui.wizards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.exchange.Option;

/** Fields for the options that a format declares. */
final class OptionControls {

	private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();

	/** @param prefix of the keys under which values are remembered */
	OptionControls(FormRows rows, List<Option> options, WizardValues values, String prefix) {
		for (Option option : options) {
			String value = accepted(option, values.get(prefix + option.name(), option.defaultValue()));
			switch (option.type()) {
			case CHOICE -> {
				Combo combo = rows.combo(title(option), option.choices(), value, false);
				fields.put(option.name(), combo::getText);
				rows.note(option.help());
			}
			case FLAG -> {
				Button check = rows.check(option.help(), Boolean.parseBoolean(value));
				fields.put(option.name(), () -> Boolean.toString(check.getSelection()));
			}
			case TEXT -> {
				Text text = rows.text(title(option), value);
				fields.put(option.name(), text::getText);
				rows.note(option.help());
			}
			}
		}
	}

	private static String accepted(Option option, String value) {
		try {
			return option.accept(value);
		} catch (IllegalArgumentException e) {
			return option.defaultValue(); // remembered by a version with other choices
		}
	}

	private static String title(Option option) {
		String words = option.name().replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ":";
	}

	Map<String, String> values() {
		Map<String, String> values = new HashMap<>();
		fields.forEach((name, field) -> values.put(name, field.get()));
		return values;
	}

	void remember(WizardValues memory, String prefix) {
		values().forEach((name, value) -> memory.put(prefix + name, value));
	}
}
