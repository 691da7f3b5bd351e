package org.rubricator.releng.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a bundle may see. Each rule gives a sentence for each break of it, none when it is kept. */
final class Rules {

    private static final String OURS = "org.rubricator.";

    /** Which of our bundles each part may see; the name stands for the bundle and those whose name goes on with a dot or more. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            "model", List.of(),
            "html", List.of(),
            "core", List.of("model", "html"),
            "formats", List.of("model", "core", "html"),
            "analysis", List.of("model", "core"),
            "suggest", List.of("model", "core", "html"),
            "cli", List.of("model", "core", "analysis", "html"),
            "ui", List.of("model", "core", "analysis"),
            "app", List.of("model", "core", "analysis", "ui"),
            "help", List.of("model", "core", "analysis", "ui"));

    private Rules() {
    }

    static List<String> windowsOnlyInTheWorkbench(Bundle bundle) {
        if (List.of("ui", "app", "help").contains(part(bundle.subject()))) {
            return List.of();
        }
        return breaks(bundle, name -> isIn(name, "org.eclipse.swt") || isIn(name, "org.eclipse.jface") || isIn(name, "org.eclipse.ui"),
                "SWT, JFace and org.eclipse.ui stay in ui, app and help: everything else runs headless, on servers without GTK.");
    }

    static List<String> jsoupOnlyInHtml(Bundle bundle) {
        if (part(bundle.subject()).equals("html")) {
            return List.of();
        }
        return breaks(bundle, name -> isIn(name, "org.jsoup") || name.equals("jsoup"),
                "jsoup stays in html: what a page says is known by its blocks there, and the parser can be replaced.");
    }

    static List<String> nothingNamesFormatsOrSuggesters(Bundle bundle) {
        return breaks(bundle, name -> {
            String part = name.startsWith(OURS) ? part(name) : "";
            return (part.equals("formats") || part.equals("suggest")) && !isIn(name, bundle.subject());
        }, "formats and suggesters are found as OSGi services by their id, so that one more is one more bundle and nothing else.");
    }

    static List<String> arrowsPointOneWay(Bundle bundle) {
        String self = part(bundle.subject());
        if (!ARROWS.containsKey(self)) {
            return List.of(bundle.name() + " is no part that ARCHITECTURE.md knows: say there what it may see, then in Rules.ARROWS.");
        }
        return breaks(bundle, name -> {
            if (!name.startsWith(OURS) || isIn(name, bundle.subject()) || isIn(name, bundle.name()) || name.contains(".tests")) {
                return false;
            }
            return !ARROWS.get(self).contains(part(name));
        }, "model <- core <- formats, analysis, suggest <- cli, ui <- app, and html <- core, formats, suggest, cli: "
                + self + " may see " + ARROWS.get(self) + ".");
    }

    /** @param plugins symbolic names in org.rubricator.core.feature */
    static List<String> coreFeatureIsHeadless(List<String> plugins) {
        return plugins.stream()
                .filter(name -> isIn(name, "org.eclipse.swt") || isIn(name, "org.eclipse.jface") || isIn(name, "org.eclipse.ui")
                        || List.of("ui", "app", "help").contains(name.startsWith(OURS) ? part(name) : ""))
                .map(name -> "org.rubricator.core.feature has " + name + ". It is what a server installs: no window in it.")
                .toList();
    }

    /**
     * @param modules  symbolic names of the bundles that are built, tests excepted
     * @param features symbolic names of the plugins of all features
     */
    static List<String> builtBundlesAreShipped(List<String> modules, List<String> features) {
        return modules.stream().filter(name -> !features.contains(name))
                .map(name -> name + " is built and stands in no feature: then no product has it. "
                        + "Name it in features/org.rubricator.core.feature or features/org.rubricator.ui.feature.")
                .toList();
    }

    private static List<String> breaks(Bundle bundle, Predicate<String> forbidden, String reason) {
        List<String> found = new ArrayList<>();
        for (String name : new TreeSet<>(bundle.uses().keySet())) {
            if (forbidden.test(name)) {
                found.add(bundle.name() + " names " + name + " (" + bundle.uses().get(name) + "). " + reason);
            }
        }
        return found;
    }

    private static boolean isIn(String name, String bundleOrPackage) {
        return name.equals(bundleOrPackage) || name.startsWith(bundleOrPackage + ".");
    }

    /** org.rubricator.formats.parquet.Writer: formats. */
    private static String part(String name) {
        return name.startsWith(OURS) ? name.substring(OURS.length()).replaceAll("\\..*", "") : name;
    }
}
