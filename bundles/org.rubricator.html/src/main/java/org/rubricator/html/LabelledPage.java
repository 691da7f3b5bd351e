package org.rubricator.html;

import java.util.List;
import java.util.Objects;

/**
 * A page with what each of its blocks is.
 *
 * @param page text, blocks and metadata; byline and date are taken from the visible text where the markup is silent
 * @param blocks in order of the text; together they hold all ink, as {@link Page#blocks()} do, and each lies within one
 *            of those
 * @param evidence every answer found for the metadata, those that count first
 */
public record LabelledPage(Page page, List<LabelledBlock> blocks, List<Evidence> evidence) {

    public LabelledPage {
        Objects.requireNonNull(page);
        blocks = List.copyOf(blocks);
        evidence = List.copyOf(evidence);
    }

    /**
     * The text of the article without headline and boilerplate: blocks with what stands between them in the canonical
     * text, an empty line where something was left out. Empty if the page has none.
     */
    public String mainText() {
        String text = page.text();
        StringBuilder main = new StringBuilder();
        int end = -1;
        for (LabelledBlock block : blocks) {
            if (block.inMainText()) {
                if (end >= 0) {
                    String between = text.substring(end, block.begin());
                    main.append(between.isBlank() ? between : "\n\n");
                }
                main.append(text, block.begin(), block.end());
                end = block.end();
            }
        }
        return main.toString();
    }
}
