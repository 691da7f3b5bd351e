/**
 * What of a layer is drawn where: lanes, washes and dimmed blocks of each line, and the colours of labels on a ground.
 * Knows neither fonts nor pixels; whoever paints turns offsets into places.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.core.display;
