package org.rubricator.core.labels;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Letters that are commands in the text of an article, so that no label can have them as its key. This is the one
 * declaration of them; a test holds the bindings of the workbench against it.
 */
public final class EditorKeys {

	/** What the letters do, by letter in upper case. */
	public static final Map<Character, String> COMMANDS = Map.ofEntries(Map.entry('A', "make a frame"),
			Map.entry('B', "show the bare text"), Map.entry('C', "comment"), Map.entry('D', "flag for discussion"),
			Map.entry('F', "fold boilerplate"), Map.entry('G', "show the guideline"),
			Map.entry('I', "say that a role is implicit"), Map.entry('L', "link to an actor"),
			Map.entry('P', "propagate"), Map.entry('R', "change the label"));

	/** The letter that makes frames; the label of a frame may say it as its key. */
	public static final char FRAME = 'A';

	private EditorKeys() {
	}

	/** What the key does in the editor, or empty where a label may have it. */
	public static Optional<String> command(String key) {
		return key.length() == 1 ? Optional.ofNullable(COMMANDS.get(key.toUpperCase(Locale.ROOT).charAt(0)))
				: Optional.empty();
	}

	/** Whether it is a key at all: one letter, or a digit from 1 to 9. */
	public static boolean isKey(String key) {
		return key.codePointCount(0, key.length()) == 1
				&& (Character.isLetter(key.codePointAt(0)) || key.charAt(0) >= '1' && key.charAt(0) <= '9');
	}

	/** Digits and letters that a label may have, in the order in which they are handed out. */
	public static String free() {
		StringBuilder free = new StringBuilder("123456789");
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			if (!COMMANDS.containsKey(letter)) {
				free.append(letter);
			}
		}
		return free.toString().toLowerCase(Locale.ROOT);
	}
}
