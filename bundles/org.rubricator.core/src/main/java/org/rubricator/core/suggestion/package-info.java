/**
 * How proposals come into layers: the contract of suggesters, their registry, and the operation that the command line
 * and the workbench both call.
 * <p>
 * {@link org.rubricator.core.suggestion.SuggestOperation} is the door. A suggester is one class that implements
 * {@link org.rubricator.core.suggestion.Suggester}, offered as an OSGi service; its id is a literal, for it stands in
 * people's layers as the agent of what it proposed.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null. Offsets are UTF-16 units of the canonical text, begin inclusive, end exclusive.
 */
package org.rubricator.core.suggestion;
