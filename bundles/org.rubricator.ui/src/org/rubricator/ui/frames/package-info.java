/**
 * Frames in the workbench: how they are made in the text by keys and mouse, and the view that lists them as cards. What
 * may fill a role and what becomes of it is computed in {@code org.rubricator.core.frames}.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.frames;
