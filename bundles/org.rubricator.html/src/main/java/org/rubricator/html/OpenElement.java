package org.rubricator.html;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** An element that {@link TextWalk} has entered and not left: what its text inherits, and where it stands. */
final class OpenElement {

    private static final Set<String> LISTS = Set.of("dir", "dl", "menu", "ol", "ul");
    private static final Set<String> PREFORMATTED = Set.of("listing", "plaintext", "pre", "xmp");

    private static final Set<String> STRONG = Set.of("b", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "strong", "th");

    final Element element;
    final Rendering rendering;
    final boolean visible;
    final WhiteSpace whiteSpace;
    final Iterator<Node> children;
    final OpenElement parent;
    final int depth;
    final OpenElement link;
    final boolean strong;
    private final OpenElement block;
    private final boolean inList;
    private final int index;
    /** Null until there is a child: most elements hold text alone. */
    private Map<String, Integer> childrenByName;
    private String path;
    private ElementSigns signs;
    private String templateStep;

    private OpenElement(Element element, Rendering rendering, InlineStyle style, OpenElement parent) {
        this.element = element;
        this.rendering = rendering;
        this.parent = parent;
        visible = style.visible(parent == null || parent.visible);
        whiteSpace = style.whiteSpace(PREFORMATTED.contains(element.normalName()) ? WhiteSpace.KEEP
                : parent == null ? WhiteSpace.COLLAPSE : parent.whiteSpace);
        depth = parent == null ? 0 : parent.depth + 1;
        link = element.nameIs("a") ? this : parent == null ? null : parent.link;
        strong = STRONG.contains(element.normalName()) || parent != null && parent.strong;
        inList = parent != null && parent.inList || LISTS.contains(element.normalName());
        block = parent == null || rendering.holdsBlock() ? this : parent.block;
        index = parent == null ? 1 : parent.childrenByName.get(element.normalName());
        children = element.childNodes().iterator();
    }

    static OpenElement root(Element element) {
        return new OpenElement(element, Rendering.BLOCK, InlineStyle.of(element), null);
    }

    /** To be called for every child, shown or not: indexes count them all. */
    void count(Element child) {
        if (childrenByName == null) {
            childrenByName = new HashMap<>(4);
        }
        childrenByName.merge(child.normalName(), 1, Integer::sum);
    }

    OpenElement enter(Element child, Rendering childRendering, InlineStyle style) {
        return new OpenElement(child, childRendering, style, this);
    }

    /** Nearest element, this one included, whose text stands apart. */
    OpenElement block() {
        return block;
    }

    /** Line breaks that it asks for before and after: 0, 1 or 2. A list in a list has no empty line around it. */
    int lines() {
        if (rendering == Rendering.PARAGRAPH) {
            return parent != null && parent.inList && LISTS.contains(element.normalName()) ? 1 : 2;
        }
        return rendering == Rendering.BLOCK ? 1 : 0;
    }

    /** What its names say; computed once. */
    ElementSigns signs() {
        if (signs == null) {
            signs = ElementSigns.of(this);
        }
        return signs;
    }

    /** Its name and classes as {@link TemplatePlace} writes them; computed once. */
    String templateStep() {
        if (templateStep == null) {
            templateStep = TemplatePlace.step(element);
        }
        return templateStep;
    }

    String path() {
        if (path == null) {
            String step = element.nameIs("html") || element.nameIs("body") ? element.normalName()
                    : element.normalName() + "[" + index + "]";
            path = parent == null ? step : parent.path() + "/" + step;
        }
        return path;
    }
}
