package org.rubricator.core.findings;

import java.util.function.Function;

import org.rubricator.core.change.Edit;
import org.rubricator.model.annotation.Layer;

/**
 * A way to mend a finding in a layer.
 *
 * @param title what it does, as an imperative: "Trim white space"
 * @param edit  makes the edit for the layer as it is now
 */
public record Fix(String title, Function<Layer, Edit> edit) {
}
