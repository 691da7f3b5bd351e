/**
 * W3C Web Annotation in JSON-LD, with the text in a file beside it.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
package org.rubricator.formats.webannotation;
