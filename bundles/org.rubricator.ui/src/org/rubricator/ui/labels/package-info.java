/**
 * The editor of label sets, and the guideline beside the article.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.ui.labels;
