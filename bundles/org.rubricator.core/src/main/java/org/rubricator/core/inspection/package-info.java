/**
 * Looking at a corpus as a whole: what is in it, and what is wrong with it.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null.
 */
package org.rubricator.core.inspection;
