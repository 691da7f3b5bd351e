/**
 * The article editor: opens the layer of an annotator on an article, shows the text with its spans, and turns keys into
 * edits. What is drawn where and what a key does is computed in {@code org.rubricator.core.display} and
 * {@code org.rubricator.core.labelling}; here it is painted and carried out.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.editor;
