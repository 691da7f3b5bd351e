/**
 * Suggestions in the workbench: asking for them, and deciding on many at a time.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.suggestions;
