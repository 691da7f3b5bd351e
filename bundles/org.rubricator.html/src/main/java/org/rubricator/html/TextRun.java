package org.rubricator.html;

import org.jsoup.nodes.TextNode;

/**
 * What one text node gave to the text.
 *
 * @param begin UTF-16 units; white space before the ink is included
 * @param end UTF-16 units
 * @param place the element that the node is in
 * @param node the text node itself
 */
record TextRun(int begin, int end, OpenElement place, TextNode node) {
}
