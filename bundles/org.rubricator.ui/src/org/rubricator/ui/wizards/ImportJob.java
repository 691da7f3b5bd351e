package org.rubricator.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.core.exchange.RememberedMappings;
import org.rubricator.ui.corpus.CorpusProjects;

/** Imports in the background, and says what came of it. */
final class ImportJob extends ReportedJob {

	private final IProject project;
	private final Importers importers;
	private final ImportRequest request;
	private final Map<String, Mapping> mappings;

	/** @param mappings what becomes of labels, by format, as the user wants it; kept with the corpus */
	ImportJob(IProject project, Importers importers, ImportRequest request, Map<String, Mapping> mappings,
			Display display) {
		super("Importing into " + project.getName(), display);
		this.project = project;
		this.importers = importers;
		this.request = request;
		this.mappings = mappings;
	}

	@Override
	protected Report work(IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		CorpusStore corpus = CorpusProjects.require(project);
		RememberedMappings remembered = new RememberedMappings(corpus);
		for (Map.Entry<String, Mapping> mapping : mappings.entrySet()) {
			remembered.keep(mapping.getKey(), mapping.getValue());
		}
		ImportResult result = new ImportOperation(corpus, importers).run(request, progress.split(90));
		// What was imported before the user cancelled is there all the same.
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Map<String, String> titles = corpus.articles().items().stream()
				.collect(Collectors.toMap(ArticleSummary::id, ImportJob::title));
		List<ResultRow> rows = new ArrayList<>();
		result.findings().stream().map(ResultRow::of).forEach(rows::add);
		result.added().forEach(id -> rows.add(new ResultRow(null, titles.getOrDefault(id, id), "imported")));
		return new Report("Import into " + project.getName(), summary(result), rows);
	}

	private static String title(ArticleSummary article) {
		return article.title() == null ? article.id() : article.title();
	}

	static String summary(ImportResult result) {
		StringBuilder text = new StringBuilder();
		if (result.cancelled()) {
			text.append("You cancelled the import. ");
		}
		text.append(count(result.added().size(), "article was", "articles were")).append(" imported");
		if (result.duplicates() > 0) {
			text.append(", ").append(result.duplicates()).append(" in the corpus already");
		}
		if (result.layers() > 0) {
			text.append(", with ").append(count(result.layers(), "layer", "layers"));
		}
		text.append('.');
		if (result.refused() > 0) {
			text.append(' ').append(count(result.refused(), "input was", "inputs were")).append(" refused.");
		}
		return text.toString();
	}

	private static String count(int number, String one, String several) {
		return number + " " + (number == 1 ? one : several);
	}
}
