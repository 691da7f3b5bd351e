/**
 * The canonical text of an article and what offsets into it mean: units and code points, grapheme clusters, tokens,
 * sentences, paragraphs. Offsets count UTF-16 units unless a name says otherwise.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.core.text;
