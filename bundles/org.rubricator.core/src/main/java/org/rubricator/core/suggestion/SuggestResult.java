package org.rubricator.core.suggestion;

import java.util.List;
import java.util.SortedMap;

import org.rubricator.core.findings.Finding;

/**
 * What was suggested.
 *
 * @param articles articles that were looked at
 * @param changed  ids of those whose layer was changed, in order
 * @param proposed new proposals by suggester and label, as {@code boilerplate: Boilerplate}
 * @param updated  open proposals that were brought up to date or withdrawn
 * @param findings articles left out and why, each with its place
 */
public record SuggestResult(int articles, List<String> changed, SortedMap<String, Integer> proposed,
		int updated, List<Finding> findings) {

	public SuggestResult {
		changed = List.copyOf(changed);
		findings = List.copyOf(findings);
	}

	/** All new proposals. */
	public int total() {
		return proposed.values().stream().mapToInt(Integer::intValue).sum();
	}
}
