package org.rubricator.formats.parquet;

import java.util.Locale;
import java.util.Set;

/**
 * Terms of a data set as the hub has them: one of its names, or another with a name and a link.
 *
 * @param id   name that the hub knows, {@code other} or {@code unknown}
 * @param text as the corpus says it; null where it says nothing
 * @see <a href="https://huggingface.co/docs/hub/repositories-licenses">Licenses on the hub</a>
 */
record Licence(String id, String text) {

	private static final Set<String> KNOWN = Set.of("apache-2.0", "mit", "cc", "cc0-1.0", "cc-by-2.0", "cc-by-2.5",
			"cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0",
			"cc-by-nd-4.0", "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0",
			"cdla-sharing-1.0", "cdla-permissive-1.0", "cdla-permissive-2.0", "odc-by", "odbl", "pddl", "gpl-3.0", "agpl-3.0",
			"lgpl-3.0", "mpl-2.0", "epl-2.0", "bsd-3-clause", "bsd-2-clause", "unlicense", "wtfpl");

	/** @param text as the corpus says it; null or blank where it says nothing */
	static Licence of(String text) {
		if (text == null || text.isBlank()) {
			return new Licence("unknown", null);
		}
		String plain = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
		String spdx = switch (plain) {
		case "odc-by-1.0" -> "odc-by";
		case "odbl-1.0" -> "odbl";
		case "pddl-1.0" -> "pddl";
		default -> plain;
		};
		return new Licence(KNOWN.contains(spdx) ? spdx : "other", text.strip());
	}

	boolean isKnown() {
		return text != null;
	}

	boolean isAddress() {
		return text != null && text.matches("https?://\\S+");
	}

	/** Address of the terms where it is known: SPDX has a page for each of its ids. */
	String address() {
		return isAddress() ? text : "https://spdx.org/licenses/" + text.replace(' ', '-') + ".html";
	}
}
