package org.rubricator.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read pages in tests. */
final class Pages {

    private Pages() {
    }

    static Page read(String html) throws PageRefusedException {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), "utf-8", null);
    }

    static Page readBody(String body) throws PageRefusedException {
        return read("<!DOCTYPE html><html><head><title>t</title></head><body>" + body + "</body></html>");
    }

    static String text(String body) throws PageRefusedException {
        Page page = readBody(body);
        Invariants.check(page);
        return page.text();
    }

    static List<String> blocks(String body) throws PageRefusedException {
        Page page = readBody(body);
        Invariants.check(page);
        return page.blocks().stream().map(block -> page.text().substring(block.begin(), block.end())).toList();
    }

    static byte[] fixture(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
