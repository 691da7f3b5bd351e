/**
 * How articles and labels come into a corpus and go out of it: the contracts of importers and exporters, their
 * registries, and the two operations that the command line and the wizards both call.
 * <p>
 * {@link org.rubricator.core.exchange.ImportOperation} and {@link org.rubricator.core.exchange.ExportOperation} are the
 * doors. A format is one class that implements {@link org.rubricator.core.exchange.Importer} or
 * {@link org.rubricator.core.exchange.Exporter}, offered as an OSGi service; its id is a literal, for it is in people's
 * scripts.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null. Offsets are UTF-16 units of the canonical text, unless a name says otherwise.
 */
package org.rubricator.core.exchange;
