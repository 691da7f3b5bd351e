/**
 * Direct quotations in texts, and which of them are the same words wherever they travel.
 * Offsets are UTF-16 units, begin inclusive, end exclusive.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, except where its documentation says so.
 */
package org.rubricator.analysis.quotations;
