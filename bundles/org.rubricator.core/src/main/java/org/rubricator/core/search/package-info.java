/**
 * Searching a corpus: for text, for regular expressions and for annotations, with what was found as keyword in context.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.search;
