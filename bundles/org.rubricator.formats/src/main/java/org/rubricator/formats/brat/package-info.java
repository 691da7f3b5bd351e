/**
 * brat standoff: a text and beside it a file of annotations, one a line.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
package org.rubricator.formats.brat;
