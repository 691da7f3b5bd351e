/**
 * Figures of the proposals of frames: how often they are right on gold layers.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.releng.frames;
