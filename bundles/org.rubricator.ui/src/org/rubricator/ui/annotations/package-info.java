/**
 * The table of all spans and frames of an article: filtered, sorted, edited in place and in bulk.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.annotations;
