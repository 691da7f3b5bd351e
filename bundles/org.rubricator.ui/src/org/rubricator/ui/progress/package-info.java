/**
 * How far corpora are.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.ui.progress;
