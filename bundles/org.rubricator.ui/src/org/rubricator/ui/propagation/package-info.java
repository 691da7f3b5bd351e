/**
 * The same words in several articles: where else they stand, what was labelled differently, and taking labels over. What a row
 * says is computed by analysis.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.propagation;
