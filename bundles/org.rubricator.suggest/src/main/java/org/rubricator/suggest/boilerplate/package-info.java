/**
 * Proposes what of an article's page is boilerplate, and of what kind; learns from what the annotator decided.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null. Offsets are UTF-16 units of the canonical text, begin inclusive, end exclusive.
 */
package org.rubricator.suggest.boilerplate;
