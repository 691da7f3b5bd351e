package org.rubricator.releng.frames;

import org.rubricator.model.annotation.Layer;

/**
 * An article with frames that are right.
 *
 * @param language BCP 47
 */
record GoldArticle(String name, String text, String language, Layer layer) {
}
