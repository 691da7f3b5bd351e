/**
 * What parts of a split have in common: which articles must stay together, and what would leak if they did not.
 * <p>
 * Null: no parameter takes null and no method or record component gives null.
 */
package org.rubricator.analysis.leakage;
