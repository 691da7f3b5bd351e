/**
 * WebAnno TSV 3: tokens in rows, layers in columns. Offsets count UTF-16 units.
 *
 * @see <a href="https://inception-project.github.io/releases/36.1/docs/user-guide.html#sect_webannotsv">WebAnno TSV 3.3</a>
 */
package org.rubricator.formats.webanno;
