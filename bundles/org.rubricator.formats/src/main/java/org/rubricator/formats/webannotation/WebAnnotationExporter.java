package org.rubricator.formats.webannotation;

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

/** Writes W3C Web Annotation: a folder with a .txt and a .jsonld for each article. */
public final class WebAnnotationExporter implements Exporter {

	static final Set<Feature> CARRIES = EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.DISCONTINUOUS,
			Feature.ATTRIBUTES, Feature.FRAMES, Feature.ACTORS, Feature.NOTES, Feature.ANNOTATORS);

	@Override
	public String id() {
		return Terms.ID;
	}

	@Override
	public String title() {
		return "W3C Web Annotation (JSON-LD)";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder with a .txt and a .jsonld for each article: a page of annotations that point into the text by place "
				+ "and by quote. Offsets count code points.";
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
		PageWriter pages = new PageWriter(context);
		return new FileByFile() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				String id = article.article().getId();
				Files.writeString(target.resolve(id + ".txt"), article.text(), StandardCharsets.UTF_8);
				Files.writeString(target.resolve(id + ".jsonld"), pages.page(article), StandardCharsets.UTF_8);
			}
		};
	}
}
