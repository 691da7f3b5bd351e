package org.rubricator.releng.checks;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registry addresses, and folders of the machine that this runs on. */
final class Places {

    private static final Pattern REGISTRY = Pattern.compile(
            "https?://(?:(?:repo\\d?|central|oss|s01)\\.[\\w.]*(?:maven|sonatype)|registry\\.npmjs|[\\w.]*\\bdebian\\.org/debian"
                    + "|[\\w.]*pythonhosted|pypi\\.org/simple|[\\w.]*archive\\.ubuntu)");

    private final Pattern folders;

    /**
     * @param home the home folder of who builds
     * @param top  the checkout; what stands beside it is of this machine too
     */
    Places(Path home, Path top) {
        String either = Stream.of(home, top.getParent())
                // The root itself stands in every address.
                .filter(folder -> folder.getNameCount() > 0)
                .map(folder -> Pattern.quote(folder + "/"))
                .collect(Collectors.joining("|"));
        folders = Pattern.compile(either.isEmpty() ? "(?!)" : "(?<![\\w.*$}/-])(?:" + either + ")");
    }

    boolean isNamedIn(String text) {
        return REGISTRY.matcher(text).find() || folders.matcher(text).find();
    }
}
