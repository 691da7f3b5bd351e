/**
 * What ties mentions in the layers of a corpus to the actors of its registry: finding and linking them, merging and
 * splitting actors. Each comes as a preview of an act over many layers.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.linking;
