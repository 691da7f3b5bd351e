/**
 * Wizards: make and open a corpus, import articles, export.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.wizards;
