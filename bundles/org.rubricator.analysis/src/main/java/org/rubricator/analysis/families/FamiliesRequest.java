package org.rubricator.analysis.families;

import java.util.Set;
import java.util.TreeSet;

import org.rubricator.analysis.passages.PassageOptions;

/**
 * What is asked for families.
 *
 * @param passages what counts as a shared passage
 * @param masked   names of span labels whose text is compared with nothing, unless rejected
 */
public record FamiliesRequest(PassageOptions passages, Set<String> masked) {

	/** Twenty words, three tenths; boilerplate as the default label set names it is masked. */
	public static final FamiliesRequest DEFAULT = new FamiliesRequest(PassageOptions.DEFAULT, Set.of("Boilerplate"));

	public FamiliesRequest {
		masked = Set.copyOf(new TreeSet<>(masked));
	}

	public FamiliesRequest withPassages(PassageOptions other) {
		return new FamiliesRequest(other, masked);
	}
}
