package org.rubricator.core.suggestion;

import java.util.Objects;

import org.rubricator.core.exchange.XmlStrings;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;

/**
 * A span that a suggester proposes.
 *
 * @param label  name of a span label of the label set
 * @param parts  where, in UTF-16 units of the canonical text
 * @param actor  id of an actor of the registry, or null
 * @param score  how sure the suggester is, 0 to 1
 * @param reason why, in words for people; characters that no file of a corpus can hold are replaced
 */
public record Suggestion(String label, Parts parts, Attributes attributes, String actor, double score, String reason) {

	/** @throws IllegalArgumentException if the score is no probability or the reason is blank */
	public Suggestion {
		Objects.requireNonNull(label);
		Objects.requireNonNull(parts);
		Objects.requireNonNull(attributes);
		if (!(score >= 0 && score <= 1)) {
			throw new IllegalArgumentException("not a probability: " + score);
		}
		if (reason.isBlank()) {
			throw new IllegalArgumentException("a suggestion without a reason");
		}
		reason = XmlStrings.clean(reason);
	}
}
