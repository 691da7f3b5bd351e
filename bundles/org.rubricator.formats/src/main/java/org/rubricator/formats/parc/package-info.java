/**
 * The Penn Attribution Relation Corpus 3, and corpora in its XML: the words of parsed sentences, each with the attributions
 * in which it has a role.
 *
 * @see <a href="https://aclanthology.org/L16-1619/">Pareti: PARC 3.0, a corpus of attribution relations</a>
 */
package org.rubricator.formats.parc;
