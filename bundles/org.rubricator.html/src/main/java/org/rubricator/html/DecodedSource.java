package org.rubricator.html;

/** The source of a page as characters, with the name of the encoding they came from. */
record DecodedSource(String source, String charset) {
}
