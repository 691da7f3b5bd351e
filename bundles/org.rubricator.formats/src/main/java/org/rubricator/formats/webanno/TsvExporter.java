package org.rubricator.formats.webanno;

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
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;

/** Writes WebAnno TSV 3.3. */
public final class TsvExporter implements Exporter {

	@Override
	public String id() {
		return TsvFormat.ID;
	}

	@Override
	public String title() {
		return "WebAnno TSV 3.3";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder with a .tsv for each article, for WebAnno and INCEpTION, which prefer JSON CAS by now. Spans and "
				+ "frames are layers with a feature 'label'. Offsets count UTF-16 units.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.OVERLAPS, Feature.ATTRIBUTES, Feature.FRAMES);
	}

	@Override
	public List<Option> options() {
		return List.of(Gaps.DISCONTINUOUS, Selection.LABELS, Selection.PROPOSED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return false;
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Files.createDirectories(target);
		SheetWriter writer = new SheetWriter(context);
		return new FileByFile() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				Files.writeString(target.resolve(article.article().getId() + ".tsv"), writer.sheet(article),
						StandardCharsets.UTF_8);
			}
		};
	}
}
