package org.rubricator.formats.network;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a network as XML. */
interface NetworkFile {

	void write(Network network, XMLStreamWriter xml) throws XMLStreamException;
}
