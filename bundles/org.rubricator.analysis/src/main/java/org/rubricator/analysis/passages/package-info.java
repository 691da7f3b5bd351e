/**
 * Passages that texts have in common, found exactly. A text is seen as a sequence of {@link Words}, compared without
 * case, style of quotation marks and dashes, white space, soft hyphens and other marks that cannot be seen. Plain Java
 * over texts; nothing here knows a corpus on disk. Offsets are UTF-16 units, begin inclusive, end exclusive.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, except where its documentation says so.
 */
package org.rubricator.analysis.passages;
