/**
 * Acts over many layers in the workbench: previewed, done in a job, undone as one.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.ui.acts;
