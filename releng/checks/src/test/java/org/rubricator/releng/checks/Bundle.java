package org.rubricator.releng.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle's name and everything outside itself that it names.
 *
 * @param uses qualified name of a bundle, package or class, with the place where it is named first
 */
record Bundle(String name, Map<String, String> uses) {

    private static final Pattern NOT_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUALIFIED_NAME = Pattern.compile("(?<![\\w.])org\\.[\\w.]*\\w");

    /** @param folder a bundle's folder: META-INF/MANIFEST.MF and Java sources at any depth */
    static Bundle read(Path folder) throws IOException {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        Map<String, String> uses = new TreeMap<>();
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
            clauses(manifest.getMainAttributes().getValue(header)).forEach(name -> uses.putIfAbsent(name, header));
        }
        try (Stream<Path> sources = Files.walk(folder)) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> !folder.relativize(source).startsWith("target"))
                    .sorted().forEach(source -> readSource(folder, source, uses));
        }
        return new Bundle(clauses(manifest.getMainAttributes().getValue("Bundle-SymbolicName")).get(0), uses);
    }

    static List<Bundle> readAll(Path bundles) throws IOException {
        List<Bundle> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(bundles)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                    all.add(read(folder));
                }
            }
        }
        return all;
    }

    boolean isTest() {
        return name.endsWith(".tests");
    }

    /** The bundle that this one tests, or itself. */
    String subject() {
        return isTest() ? name.substring(0, name.length() - ".tests".length()) : name;
    }

    private static void readSource(Path folder, Path source, Map<String, String> uses) {
        try {
            String code = NOT_CODE.matcher(Files.readString(source)).replaceAll(" ");
            Matcher names = QUALIFIED_NAME.matcher(code);
            while (names.find()) {
                uses.putIfAbsent(names.group(), folder.relativize(source).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of a manifest header, without attributes and directives; commas inside quotes do not separate. */
    private static List<String> clauses(String header) {
        if (header == null) {
            return List.of();
        }
        return Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.replaceAll(";.*", "").strip())
                .filter(name -> !name.isEmpty()).toList();
    }
}
