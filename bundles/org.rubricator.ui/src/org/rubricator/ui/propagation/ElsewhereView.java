package org.rubricator.ui.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.analysis.propagation.Elsewhere;
import org.rubricator.analysis.propagation.ElsewhereRow;
import org.rubricator.analysis.propagation.WhereElse;
import org.rubricator.core.change.Edit;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.families.CorpusFamilies;
import org.rubricator.ui.families.FamilyWatch;
import org.rubricator.ui.views.ActiveArticle;
import org.rubricator.ui.views.Delayed;

/** Where the words at the caret stand as well, and what is labelled on them there. */
public final class ElsewhereView extends ViewPart implements EditorListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.elsewhere";

	private final Consumer<CorpusFamilies> follower = this::found;
	private ActiveArticle active;
	private ArticleEditor editor;
	private IProject project;
	private volatile WhereElse elsewhere;
	private volatile CorpusFamilies families;
	private Label head;
	private TableViewer table;
	private Delayed follow;
	private Job job;

	@Override
	public void createPartControl(Composite parent) {
		Composite around = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(around);
		head = new Label(around, SWT.WRAP);
		head.setData("org.rubricator.ui.key", "elsewhere.head");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(head);
		Composite under = new Composite(around, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(under);
		TableColumnLayout layout = new TableColumnLayout();
		under.setLayout(layout);
		table = new TableViewer(under, SWT.FULL_SELECTION | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("org.rubricator.ui.key", "elsewhere.table");
		column(layout, "Outlet", 18, ElsewhereRow::outlet);
		column(layout, "Article", 34, ElsewhereRow::title);
		column(layout, "Labelled there", 24, ElsewhereRow::labels);
		column(layout, "Shared", 14, ElsewhereRow::words);
		column(layout, "Published", 14, ElsewhereRow::published);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addOpenListener(event -> open());
		follow = new Delayed(table.getControl(), this::look);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.elsewhere");
		active = new ActiveArticle(getSite().getPage(), this::show);
		active.start();
		show(active.editor());
	}

	private void column(TableColumnLayout layout, String name, int weight, Function<ElsewhereRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((ElsewhereRow) row)));
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		active.stop();
		leave();
		super.dispose();
	}

	private void leave() {
		if (editor != null) {
			editor.removeListener(this);
		}
		if (project != null) {
			FamilyWatch.get().unfollow(project, follower);
		}
		editor = null;
		project = null;
		elsewhere = null;
	}

	private void show(ArticleEditor other) {
		if (editor != null && editor == other) {
			return;
		}
		leave();
		editor = other;
		table.setInput(List.of());
		if (editor == null || !(editor.getEditorInput() instanceof ArticleEditorInput input)) {
			head.setText("Open an article to see where else its words stand.");
			return;
		}
		editor.addListener(this);
		project = input.project();
		head.setText("Looking for families...");
		FamilyWatch.get().follow(project, follower);
	}

	private void found(CorpusFamilies now) {
		if (editor == null || table.getControl().isDisposed()) {
			return;
		}
		families = now;
		String article = editor.document().article().getId();
		String text = editor.document().text();
		elsewhere = new WhereElse(article, now.families(), other -> other.equals(article) ? text : now.corpus().text(other));
		follow.request();
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	@Override
	public void layerChanged(Edit edit) {
		follow.request();
	}

	private void look() {
		WhereElse in = elsewhere;
		CorpusFamilies from = families;
		if (editor == null || in == null || editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		Span span = editor.text().spanAtHand();
		Parts parts = span != null ? span.getParts() : editor.text().selection() == null ? null : Parts.of(List.of(editor.text().selection()));
		int caret = editor.text().caret();
		String annotator = editor.document().layer().layer().getAnnotator();
		String what = span != null ? "'" + span.getLabel() + "'" : parts != null ? "The selection" : "The passage at the caret";
		if (job != null) {
			job.cancel();
		}
		job = Job.createSystem("Looking where words stand", (IProgressMonitor monitor) -> rows(in, from, parts, caret, annotator, what, monitor));
		job.schedule();
	}

	private IStatus rows(WhereElse in, CorpusFamilies from, Parts parts, int caret, String annotator, String what,
			IProgressMonitor monitor) {
		List<ElsewhereRow> rows = new ArrayList<>();
		String failure = null;
		try {
			CorpusSession session = CorpusSession.open(from.corpus());
			synchronized (in) {
				for (Elsewhere place : parts == null ? in.at(caret) : in.of(parts)) {
					if (monitor.isCanceled()) {
						return Status.CANCEL_STATUS;
					}
					rows.add(ElsewhereRow.of(place, from.articles(), layer(session, annotator, place.article())));
				}
			}
		} catch (IOException e) {
			failure = "An article cannot be read: " + e.getMessage();
		}
		String said = failure != null ? failure
				: rows.isEmpty() ? what + " stands in no other article."
						: what + " stands in " + rows.size() + (rows.size() == 1 ? " other article." : " other articles.")
								+ " Enter goes there; P in the text takes labels over.";
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled() && !table.getControl().isDisposed() && elsewhere == in) {
				head.setText(said);
				table.setInput(rows);
				head.getParent().layout(true);
			}
		});
		return Status.OK_STATUS;
	}

	private static Optional<Layer> layer(CorpusSession session, String annotator, String article) throws IOException {
		return session.layer(annotator, article, PlatformUI.getWorkbench().getDisplay()::syncExec);
	}

	private void open() {
		if (table.getStructuredSelection().getFirstElement() instanceof ElsewhereRow row && editor != null) {
			try {
				EditorOpener.open(getSite().getPage(), project, row.elsewhere().article(),
						editor.document().layer().layer().getAnnotator(), null, row.elsewhere().place());
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}
}
