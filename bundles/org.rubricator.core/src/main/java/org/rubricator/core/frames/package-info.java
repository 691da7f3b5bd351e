/**
 * Making frames: which places may fill the roles of a frame, by written rules, and a draft of a frame that is changed
 * until it is right and then becomes one edit. Works from the roles that a label set gives a frame and knows no label by
 * name; what it knows of languages stands in text files beside it.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so. Offsets are UTF-16 units.
 */
package org.rubricator.core.frames;
