package org.rubricator.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.rubricator.analysis.leakage.Leak;
import org.rubricator.analysis.leakage.LeakReport;
import org.rubricator.analysis.splits.Split;
import org.rubricator.analysis.splits.SplitOperation;
import org.rubricator.analysis.splits.SplitRequest;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.problems.ExportProblems;

/** Exports in the background, and says what was written and what could not be. */
final class ExportJob extends ReportedJob {

	private final IProject project;
	private final Exporters exporters;
	private final ExportRequest request;
	private final SplitRequest split;

	/** @param split null where the articles stay together */
	ExportJob(IProject project, Exporters exporters, ExportRequest request, SplitRequest split, Display display) {
		super("Exporting " + project.getName(), display);
		this.project = project;
		this.exporters = exporters;
		this.request = request;
		this.split = split;
	}

	@Override
	protected Report work(IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		CorpusStore corpus = CorpusProjects.require(project);
		ExportOperation operation = new ExportOperation(corpus, exporters);
		ExportRequest whole = request;
		List<ResultRow> rows = new ArrayList<>();
		if (split != null) {
			ExportOperation.Plan plan = operation.plan(request);
			Split made = new SplitOperation(corpus).run(plan, split, progress.split(30));
			whole = request.withPartition(made.partition(plan.annotator()));
			made.leaks().map(LeakReport::leak).filter(leak -> !leak.isEmpty())
					.ifPresent(leak -> rows.add(ResultRow.of(leaking(leak))));
		}
		ExportResult result = operation.run(whole, progress.split(70));
		for (Path file : result.files()) {
			rows.add(new ResultRow(null, file.toString(), "written"));
		}
		result.findings().stream().map(ResultRow::of).forEach(rows::add);
		ExportProblems.replace(project, result.findings());
		return new Report("Export of " + project.getName(), result.articles()
				+ (result.articles() == 1 ? " article and " : " articles and ") + result.layers()
				+ (result.layers() == 1 ? " layer were written." : " layers were written."), rows);
	}

	private static Finding leaking(Leak leak) {
		return Finding.warning("split.leak", Location.ofFile("SPLIT.md"),
				"The parts share passages, the longest of " + leak.longest() + " words (" + leak.example()
						+ "), so a model would be tested on what it was trained on. That was allowed.");
	}
}
