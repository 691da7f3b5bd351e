package org.rubricator.formats.uima;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.FileByFile;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.xml.Xml;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;

/** Writes a CAS for each layer: a folder for each annotator. */
abstract sealed class CasExporter implements Exporter permits XmiExporter, JsonCasExporter {

	static final Option SEGMENTATION = Option.flag("segmentation",
			"Write sentences and tokens, too, in the types of DKPro, as INCEpTION wants them.");

	@Override
	public String extension() {
		return "";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS, Feature.ATTRIBUTES,
				Feature.FRAMES, Feature.ACTORS, Feature.NOTES, Feature.PROVENANCE, Feature.ANNOTATORS);
	}

	@Override
	public List<Option> options() {
		return List.of(SEGMENTATION);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return false;
	}

	/** Extension of the files in the folder. */
	abstract String ending();

	abstract void write(List<FeatureStructure> structures, OwnTypes types, OutputStream out) throws IOException;

	/** Writes what stands beside the files; {@code folder} is there. */
	abstract void beside(Path folder, OwnTypes types) throws IOException;

	/** Whether the format holds only the characters of XML 1.0. */
	abstract boolean isXml();

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Files.createDirectories(target);
		boolean segmented = context.options().flag(SEGMENTATION.name());
		OwnTypes types = new OwnTypes(context.labels());
		if (segmented) {
			types.addSegmentation();
		}
		Map<String, Actor> actors = new HashMap<>();
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
		return new FileByFile() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				String text = article.text();
				String id = article.article().getId();
				if (isXml() && !Xml.isHeld(text)) {
					context.losses().lose("export." + id() + ".character", "Texts with characters that XML cannot hold, which became \uFFFD",
							new Location("articles/" + id + "/text.txt", 0, id, null, null, null),
							"It has control characters. Offsets stay as they are.");
				}
				for (Layer layer : article.layers()) {
					Path folder = Files.createDirectories(target.resolve(layer.getAnnotator()));
					try (OutputStream out = new BufferedOutputStream(
							Files.newOutputStream(folder.resolve(id + "." + ending())))) {
						CasExporter.this.write(new CasBuilding(types, actors, segmented).build(article, layer), types, out);
					}
				}
			}

			@Override
			public void finish() throws IOException {
				beside(target, types);
			}
		};
	}
}
