package org.rubricator.core.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are also names of files and folders, on every system and in every version control. */
public final class Names {

	private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,79}");
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private Names() {
	}

	/** Letters, digits, dot, hyphen and underscore; at most 80; no dot at either end; no name that Windows reserves. */
	public static boolean isValid(String name) {
		return VALID.matcher(name).matches() && !name.endsWith(".") && !RESERVED.matcher(name).matches();
	}

	/** @throws IllegalArgumentException if it is not {@link #isValid valid} */
	public static String check(String name) {
		if (!isValid(name)) {
			throw new IllegalArgumentException("Not a name for an article or annotator: '" + name
					+ "'. Use letters, digits, '.', '-' and '_', at most 80.");
		}
		return name;
	}

	/** The name of an annotator who has not chosen one: that of the system's user as far as it is valid. */
	public static String ofUser() {
		String user = System.getProperty("user.name", "").replaceAll("[^\\p{L}\\p{N}_.-]", "");
		return isValid(user) ? user : "annotator";
	}

	/** A readable, lower-case ASCII name of at most 40 characters made from any text; may be empty. */
	static String slug(String text) {
		String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
				.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		if (ascii.length() <= 40) {
			return ascii;
		}
		int cut = ascii.lastIndexOf('-', 40);
		return ascii.substring(0, cut > 15 ? cut : 40);
	}
}
