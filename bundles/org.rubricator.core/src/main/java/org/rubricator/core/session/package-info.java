/**
 * Layers open for editing: command stack, journal and recovery.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.session;
