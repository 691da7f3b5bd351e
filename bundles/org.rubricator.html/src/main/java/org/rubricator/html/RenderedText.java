package org.rubricator.html;

import java.util.List;

/**
 * Canonical text, the blocks in it, and the elements that its characters come from.
 *
 * @param runs one a text node, in order of the text; together they hold all ink
 */
record RenderedText(String text, List<Block> blocks, List<TextRun> runs) {
}
