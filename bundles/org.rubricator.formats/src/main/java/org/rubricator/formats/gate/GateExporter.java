package org.rubricator.formats.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.FileByFile;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.xml.Xml;

/** What both formats of GATE have in common: a folder with a file for each article. */
abstract sealed class GateExporter implements Exporter permits GateXmlExporter, BdocExporter {

	@Override
	public String extension() {
		return "";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS, Feature.ATTRIBUTES,
				Feature.FRAMES, Feature.NOTES, Feature.PROVENANCE, Feature.ANNOTATORS);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return true;
	}

	abstract String ending();

	abstract String write(GateDocument document, ExportContext context);

	/** Whether the format holds only the characters of XML 1.0. */
	abstract boolean isXml();

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Files.createDirectories(target);
		return new FileByFile() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				String id = article.article().getId();
				if (isXml() && !Xml.isHeld(article.text())) {
					context.losses().lose("export." + id() + ".character",
							"Texts with characters that XML cannot hold, which became \uFFFD",
							new Location("articles/" + id + "/text.txt", 0, id, null, null, null),
							"It has control characters. Offsets stay as they are.");
				}
				Files.writeString(target.resolve(id + "." + ending()),
						GateExporter.this.write(GateBuilding.build(article), context), StandardCharsets.UTF_8);
			}
		};
	}
}
