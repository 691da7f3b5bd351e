package org.rubricator.core.validation;

import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;

/**
 * One thing that can be wrong with a layer. Has no state, for it may be used by several threads. Annotations that were
 * rejected do not count; only checks of structure look at them.
 */
@FunctionalInterface
public interface Check {

	void check(CheckedLayer layer, Consumer<Finding> findings);
}
