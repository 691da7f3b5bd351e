/**
 * What several formats share in writing: which annotations of a layer are written, what becomes of discontinuous spans,
 * and how that is said which the format cannot carry. Their options are declared here, once.
 */
package org.rubricator.formats.selection;
