/**
 * The web page behind an article: what its blocks are, what it says of itself, how it looks without being able to do
 * anything. Made from the kept source; nothing is fetched.
 * <p>
 * Null: no parameter takes null and no method or record component gives null, unless its comment says that it may be
 * null. Offsets are UTF-16 units of the canonical text, begin inclusive, end exclusive.
 */
package org.rubricator.core.page;
