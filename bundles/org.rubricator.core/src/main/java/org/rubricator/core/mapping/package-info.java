/**
 * How labels of other tools become labels of a corpus: an {@link org.rubricator.core.mapping.Inventory} says what stands
 * in files, a {@link org.rubricator.core.mapping.MappingProposal} makes a {@link org.rubricator.core.mapping.Mapping} of it, and
 * that is applied to layers whose labels, attributes and roles have the names of their file. Importers know none of this.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null.
 */
package org.rubricator.core.mapping;
