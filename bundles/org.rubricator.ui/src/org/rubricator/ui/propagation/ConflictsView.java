package org.rubricator.ui.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.analysis.propagation.ConflictsOperation;
import org.rubricator.analysis.propagation.Disagreement;
import org.rubricator.analysis.propagation.DisagreementRow;
import org.rubricator.ui.families.ActiveCorpus;
import org.rubricator.ui.families.CorpusFamilies;
import org.rubricator.ui.families.FamilyWatch;
import org.rubricator.ui.problems.Places;

/** What was labelled differently on the same words, as saved: a row each, with both places one key apart. */
public final class ConflictsView extends ViewPart implements IResourceChangeListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.conflicts";

	private static final int DELAY = 800;

	private final Consumer<CorpusFamilies> follower = this::found;
	private ActiveCorpus active;
	private IProject project;
	private volatile CorpusFamilies families;
	private Label head;
	private TableViewer table;
	private Job job;

	@Override
	public void createPartControl(Composite parent) {
		Composite around = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(around);
		head = new Label(around, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Composite under = new Composite(around, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(under);
		TableColumnLayout layout = new TableColumnLayout();
		under.setLayout(layout);
		table = new TableViewer(under, SWT.FULL_SELECTION | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("org.rubricator.ui.key", "conflicts.table");
		column(layout, "Words", 30, DisagreementRow::words);
		column(layout, "What differs", 25, DisagreementRow::what);
		column(layout, "Here", 20, DisagreementRow::here);
		column(layout, "There", 20, DisagreementRow::there);
		column(layout, "More", 5, DisagreementRow::more);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().addListener(SWT.MouseDoubleClick, event -> go(false));
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				go((event.stateMask & SWT.SHIFT) != 0);
			}
		});
		MenuManager menu = new MenuManager();
		menu.add(action("Go to the One Place\tEnter", () -> go(false)));
		menu.add(action("Go to the Other Place\tShift+Enter", () -> go(true)));
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.conflicts");
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		follow(null);
		active = new ActiveCorpus(getSite().getPage(), this::follow);
		active.start();
	}

	private void column(TableColumnLayout layout, String name, int weight, Function<DisagreementRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((DisagreementRow) row)));
	}

	private static Action action(String name, Runnable act) {
		return new Action(name) {
			@Override
			public void run() {
				act.run();
			}
		};
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		active.stop();
		if (project != null) {
			FamilyWatch.get().unfollow(project, follower);
		}
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	private void follow(IProject other) {
		if (project != null) {
			FamilyWatch.get().unfollow(project, follower);
		}
		project = other;
		families = null;
		table.setInput(List.of());
		head.setText(project == null ? "Open a corpus to see what was labelled differently." : project.getName() + ": looking...");
		if (project != null) {
			FamilyWatch.get().follow(project, follower);
		}
	}

	private void found(CorpusFamilies now) {
		families = now;
		compare(0);
	}

	private void compare(int delay) {
		CorpusFamilies from = families;
		if (job != null) {
			job.cancel();
		}
		job = new Job("Comparing labels in " + from.project().getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return rows(from, monitor);
			}
		};
		job.setPriority(Job.LONG);
		job.schedule(delay);
	}

	private IStatus rows(CorpusFamilies from, IProgressMonitor monitor) {
		try {
			List<DisagreementRow> rows = new ArrayList<>();
			for (Disagreement disagreement : DisagreementRow
					.sorted(new ConflictsOperation(from.corpus()).run(from.families().ties(), monitor).disagreements())) {
				rows.add(DisagreementRow.of(disagreement, from.articles(), from.corpus().text(disagreement.conflict().article())));
			}
			tell(from, rows, rows.isEmpty() ? "Nothing was labelled differently on the same words."
					: rows.size() + (rows.size() == 1 ? " thing was" : " things were")
							+ " labelled differently on the same words, as saved. Enter goes to the one place, Shift+Enter to the other.");
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(from, List.of(), e.getMessage());
			return Status.OK_STATUS;
		}
	}

	private void tell(CorpusFamilies from, List<DisagreementRow> rows, String said) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!table.getControl().isDisposed() && from.project().equals(project)) {
				int selected = table.getTable().getSelectionIndex();
				table.setInput(rows);
				head.setText(project.getName() + ": " + said);
				if (selected >= 0 && !rows.isEmpty()) {
					table.getTable().setSelection(Math.min(selected, rows.size() - 1));
				}
			}
		});
	}

	private void go(boolean other) {
		if (table.getStructuredSelection().getFirstElement() instanceof DisagreementRow row) {
			Places.show(getSite().getPage(), project,
					other ? row.disagreement().conflict().otherPlace() : row.disagreement().conflict().place());
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IProject of = project;
		var delta = of == null || families == null ? null : event.getDelta().findMember(of.getFullPath());
		if (delta != null && delta.findMember(IPath.fromOSString("annotations")) != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!table.getControl().isDisposed() && families != null) {
					compare(DELAY);
				}
			});
		}
	}
}
