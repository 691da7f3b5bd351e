/**
 * Networks of actors and what they hold, as GraphML and GEXF.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.network;
