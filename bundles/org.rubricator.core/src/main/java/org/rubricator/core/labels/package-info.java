/**
 * The label set as something that a team edits: checks, acts that can be undone, and what a change means for the
 * annotations that there are.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null.
 */
package org.rubricator.core.labels;
