/**
 * From the bytes of a web page to its text, blocks and metadata, and what each block is.
 *
 * <p>{@link org.rubricator.html.PageReader} is the door to text and blocks, {@link org.rubricator.html.PageLabeller} to
 * what each block is. Nothing here fetches, writes or keeps anything.
 *
 * <p>Null: no parameter takes null and no method or record component gives null, unless its comment says
 * "may be null". Inside the package an absent value is an empty {@link java.util.Optional}. All offsets are
 * UTF-16 units, counted from 0, with the end excluded.
 */
package org.rubricator.html;
