package org.rubricator.formats.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes UIMA XMI with its type system. */
public final class XmiExporter extends CasExporter {

	@Override
	public String id() {
		return "uima-xmi";
	}

	@Override
	public String title() {
		return "UIMA CAS XMI";
	}

	@Override
	public String description() {
		return "A folder with TypeSystem.xml and a folder for each annotator with an .xmi for each article. Every label is "
				+ "a type. Offsets count UTF-16 units.";
	}

	@Override
	String ending() {
		return "xmi";
	}

	@Override
	void write(List<FeatureStructure> structures, OwnTypes types, OutputStream out) throws IOException {
		CasOutput.xmi(structures, out);
	}

	@Override
	void beside(Path folder, OwnTypes types) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve("TypeSystem.xml"))) {
			CasOutput.typeSystem(types, out);
		}
	}

	@Override
	boolean isXml() {
		return true;
	}
}
