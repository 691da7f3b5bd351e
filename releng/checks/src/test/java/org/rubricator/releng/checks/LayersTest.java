package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

/** The rules, held against the checkout. */
class LayersTest {

    private final Checkout checkout = new Checkout(Path.of("../.."));

    @Test
    void windowsOnlyInTheWorkbench() throws IOException {
        check(Rules::windowsOnlyInTheWorkbench);
    }

    @Test
    void jsoupOnlyInHtml() throws IOException {
        check(Rules::jsoupOnlyInHtml);
    }

    @Test
    void nothingNamesFormatsOrSuggesters() throws IOException {
        check(Rules::nothingNamesFormatsOrSuggesters);
    }

    @Test
    void arrowsPointOneWay() throws IOException {
        check(Rules::arrowsPointOneWay);
    }

    @Test
    void coreFeatureIsHeadless() throws IOException {
        assertKept(Rules.coreFeatureIsHeadless(checkout.featurePlugins("org.rubricator.core.feature")));
    }

    @Test
    void builtBundlesAreShipped() throws IOException {
        assertKept(Rules.builtBundlesAreShipped(checkout.builtBundles(), checkout.featurePlugins("org.rubricator.")));
    }

    private void check(Function<Bundle, List<String>> rule) throws IOException {
        List<Bundle> bundles = Bundle.readAll(checkout.folder("bundles"));
        assertFalse(bundles.isEmpty(), "no bundles found: the check looks at the wrong folder");
        assertKept(bundles.stream().flatMap(bundle -> rule.apply(bundle).stream()).toList());
    }

    private static void assertKept(List<String> breaks) {
        assertEquals("", String.join("\n", breaks));
    }
}
