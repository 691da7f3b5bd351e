/**
 * The welcome page.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.welcome;
