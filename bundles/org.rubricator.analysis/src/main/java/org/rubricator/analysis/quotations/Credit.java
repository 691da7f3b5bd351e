package org.rubricator.analysis.quotations;

/**
 * Whom a quotation is credited to.
 *
 * @param annotator whose frame says so
 * @param frame     id of the frame
 * @param speaker   words of the sources, joined by {@code ;}; empty where the source is implicit or missing
 * @param actor     id of the first source's actor; empty where it is not linked
 * @param cue       words of the cue; empty where there is none
 */
public record Credit(String annotator, String frame, String speaker, String actor, String cue) {
}
