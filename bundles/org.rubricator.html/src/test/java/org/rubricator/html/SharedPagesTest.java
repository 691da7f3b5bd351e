package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

/** Real pages that are no part of the project: in a folder "shared" beside it or above. */
class SharedPagesTest {

    private static final int MOST_REFUSED_PERCENT = 1;

    @Test
    void invariantsHoldOnRealPages() throws IOException {
        List<Path> pages = files("data/boilerplate", ".html.gz");
        int refused = 0;
        for (Path each : pages) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(each))) {
                check(each, in.readAllBytes());
            } catch (PageRefusedException nothingVisible) {
                refused++;
            }
        }
        assertTrue(refused * 100 <= MOST_REFUSED_PERCENT * pages.size(), refused + " of " + pages.size() + " refused");
    }

    @Test
    void seedsAsPages() throws IOException, PageRefusedException {
        for (Path each : files("seeds", ".txt")) {
            check(each, Files.readAllBytes(each));
        }
    }

    private static void check(Path file, byte[] bytes) throws PageRefusedException {
        try {
            Invariants.check(PageReader.read(bytes, null, "https://site.example/a/b.html"));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Path shared = shared(folder);
        assumeTrue(shared != null, "no folder shared/" + folder + " beside the project: real pages are not tested");
        try (Stream<Path> files = Files.walk(shared)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path shared(String folder) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path found = up.resolve("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }
}
