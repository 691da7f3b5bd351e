package org.rubricator.ui.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.page.ArticlePage;
import org.rubricator.core.page.PageStatement;

/** What the page of an article says of itself, answer by answer, with where it stands; contradictions are marked. */
public final class StatementsTable {

	private static final Map<String, String> NAMES = Map.of("title", "Title", "byline", "Byline", "outlet", "Outlet", "published",
			"Published", "language", "Language", "canonicalAddress", "Address", "section", "Section");

	private final Composite area;
	private final Label message;
	private final Table table;

	/** Reads the page in the background and fills itself. */
	public StatementsTable(Composite parent, CorpusStore corpus, String article) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		message = new Label(area, SWT.WRAP);
		message.setText("Reading the page...");
		GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(message);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setData("org.rubricator.ui.key", "article.statements");
		table.setHeaderVisible(true);
		column("What", 80);
		column("Value", 240);
		column("Where it stands", 170);
		column("", 90);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 10 * table.getItemHeight()).applyTo(table);
		ICoreRunnable work = monitor -> {
			List<PageStatement> statements = List.of();
			String reason = null;
			try {
				statements = ArticlePage.read(corpus, article).statements();
			} catch (IOException e) {
				reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
			}
			List<PageStatement> read = statements;
			String refusal = reason;
			area.getDisplay().asyncExec(() -> show(read, refusal));
		};
		Job job = Job.create("Reading what the page says of itself", work);
		job.setSystem(true);
		job.schedule();
	}

	/** For layout. */
	public Composite control() {
		return area;
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private void show(List<PageStatement> statements, String refusal) {
		if (area.isDisposed()) {
			return;
		}
		long conflicts = statements.stream().filter(PageStatement::conflict).map(PageStatement::property).distinct().count();
		message.setText(refusal != null ? refusal
				: statements.isEmpty() ? "The page says nothing of itself."
						: conflicts == 0 ? "The page does not contradict itself."
								: "The page contradicts itself on " + conflicts + (conflicts == 1 ? " question." : " questions."));
		for (PageStatement each : statements) {
			new TableItem(table, SWT.NONE).setText(new String[] { NAMES.getOrDefault(each.property(), each.property()), each.value(),
					each.source(), each.counts() ? "taken" : each.conflict() ? "contradicts" : "the same" });
		}
		area.layout(true, true);
	}
}
