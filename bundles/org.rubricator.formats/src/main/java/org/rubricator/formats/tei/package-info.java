/**
 * TEI P5: the text with anchors in it, and the annotations on it in {@code standOff}.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html#SASOstdf">TEI P5 Guidelines, 16.10</a>
 */
package org.rubricator.formats.tei;
