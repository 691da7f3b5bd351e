/**
 * What stands beside an article: its outline, the properties of the annotation at hand, the labels and their guideline.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.views;
