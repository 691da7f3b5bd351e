package org.rubricator.formats.uima;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes UIMA JSON CAS 0.4. */
public final class JsonCasExporter extends CasExporter {

	@Override
	public String id() {
		return "uima-json";
	}

	@Override
	public String title() {
		return "UIMA CAS JSON 0.4";
	}

	@Override
	public String description() {
		return "A folder for each annotator with a .json for each article, which has its types inside. Every label is a "
				+ "type. Offsets count UTF-16 units.";
	}

	@Override
	String ending() {
		return "json";
	}

	@Override
	void write(List<FeatureStructure> structures, OwnTypes types, OutputStream out) {
		CasOutput.json(structures, types, out);
	}

	@Override
	void beside(Path folder, OwnTypes types) {
		// all is in the files
	}

	@Override
	boolean isXml() {
		return false;
	}
}
