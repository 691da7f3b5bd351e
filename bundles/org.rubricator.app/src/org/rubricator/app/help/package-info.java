/**
 * Shows the user guide: the platform's own way needs a web server of forty bundles that are not on Maven Central.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.app.help;
