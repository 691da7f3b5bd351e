/**
 * Families of articles: which are reprints of which, whole, cut, extended or merged, and what people decided about it.
 * Offsets are UTF-16 units, begin inclusive, end exclusive.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, except where its documentation says so.
 */
package org.rubricator.analysis.families;
