package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule, broken by a made-up bundle: a check that cannot fail checks nothing. */
class RulesTest {

    @TempDir
    Path folder;

    @Test
    void coreThatRequiresSwtIsFound() throws IOException {
        Bundle core = bundle("org.rubricator.core", "Require-Bundle: org.eclipse.swt;bundle-version=\"[3.1,4)\"", "");
        assertBroken("org.rubricator.core names org.eclipse.swt (Require-Bundle)", Rules.windowsOnlyInTheWorkbench(core));
    }

    @Test
    void coreThatImportsAWidgetIsFoundThoughItsManifestIsSilent() throws IOException {
        Bundle core = bundle("org.rubricator.core", "", "import org.eclipse.jface.viewers.Viewer;");
        assertBroken("org.rubricator.core names org.eclipse.jface.viewers.Viewer (src/Made.java)", Rules.windowsOnlyInTheWorkbench(core));
    }

    @Test
    void cliThatUsesAWidgetByItsFullNameIsFound() throws IOException {
        Bundle cli = bundle("org.rubricator.cli", "", "Object shell = new org.eclipse.swt.widgets.Shell();");
        assertBroken("org.rubricator.cli names org.eclipse.swt.widgets.Shell", Rules.windowsOnlyInTheWorkbench(cli));
    }

    @Test
    void uiAndItsTestsMayHaveWindows() throws IOException {
        assertKept(Rules.windowsOnlyInTheWorkbench(bundle("org.rubricator.ui", "Import-Package: org.eclipse.swt.widgets", "")));
        assertKept(Rules.windowsOnlyInTheWorkbench(bundle("org.rubricator.ui.tests", "Import-Package: org.eclipse.swt.widgets", "")));
    }

    @Test
    void idsInStringsAndCommentsAreNoDependencies() throws IOException {
        Bundle core = bundle("org.rubricator.core", "", "// org.eclipse.swt.SWT\n/* org.jsoup.Jsoup */ String id = \"org.eclipse.ui.views\";");
        assertKept(Rules.windowsOnlyInTheWorkbench(core));
        assertKept(Rules.jsoupOnlyInHtml(core));
    }

    @Test
    void formatThatParsesPagesItselfIsFound() throws IOException {
        Bundle formats = bundle("org.rubricator.formats", "Import-Package: org.rubricator.html,org.jsoup.nodes;version=\"[1.24,2)\"", "");
        assertBroken("org.rubricator.formats names org.jsoup.nodes (Import-Package)", Rules.jsoupOnlyInHtml(formats));
        assertKept(Rules.arrowsPointOneWay(formats));
    }

    @Test
    void cliThatNamesAFormatIsFound() throws IOException {
        Bundle cli = bundle("org.rubricator.cli", "Require-Bundle: org.rubricator.core,org.rubricator.formats.parquet", "");
        assertBroken("org.rubricator.cli names org.rubricator.formats.parquet", Rules.nothingNamesFormatsOrSuggesters(cli));
    }

    @Test
    void oneFormatThatNamesAnotherIsFound() throws IOException {
        Bundle parquet = bundle("org.rubricator.formats.parquet", "", "import org.rubricator.formats.jsonl.JsonLines;");
        assertBroken("org.rubricator.formats.parquet names org.rubricator.formats.jsonl.JsonLines",
                Rules.nothingNamesFormatsOrSuggesters(parquet));
        assertKept(Rules.nothingNamesFormatsOrSuggesters(bundle("org.rubricator.formats.tests", "Require-Bundle: org.rubricator.formats", "")));
    }

    @Test
    void modelThatSeesCoreIsFound() throws IOException {
        Bundle model = bundle("org.rubricator.model", "Import-Package: org.rubricator.core.text", "");
        assertBroken("model may see []", Rules.arrowsPointOneWay(model));
    }

    @Test
    void coreThatSeesAnalysisIsFound() throws IOException {
        assertBroken("org.rubricator.core names org.rubricator.analysis",
                Rules.arrowsPointOneWay(bundle("org.rubricator.core", "Require-Bundle: org.rubricator.model,org.rubricator.analysis", "")));
    }

    @Test
    void uiThatSeesTheApplicationIsFound() throws IOException {
        assertBroken("org.rubricator.ui names org.rubricator.app.Made",
                Rules.arrowsPointOneWay(bundle("org.rubricator.ui", "", "import org.rubricator.app.Made;")));
    }

    @Test
    void partThatNobodyDescribedIsFound() throws IOException {
        assertBroken("org.rubricator.misc is no part", Rules.arrowsPointOneWay(bundle("org.rubricator.misc", "", "")));
    }

    @Test
    void windowInTheCoreFeatureIsFound() {
        assertBroken("org.rubricator.core.feature has org.rubricator.ui",
                Rules.coreFeatureIsHeadless(List.of("org.rubricator.core", "org.rubricator.ui")));
        assertBroken("org.rubricator.core.feature has org.eclipse.ui.forms", Rules.coreFeatureIsHeadless(List.of("org.eclipse.ui.forms")));
    }

    @Test
    void bundleWithoutAFeatureIsFound() {
        assertBroken("org.rubricator.analysis is built and stands in no feature",
                Rules.builtBundlesAreShipped(List.of("org.rubricator.core", "org.rubricator.analysis"), List.of("org.rubricator.core")));
    }

    private Bundle bundle(String name, String header, String code) throws IOException {
        Path made = folder.resolve(name);
        Files.createDirectories(made.resolve("META-INF"));
        Files.createDirectories(made.resolve("src"));
        Files.writeString(made.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-SymbolicName: " + name
                + ";singleton:=true\n" + (header.isEmpty() ? "" : header + "\n"));
        Files.writeString(made.resolve("src/Made.java"), code);
        return Bundle.read(made);
    }

    private static void assertBroken(String expected, List<String> breaks) {
        assertTrue(breaks.stream().anyMatch(sentence -> sentence.contains(expected)), () -> expected + " is not in " + breaks);
    }

    private static void assertKept(List<String> breaks) {
        assertEquals(List.of(), breaks);
    }
}
