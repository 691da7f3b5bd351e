package org.rubricator.core.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.html.Evidence;

/**
 * One answer that a page gives to a question about itself.
 *
 * @param property {@code title}, {@code byline}, {@code outlet}, {@code published}, {@code language},
 *                 {@code canonicalAddress} or {@code section}
 * @param value    the answer
 * @param source   where it stands, for people: "JSON-LD datePublished"
 * @param counts   whether it is the first answer to its question, the one that was taken
 * @param conflict whether it differs from the one that was taken
 */
public record PageStatement(String property, String value, String source, boolean counts, boolean conflict) {

	static List<PageStatement> of(List<Evidence> evidence) {
		Map<String, String> taken = new HashMap<>();
		return evidence.stream().map(each -> {
			String value = taken.putIfAbsent(each.property(), each.value());
			return new PageStatement(each.property(), each.value(), each.source(), value == null,
					value != null && !value.equals(each.value()));
		}).toList();
	}
}
