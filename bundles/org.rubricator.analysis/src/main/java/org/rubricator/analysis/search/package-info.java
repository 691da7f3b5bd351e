/**
 * An index that spares a search articles in which nothing can be found.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.analysis.search;
