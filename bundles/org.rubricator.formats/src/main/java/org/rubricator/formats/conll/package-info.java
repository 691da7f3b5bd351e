/**
 * Columns of tokens and tags, as of the CoNLL shared tasks of 2002 and 2003.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.conll;
