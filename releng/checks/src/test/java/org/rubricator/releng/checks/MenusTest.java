package org.rubricator.releng.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Eclipse drops without a word what is contributed beside an item that a menu does not have. */
class MenusTest {

    private static final Pattern LOCATION = Pattern.compile("\\w+:([\\w.]+)(?:\\?(?:after|before)=([\\w.]+))?");

    private final Map<String, Set<String>> items = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();

    @Test
    void everyContributionHasItsPlace() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("../../bundles/org.rubricator.ui/plugin.xml").toFile()).getDocumentElement();
        NodeList contributions = plugin.getElementsByTagName("menuContribution");
        for (int i = 0; i < contributions.getLength(); i++) {
            Element contribution = (Element) contributions.item(i);
            Matcher location = LOCATION.matcher(contribution.getAttribute("locationURI"));
            assertTrue(location.matches(), contribution.getAttribute("locationURI"));
            addItems(location.group(1), contribution);
            if (location.group(2) != null && location.group(1).startsWith("org.rubricator.")) {
                anchors.computeIfAbsent(location.group(1), menu -> new TreeSet<>()).add(location.group(2));
            }
        }
        assertTrue(anchors.containsKey("org.rubricator.ui.menu.annotate"));
        anchors.forEach((menu, names) -> {
            names.removeAll(items.getOrDefault(menu, Set.of()));
            names.remove("additions");
            assertEquals(Set.of(), names, "places that the menu " + menu + " does not have");
        });
    }

    private void addItems(String menu, Element parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                String id = item.getAttribute("id");
                String name = item.getTagName().equals("separator") ? item.getAttribute("name")
                        : id.isEmpty() ? item.getAttribute("commandId") : id;
                items.computeIfAbsent(menu, known -> new TreeSet<>()).add(name);
                if (item.getTagName().equals("menu")) {
                    addItems(id, item);
                }
            }
        }
    }
}
