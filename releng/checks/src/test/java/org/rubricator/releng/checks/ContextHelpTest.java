package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** F1 finds what the workbench asks for: every context that the code names is written, and links to pages that are there. */
class ContextHelpTest {

    private static final Pattern NAMED = Pattern.compile("(?:HELP = |setHelp\\([^;]*?, )\"([\\w.]+)\"", Pattern.DOTALL);
    private static final Pattern VIEW = Pattern.compile("class (\\w+) extends (?:ViewPart|EditorPart|SaveableEditor)\\b");
    private static final Pattern WRITTEN = Pattern.compile("<context id=\"(\\w+)\"");
    private static final Pattern PAGE = Pattern.compile("href=\"(html/[^\"#]+)");

    private static final Path TOP = Path.of("../..");
    private static final Path HELP = TOP.resolve("bundles/org.rubricator.help");

    @Test
    void everyContextIsWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        find(WRITTEN, Files.readString(HELP.resolve("contexts.xml"))).forEach(id -> written.add("org.rubricator.ui." + id));
        Set<String> named = new TreeSet<>();
        Set<String> helpless = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(TOP.resolve("bundles/org.rubricator.ui/src"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                named.addAll(find(NAMED, code));
                if (!code.contains("setHelp(")) {
                    helpless.addAll(find(VIEW, code));
                }
            }
        }
        assertTrue(named.size() > 10, named.toString());
        named.removeAll(written);
        assertEquals(Set.of(), named, "contexts that are named, but not in contexts.xml");
        assertEquals(Set.of(), helpless, "views and editors in which F1 says nothing of them");
    }

    @Test
    void everyPageIsThere() throws IOException {
        for (String file : new String[] { "contexts.xml", "toc.xml" }) {
            for (String page : find(PAGE, Files.readString(HELP.resolve(file)))) {
                assertTrue(Files.exists(HELP.resolve(page)), file + " links to " + page);
            }
        }
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
