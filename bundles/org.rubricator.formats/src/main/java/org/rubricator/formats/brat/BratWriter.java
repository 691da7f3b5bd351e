package org.rubricator.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.FileByFile;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.findings.Location;

/** Writes the files of the articles, and in the end the configuration. */
final class BratWriter implements FileByFile {

	private final Path folder;
	private final ExportContext context;
	private final Configuration configuration;
	private final StandoffWriter standoff;
	private final OffsetUnit unit;

	BratWriter(Path folder, ExportContext context) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.context = context;
		configuration = new Configuration(context.labels());
		unit = context.options().text(BratExporter.OFFSETS.name()).equals("utf16") ? OffsetUnit.UTF16
				: OffsetUnit.CODE_POINTS;
		standoff = new StandoffWriter(context, configuration, unit);
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		String id = article.article().getId();
		Files.writeString(folder.resolve(id + ".txt"), article.text(), StandardCharsets.UTF_8);
		String lines = article.layers().isEmpty() ? "" : standoff.lines(article, article.layers().get(0));
		Files.writeString(folder.resolve(id + ".ann"), lines, StandardCharsets.UTF_8);
		if (article.offsets().codePointLength() < article.text().length()) {
			context.losses().leaveOut("export.brat.unit", "Articles with characters that tools count differently",
					new Location("articles/" + id + "/text.txt", 0, id, null, null, null),
					"It has emoji or the like. Offsets count " + unit.title() + "; "
							+ (unit == OffsetUnit.UTF16 ? "brat itself counts code points."
									: "DKPro and INCEpTION count UTF-16 units: choose them for these."));
		}
	}

	@Override
	public void finish() throws IOException {
		Files.writeString(folder.resolve("annotation.conf"), configuration.annotation(), StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("visual.conf"), configuration.visual(), StandardCharsets.UTF_8);
	}
}
