/**
 * Splits of a corpus into parts such as train, dev and test.
 * <p>
 * Null: no parameter takes null and no method or record component gives null.
 */
package org.rubricator.analysis.splits;
