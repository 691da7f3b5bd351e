/**
 * What an annotator does to a layer, as data: edits made of changes, and a layer with the indexes that make them fast.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.change;
