/**
 * What the keys of an annotator do to the spans of a layer, and the way from span to span.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.core.labelling;
