package org.rubricator.html;

import java.util.List;

/** Canonical text and the blocks in it. */
record RenderedText(String text, List<Block> blocks) {
}
