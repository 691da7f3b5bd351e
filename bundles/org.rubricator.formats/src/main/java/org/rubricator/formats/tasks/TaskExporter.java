package org.rubricator.formats.tasks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.model.annotation.Layer;

/** Writes an article a line. */
abstract class TaskExporter implements Exporter {

	static final Option UNLABELLED = Option.flag("unlabelled",
			"Write articles without a layer, too, such as those that are to be labelled.");

	@Override
	public String extension() {
		return "jsonl";
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNLABELLED.name());
	}

	/**
	 * The line of an article.
	 *
	 * @param layer null where it has none
	 */
	abstract byte[] line(ExportedArticle article, Layer layer, Annotations.Task task, OptionValues options);

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Annotations annotations = new Annotations(this, context);
		OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
		return new ArticleWriter() {
			@Override
			public void write(ExportedArticle article) throws IOException {
				prepare(article).write();
			}

			@Override
			public Prepared prepare(ExportedArticle article) {
				Layer layer = article.layers().isEmpty() ? null : article.layers().get(0);
				Annotations.Task task = layer == null ? new Annotations.Task(java.util.List.of(), java.util.List.of())
						: annotations.of(layer);
				byte[] line = line(article, layer, task, context.options());
				return () -> {
					out.write(line);
					out.write('\n');
				};
			}

			@Override
			public void close() throws IOException {
				out.close();
			}
		};
	}
}
