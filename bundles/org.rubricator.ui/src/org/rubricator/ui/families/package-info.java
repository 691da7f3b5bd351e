/**
 * Families of articles in the workbench: found in the background, shown in a table, compared side by side. What a row says
 * is computed by analysis.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.families;
