package org.rubricator.formats.gate;

import java.util.List;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;

/** Writes BDOC JSON. */
public final class BdocExporter extends GateExporter {

	private static final Option OFFSETS = Option.choice("offsets",
			"What offsets count, which the file says: UTF-16 units, as GATE has it, or code points, as gatenlp for Python.",
			"utf16", "code-points");

	@Override
	public String id() {
		return "bdoc";
	}

	@Override
	public String title() {
		return "GATE BDOC JSON";
	}

	@Override
	public String description() {
		return "A folder with a .bdocjs for each article, in it an annotation set for each annotator. Offsets count UTF-16 "
				+ "units or code points, and the file says which.";
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS);
	}

	@Override
	String ending() {
		return "bdocjs";
	}

	@Override
	String write(GateDocument document, ExportContext context) {
		return BdocWriter.write(document,
				context.options().text(OFFSETS.name()).equals("utf16") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS);
	}

	@Override
	boolean isXml() {
		return false;
	}
}
