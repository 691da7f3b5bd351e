package org.rubricator.suggest.boilerplate;

/**
 * What an annotator decided of one block.
 *
 * @param template  place in the template of the site
 * @param words     hash of its words
 * @param predicted what it was taken for: {@code main} or a kind
 * @param decided   what it is: {@code main} or a kind
 */
record Observation(String template, long words, String predicted, String decided) {
}
