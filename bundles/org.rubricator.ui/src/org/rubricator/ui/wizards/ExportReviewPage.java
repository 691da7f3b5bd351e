package org.rubricator.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.ui.corpus.CorpusProjects;

/** What will be written, and what the format cannot carry. */
final class ExportReviewPage extends WizardPage {

	private final ExportWizard wizard;
	private ReportTable table;

	ExportReviewPage(ExportWizard wizard) {
		super("exportReview");
		this.wizard = wizard;
		setTitle("What Will Be Written");
		setDescription("Nothing is written yet.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(composite);
		table = new ReportTable(composite, "What", "Remark");
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(table.control());
		setControl(composite);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.exportPage");
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(this::look);
		}
	}

	private void look() {
		if (getControl().isDisposed()) {
			return;
		}
		IProject project = wizard.project();
		ExportRequest request = wizard.request();
		ExportOperation.Plan[] plan = new ExportOperation.Plan[1];
		List<Finding> findings = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					ExportOperation operation = new ExportOperation(CorpusProjects.require(project), wizard.exporters());
					plan[0] = operation.plan(request);
					findings.addAll(plan[0].articles().isEmpty() ? plan[0].findings() : operation.check(request, monitor));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (IOException | IllegalArgumentException e) {
					throw new InvocationTargetException(e);
				}
			});
			show(plan[0], findings, wizard.exporter());
		} catch (InvocationTargetException e) {
			table.show(List.of());
			setErrorMessage(e.getCause().getMessage());
			setPageComplete(false);
		} catch (InterruptedException e) {
			if (plan[0] != null) {
				show(plan[0], plan[0].findings(), wizard.exporter());
			}
			setMessage("You stopped looking at what would be lost. It will be listed after the export.");
		}
	}

	private void show(ExportOperation.Plan plan, List<Finding> findings, Exporter exporter) {
		List<ResultRow> rows = new ArrayList<>();
		findings.stream().map(ResultRow::of).forEach(rows::add);
		Arrays.stream(Feature.values()).filter(feature -> !exporter.carries().contains(feature))
				.forEach(feature -> rows.add(new ResultRow(Severity.INFO, "The format never carries", feature.title())));
		table.show(rows);
		int articles = plan.articles().size();
		String whose = plan.annotators().isEmpty() ? ", none of them annotated yet"
				: " with the annotations of " + (plan.annotator().equals(ExportOperation.ALL)
						? String.join(", ", plan.annotators()) : plan.annotator());
		setErrorMessage(null);
		setMessage(articles + (articles == 1 ? " article" : " articles") + whose + "."
				+ (rows.isEmpty() ? " The format carries everything." : ""));
		setPageComplete(articles > 0);
	}
}
