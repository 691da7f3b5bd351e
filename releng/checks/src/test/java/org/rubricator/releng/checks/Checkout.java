package org.rubricator.releng.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this checkout that the checks read. */
record Checkout(Path top) {

    private static final Pattern MODULE = Pattern.compile("<module>bundles/([\\w.]+)</module>");
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]+)\"", Pattern.DOTALL);

    Path folder(String name) {
        return top.resolve(name);
    }

    List<String> builtBundles() throws IOException {
        return all(MODULE, Files.readString(top.resolve("pom.xml"))).stream().filter(name -> !name.endsWith(".tests")).toList();
    }

    /** Plugins of the features whose id starts so. */
    List<String> featurePlugins(String prefix) throws IOException {
        List<String> plugins = new ArrayList<>();
        try (Stream<Path> features = Files.list(top.resolve("features"))) {
            for (Path feature : features.filter(folder -> folder.getFileName().toString().startsWith(prefix)).sorted().toList()) {
                plugins.addAll(all(PLUGIN, Files.readString(feature.resolve("feature.xml"))));
            }
        }
        return plugins;
    }

    /** What Git keeps or would keep; where there is no Git, every file outside of build folders. */
    List<Path> files() throws IOException, InterruptedException {
        Process git;
        try {
            git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .directory(top.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            return walk();
        }
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            return walk();
        }
        return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).map(top::resolve).filter(Files::isRegularFile).toList();
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !top.relativize(file).toString().matches("(.*/)?(target|\\.git|bin)/.*")).toList();
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.replaceAll("(?s)<!--.*?-->", ""));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
