package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * NAME.html beside NAME.expected.txt: the metadata, then a line for each block with its path and text. White space is
 * spelled: a line break as ↵, a tab as ⇥, a no-break space as ⍽; what stands between two blocks stands before the
 * second.
 */
class FixtureTest {

    private static final String ADDRESS = "https://gauge.example/2024/05/dam.html";

    @ParameterizedTest
    @ValueSource(strings = { "news", "breaks", "layout-table", "hidden", "preformatted", "broken", "right-to-left" })
    void asExpected(String name) throws PageRefusedException {
        Page page = PageReader.read(Pages.fixture(name + ".html"), null, ADDRESS);
        Invariants.check(page);
        String expected = new String(Pages.fixture(name + ".expected.txt"), StandardCharsets.UTF_8);
        assertEquals(expected.replace("\r\n", "\n"), shown(page));
    }

    private static String shown(Page page) {
        StringBuilder shown = new StringBuilder();
        Metadata metadata = page.metadata();
        line(shown, "title", metadata.title());
        line(shown, "byline", metadata.byline());
        line(shown, "outlet", metadata.outlet());
        line(shown, "published", metadata.published());
        line(shown, "language", metadata.language());
        line(shown, "address", metadata.canonicalAddress());
        line(shown, "section", metadata.section());
        int end = 0;
        for (Block block : page.blocks()) {
            shown.append('\n').append(spelled(page.text().substring(end, block.begin()))).append(block.path()).append("  ")
                    .append(spelled(page.text().substring(block.begin(), block.end())));
            end = block.end();
        }
        return shown.append('\n').toString();
    }

    private static void line(StringBuilder shown, String name, String value) {
        if (value != null) {
            shown.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String spelled(String text) {
        return text.replace('\n', '↵').replace('\t', '⇥').replace('\u00A0', '⍽');
    }
}
