/**
 * Decisions made once, offered wherever the same words stand, and decisions that differ on the same words. Plain Java
 * over texts and annotation states. Offsets are UTF-16 units, begin inclusive, end exclusive.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, except where its documentation says so.
 */
package org.rubricator.analysis.propagation;
