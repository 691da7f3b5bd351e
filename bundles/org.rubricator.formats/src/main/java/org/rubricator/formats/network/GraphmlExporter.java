package org.rubricator.formats.network;

/** Writes {@code graphml}. */
public final class GraphmlExporter extends NetworkExporter {

	@Override
	public String id() {
		return "graphml";
	}

	@Override
	public String title() {
		return "Network, GraphML";
	}

	@Override
	public String extension() {
		return "graphml";
	}

	@Override
	public String description() {
		return "Who holds what, as a network that igraph, NetworkX, Cytoscape and others read: actors, organisations and "
				+ "claims, with weights and signs. No offsets: no text.";
	}

	@Override
	NetworkFile file() {
		return new GraphmlFile();
	}
}
