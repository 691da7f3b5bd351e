package org.rubricator.formats.network;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.rubricator.formats.network.Network.Edge;
import org.rubricator.formats.network.Network.Node;

/**
 * A network as GEXF 1.2draft, which Gephi and NetworkX read; NetworkX finds no graph in 1.3.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF</a>
 */
final class GexfFile implements NetworkFile {

	private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

	@Override
	public void write(Network network, XMLStreamWriter xml) throws XMLStreamException {
		xml.setDefaultNamespace(NAMESPACE);
		xml.writeStartElement(NAMESPACE, "gexf");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("version", "1.2");
		line(xml, 1);
		xml.writeStartElement(NAMESPACE, "graph");
		xml.writeAttribute("mode", "static");
		xml.writeAttribute("defaultedgetype", "directed");
		declare(xml, "node", Attribute.OF_NODES);
		declare(xml, "edge", Attribute.OF_EDGES);
		line(xml, 2);
		xml.writeStartElement(NAMESPACE, "nodes");
		for (Node node : network.nodes()) {
			line(xml, 3);
			xml.writeStartElement(NAMESPACE, "node");
			xml.writeAttribute("id", node.id());
			xml.writeAttribute("label", node.label());
			values(xml, Attribute.OF_NODES, node);
			xml.writeEndElement();
		}
		line(xml, 2);
		xml.writeEndElement();
		line(xml, 2);
		xml.writeStartElement(NAMESPACE, "edges");
		int number = 0;
		for (Edge edge : network.edges()) {
			line(xml, 3);
			xml.writeStartElement(NAMESPACE, "edge");
			xml.writeAttribute("id", "e" + number++);
			xml.writeAttribute("source", edge.source());
			xml.writeAttribute("target", edge.target());
			xml.writeAttribute("type", "directed");
			xml.writeAttribute("weight", Integer.toString(edge.weight()));
			values(xml, Attribute.OF_EDGES, edge);
			xml.writeEndElement();
		}
		line(xml, 2);
		xml.writeEndElement();
		line(xml, 1);
		xml.writeEndElement();
		line(xml, 0);
		xml.writeEndElement();
	}

	private static <T> void declare(XMLStreamWriter xml, String of, List<Attribute<T>> attributes)
			throws XMLStreamException {
		line(xml, 2);
		xml.writeStartElement(NAMESPACE, "attributes");
		xml.writeAttribute("class", of);
		for (Attribute<T> attribute : attributes) {
			if (isOwn(attribute)) {
				line(xml, 3);
				xml.writeEmptyElement(NAMESPACE, "attribute");
				xml.writeAttribute("id", attribute.name());
				xml.writeAttribute("title", attribute.name());
				xml.writeAttribute("type", attribute.type().equals("int") ? "integer" : attribute.type());
			}
		}
		line(xml, 2);
		xml.writeEndElement();
	}

	private static <T> void values(XMLStreamWriter xml, List<Attribute<T>> attributes, T of) throws XMLStreamException {
		xml.writeStartElement(NAMESPACE, "attvalues");
		for (Attribute<T> attribute : attributes) {
			String value = attribute.value().apply(of);
			if (isOwn(attribute) && !value.isEmpty()) {
				xml.writeEmptyElement(NAMESPACE, "attvalue");
				xml.writeAttribute("for", attribute.name());
				xml.writeAttribute("value", value);
			}
		}
		xml.writeEndElement();
	}

	/** Labels and weights are GEXF's own. */
	private static boolean isOwn(Attribute<?> attribute) {
		return !attribute.name().equals("label") && !attribute.name().equals("weight");
	}

	private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}
}
