package org.rubricator.formats.network;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.rubricator.formats.network.Network.Edge;
import org.rubricator.formats.network.Network.Node;

/**
 * A network as GraphML.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphmlFile implements NetworkFile {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	@Override
	public void write(Network network, XMLStreamWriter xml) throws XMLStreamException {
		xml.setDefaultNamespace(NAMESPACE);
		xml.writeStartElement(NAMESPACE, "graphml");
		xml.writeDefaultNamespace(NAMESPACE);
		keys(xml, "node", "n-", Attribute.OF_NODES);
		keys(xml, "edge", "e-", Attribute.OF_EDGES);
		line(xml, 1);
		xml.writeStartElement(NAMESPACE, "graph");
		xml.writeAttribute("id", "network");
		xml.writeAttribute("edgedefault", "directed");
		for (Node node : network.nodes()) {
			line(xml, 2);
			xml.writeStartElement(NAMESPACE, "node");
			xml.writeAttribute("id", node.id());
			data(xml, "n-", Attribute.OF_NODES, node);
			xml.writeEndElement();
		}
		int number = 0;
		for (Edge edge : network.edges()) {
			line(xml, 2);
			xml.writeStartElement(NAMESPACE, "edge");
			xml.writeAttribute("id", "e" + number++);
			xml.writeAttribute("source", edge.source());
			xml.writeAttribute("target", edge.target());
			data(xml, "e-", Attribute.OF_EDGES, edge);
			xml.writeEndElement();
		}
		line(xml, 1);
		xml.writeEndElement();
		line(xml, 0);
		xml.writeEndElement();
	}

	private static <T> void keys(XMLStreamWriter xml, String of, String prefix, List<Attribute<T>> attributes)
			throws XMLStreamException {
		for (Attribute<T> attribute : attributes) {
			line(xml, 1);
			xml.writeEmptyElement(NAMESPACE, "key");
			xml.writeAttribute("id", prefix + attribute.name());
			xml.writeAttribute("for", of);
			xml.writeAttribute("attr.name", attribute.name());
			xml.writeAttribute("attr.type", attribute.type());
		}
	}

	private static <T> void data(XMLStreamWriter xml, String prefix, List<Attribute<T>> attributes, T of)
			throws XMLStreamException {
		for (Attribute<T> attribute : attributes) {
			String value = attribute.value().apply(of);
			if (!value.isEmpty()) {
				xml.writeStartElement(NAMESPACE, "data");
				xml.writeAttribute("key", prefix + attribute.name());
				xml.writeCharacters(value);
				xml.writeEndElement();
			}
		}
	}

	private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}
}
