/** Reading and writing XML: without document types and entities of others, and within limits. */
package org.rubricator.formats.xml;
