/**
 * Files of spaCy, {@code .spacy}: a {@code DocBin} as of version 3, which is a zlib stream of one MessagePack map.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.spacy;
