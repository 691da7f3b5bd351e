package org.rubricator.formats.tei;

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
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.xml.Xml;

/** Writes TEI P5 with stand-off annotations: a folder with an .xml for each article. */
public final class TeiExporter implements Exporter {

	static final Set<Feature> CARRIES = EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS,
			Feature.ATTRIBUTES, Feature.FRAMES, Feature.ACTORS, Feature.NOTES, Feature.ANNOTATORS);

	@Override
	public String id() {
		return Tei.ID;
	}

	@Override
	public String title() {
		return "TEI P5 with stand-off annotations";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder with an .xml for each article: paragraphs with anchors, and in standOff spans from anchor to anchor, "
				+ "feature structures, links, persons and organisations. No offsets: anchors stand where spans begin and end, and "
				+ "their ids count code points.";
	}

	@Override
	public Set<Feature> carries() {
		return CARRIES;
	}

	@Override
	public List<Option> options() {
		return List.of(Selection.LABELS, Selection.PROPOSED);
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Files.createDirectories(target);
		return new FileByFile() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				String id = article.article().getId();
				if (!Xml.isHeld(article.text())) {
					context.losses().lose("export.tei.character",
							"Texts with characters that XML cannot hold, which became \uFFFD",
							new Location("articles/" + id + "/text.txt", 0, id, null, null, null),
							"It has control characters. No place moves.");
				}
				Files.writeString(target.resolve(id + ".xml"), new DocumentWriter(context, article).write(), StandardCharsets.UTF_8);
			}
		};
	}
}
