package org.rubricator.html;

/**
 * What one text node gave to the text.
 *
 * @param begin UTF-16 units; white space before the ink is included
 * @param end UTF-16 units
 * @param place the element that the node is in
 */
record TextRun(int begin, int end, OpenElement place) {
}
