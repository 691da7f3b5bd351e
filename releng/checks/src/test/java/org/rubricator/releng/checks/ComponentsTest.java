package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A component that its manifest does not declare is in no product, though every test that makes it itself passes. */
class ComponentsTest {

    @Test
    void everyComponentIsDeclared() throws IOException {
        List<Path> components;
        try (Stream<Path> files = Files.find(Path.of("../../bundles"), 3,
                (file, attributes) -> file.getParent().endsWith("OSGI-INF") && file.toString().endsWith(".xml"))) {
            components = files.sorted().toList();
        }
        assertTrue(components.size() > 30, components.toString());
        for (Path component : components) {
            Path bundle = component.getParent().getParent();
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                String declared = new Manifest(in).getMainAttributes().getValue("Service-Component");
                assertTrue(declared != null && Arrays.stream(declared.split("\\s*,\\s*")).anyMatch(
                        pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(bundle.relativize(component))),
                        component + " is not among the Service-Component of its manifest: " + declared);
            }
        }
    }
}
