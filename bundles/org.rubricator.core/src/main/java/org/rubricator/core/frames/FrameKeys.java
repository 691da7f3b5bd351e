package org.rubricator.core.frames;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/**
 * The keys of a frame while it is made: roles have digits in their order, attributes the first letter of their name that
 * is still free.
 */
public final class FrameKeys {

	private FrameKeys() {
	}

	/** The role with this digit, or null. */
	public static Role role(FrameLabel label, char digit) {
		int place = digit - '1';
		return digit >= '1' && digit <= '9' && place < label.getRoles().size() ? label.getRoles().get(place) : null;
	}

	/**
	 * Attributes by their keys, lower case, in the order of the label; an attribute with no free letter has none.
	 *
	 * @param reserved letters that do something else, lower case
	 */
	public static Map<Character, AttributeDefinition> attributes(FrameLabel label, Set<Character> reserved) {
		Map<Character, AttributeDefinition> keys = new LinkedHashMap<>();
		Set<Character> taken = new HashSet<>(reserved);
		for (AttributeDefinition definition : label.getAttributes()) {
			for (char letter : definition.getName().toLowerCase(Locale.ROOT).toCharArray()) {
				if (Character.isLetter(letter) && taken.add(letter)) {
					keys.put(letter, definition);
					break;
				}
			}
		}
		return keys;
	}
}
