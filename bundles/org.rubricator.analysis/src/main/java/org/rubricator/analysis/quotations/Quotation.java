package org.rubricator.analysis.quotations;

import org.rubricator.model.annotation.Parts;

/**
 * A direct quotation in a text.
 *
 * @param parts  the quoted words without the marks around them: one part, or several where it goes over paragraphs or is
 *               broken by its cue
 * @param depth  0, or how many quotations it stands in
 * @param closed whether its closing mark is there
 */
public record Quotation(Parts parts, int depth, boolean closed) {
}
