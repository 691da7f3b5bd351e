package org.rubricator.formats.gate;

import org.rubricator.core.exchange.ExportContext;

/** Writes GATE XML. */
public final class GateXmlExporter extends GateExporter {

	@Override
	public String id() {
		return "gate-xml";
	}

	@Override
	public String title() {
		return "GATE XML";
	}

	@Override
	public String description() {
		return "A folder with an .xml for each article, in it an annotation set for each annotator. Frames are annotations "
				+ "whose features name their fillers. Offsets count UTF-16 units.";
	}

	@Override
	String ending() {
		return "xml";
	}

	@Override
	String write(GateDocument document, ExportContext context) {
		return GateXmlWriter.write(document);
	}

	@Override
	boolean isXml() {
		return true;
	}
}
