/**
 * Searching a corpus in the workbench: the page of the Search dialog and what the Search view shows.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.ui.search;
