/**
 * What labelling tools for machine learning keep: a JSON object for each text, with what was labelled in it. Label Studio,
 * doccano and Prodigy.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.tasks;
