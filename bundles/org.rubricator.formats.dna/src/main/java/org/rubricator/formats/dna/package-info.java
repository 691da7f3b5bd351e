/**
 * Databases of the Discourse Network Analyzer 3: SQLite files. A bundle of its own, for it embeds SQLite.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 *
 * @see <a href="https://github.com/leifeld/dna">Discourse Network Analyzer</a>
 */
package org.rubricator.formats.dna;
