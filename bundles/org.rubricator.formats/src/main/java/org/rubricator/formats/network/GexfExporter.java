package org.rubricator.formats.network;

/** Writes {@code gexf}. */
public final class GexfExporter extends NetworkExporter {

	@Override
	public String id() {
		return "gexf";
	}

	@Override
	public String title() {
		return "Network, GEXF";
	}

	@Override
	public String extension() {
		return "gexf";
	}

	@Override
	public String description() {
		return "Who holds what, as a network for Gephi (GEXF 1.2draft): actors, organisations and claims, with weights and "
				+ "signs. No offsets: no text.";
	}

	@Override
	NetworkFile file() {
		return new GexfFile();
	}
}
