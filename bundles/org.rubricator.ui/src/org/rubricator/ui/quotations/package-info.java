/**
 * Quotations that travel, a row each and a column for each outlet.
 * What a cell says is computed by analysis.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.quotations;
