package org.rubricator.core.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ArticleReader.Ready;
import org.rubricator.core.exchange.ExportOperation.Plan;
import org.rubricator.core.exchange.Partition.Part;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Layer;

/** The articles of an export in one format, while they are written: one file after the other. */
final class FormatExport implements Closeable {

	private final ExportRequest request;
	private final Exporter exporter;
	private final OptionValues options;
	private final Plan plan;
	private final List<Path> targets;
	private final Losses losses = new Losses();
	private final ExportContext context;
	private final List<Finding> findings;
	private ArticleWriter writer;
	private Path open;
	private int articles;
	private int layers;
	private int unfinished;

	/** @param targets for each part where it is written to; the same for all where the format keeps them together */
	FormatExport(CorpusStore corpus, ExportRequest request, Exporter exporter, Plan plan, List<Path> targets)
			throws IOException {
		this.request = request;
		this.exporter = exporter;
		this.plan = plan;
		this.targets = targets;
		options = OptionValues.of(exporter.options(), request.options());
		context = new ExportContext(corpus.labels(), corpus.actors(), options, losses,
				new CorpusFacts(corpus, plan, request.partition()));
		findings = new ArrayList<>(plan.findings());
	}

	Plan plan() {
		return plan;
	}

	/** Begins a part, by its number from 0. */
	void begin(int number, Part part) throws IOException {
		Path target = targets.get(number);
		if (!target.equals(open)) {
			finish();
			writer = exporter.start(target, context);
			open = target;
		}
		if (exporter.keepsPartsTogether() && request.partition() != null) {
			writer.part(part.name());
		}
	}

	/**
	 * An article, ready to be written; null where it is left out. Called on several threads at once.
	 *
	 * @param read of all annotators that somebody asked for, by name
	 */
	Ready prepare(ExportedArticle article, Map<String, Layer> read) throws Exception {
		List<Layer> asked = plan.annotators().stream().filter(read::containsKey).map(read::get).toList();
		if (asked.isEmpty() && !exporter.writesUnlabelled(options)) {
			return null;
		}
		List<Runnable> held = new ArrayList<>();
		ExportedArticle mine = article.withLayers(asked);
		ArticleWriter to = writer;
		return new Ready(asked, losses.holdBack(held, () -> to.prepare(mine)), held);
	}

	/** @param article null where it is left out */
	void write(Ready article, List<Finding> found) throws IOException {
		findings.addAll(found);
		if (article != null) {
			article.losses().forEach(Runnable::run);
			article.prepared().write();
			articles++;
			layers += article.layers().size();
			unfinished += (int) article.layers().stream().filter(layer -> !ExportOperation.isFinished(layer.getState())).count();
		}
	}

	/** All articles of the part were written, and where another file follows, that one is complete. */
	void finish() throws IOException {
		if (writer != null) {
			writer.finish();
			close();
		}
	}

	@Override
	public void close() throws IOException {
		if (writer != null) {
			ArticleWriter ended = writer;
			writer = null;
			open = null;
			ended.close();
		}
	}

	List<Finding> findings() {
		List<Finding> all = new ArrayList<>(findings);
		ExportOperation.unfinished(unfinished).ifPresent(all::add);
		all.addAll(losses.findings(request.destination().toString()));
		return all;
	}

	ExportResult result(List<Path> files) {
		return new ExportResult(files, articles, layers, plan.annotator(), findings());
	}
}
