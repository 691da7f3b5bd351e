package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** No file names a place where only one machine or one mirror is. */
class PlacesTest {

    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

    private final Places places = new Places(Path.of(System.getProperty("user.home")), TOP);

    @Test
    void filesNameNoRegistryAndNoFolderOfThisMachine() throws IOException, InterruptedException {
        List<Path> files = new Checkout(TOP).files();
        assertFalse(files.isEmpty(), "no files found: the check looks at the wrong folder");
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            // Latin 1 reads any bytes, and what is looked for is ASCII.
            int line = 0;
            for (String text : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
                line++;
                if (places.isNamedIn(text)) {
                    found.add(TOP.relativize(file) + ":" + line + " " + text.strip());
                }
            }
        }
        assertEquals("", String.join("\n", found),
                "Addresses of registries belong into the settings of who builds, folders of a machine nowhere.");
    }

    @Test
    void findsWhatItIsFor() {
        Places places = new Places(Path.of("/home/ada"), Path.of("/srv/checkouts/rubricator"));
        assertTrue(places.isNamedIn("<url>https:" + "//repo1.maven.org/maven2</url>"));
        assertTrue(places.isNamedIn("deb http:" + "//deb.debian.org/debian bookworm main"));
        assertTrue(places.isNamedIn("cp /home/ada/notes.txt ."));
        assertTrue(places.isNamedIn("see /srv/checkouts/other"));
    }

    @Test
    void leavesNamespacesAndLinksAlone() {
        Places places = new Places(Path.of("/home/ada"), Path.of("/build/rubricator"));
        assertFalse(places.isNamedIn("xmlns=\"http://maven.apache.org/POM/4.0.0\""));
        assertFalse(places.isNamedIn("https://www.eclipse.org/legal/epl-2.0/"));
        assertFalse(places.isNamedIn("articles/build/source.html"));
    }
}
