/**
 * Our own format: an article a line, with all that a corpus says of it. Documented in docs/formats/jsonl.md.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.jsonl;
