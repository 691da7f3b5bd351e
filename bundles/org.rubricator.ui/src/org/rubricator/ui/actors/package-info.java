/**
 * Actors in the workbench: the registry of a corpus, and linking what mentions them.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.ui.actors;
