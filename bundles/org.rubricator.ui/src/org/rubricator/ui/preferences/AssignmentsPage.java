package org.rubricator.ui.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.Assignments;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.ui.corpus.CorpusProjects;

/** Who annotates which articles of a corpus: spread evenly, or ticked one by one. */
public final class AssignmentsPage extends PropertyPage {

	private static final int LIST_WIDTH = 170;
	private static final int TABLE_WIDTH = 330;
	private static final int HEIGHT = 260;

	private IProject project;
	private Assignments assignments;
	private List<ArticleSummary> articles = List.of();
	private List<String> annotators = List.of();
	private Table names;
	private Table titles;
	private Spinner overlap;
	private Button spread;

	@Override
	protected Control createContents(Composite parent) {
		project = Adapters.adapt(getElement(), IProject.class);
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(composite);
		Label note = new Label(composite, SWT.WRAP);
		note.setText("Tick whose share is spread. Select one to see their articles. Without any assignment everybody annotates"
				+ " all articles.");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(LIST_WIDTH + TABLE_WIDTH, SWT.DEFAULT).applyTo(note);
		names = table(composite, "assignments.annotators", SWT.CHECK, LIST_WIDTH);
		names.addListener(SWT.Selection, event -> {
			limitOverlap();
			titles.clearAll();
			titles.setItemCount(selected() == null ? 0 : articles.size());
		});
		titles = table(composite, "assignments.articles", SWT.CHECK | SWT.VIRTUAL, TABLE_WIDTH);
		titles.addListener(SWT.SetData, event -> show((TableItem) event.item, event.index));
		titles.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && selected() != null) {
				assignments.set(selected(), articles.get(titles.indexOf((TableItem) event.item)).id(), ((TableItem) event.item).getChecked());
				showCounts();
			}
		});
		createSpreading(composite);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(composite, "org.rubricator.ui.assignments");
		read();
		return composite;
	}

	private static Table table(Composite parent, String key, int style, int width) {
		Table table = new Table(parent, style | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		table.setData("org.rubricator.ui.key", key);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(table);
		return table;
	}

	private void createSpreading(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText("&Annotators of each article:");
		overlap = new Spinner(row, SWT.BORDER);
		overlap.setData("org.rubricator.ui.key", "assignments.overlap");
		spread = new Button(row, SWT.PUSH);
		spread.setText("&Spread Evenly");
		spread.setData("org.rubricator.ui.key", "assignments.spread");
		spread.setToolTipText("Replaces all assignments: every article goes to so many of those who are ticked");
		spread.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			assignments = Assignments.spread(articles.stream().map(ArticleSummary::id).toList(), ticked(), overlap.getSelection());
			showAll();
		}));
		Button clear = new Button(row, SWT.PUSH);
		clear.setText("&Clear");
		clear.setToolTipText("Takes all assignments away");
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			assignments.retainArticles(List.of());
			showAll();
		}));
	}

	/** Heads of all articles are read in a job. */
	private void read() {
		names.setEnabled(false);
		spread.setEnabled(false);
		Job job = Job.create("Reading the articles of " + project.getName(), monitor -> {
			try {
				CorpusStore store = CorpusProjects.require(project);
				Corpus corpus = store.corpus();
				List<ArticleSummary> read = store.articles().items();
				TreeSet<String> all = new TreeSet<>(store.annotators());
				corpus.getAnnotators().forEach(annotator -> all.add(annotator.getName()));
				all.remove(ExportOperation.GOLD);
				Assignments found = Assignments.of(corpus);
				all.addAll(found.counts().keySet());
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(read, List.copyOf(all), found));
			} catch (IOException e) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (!names.isDisposed()) {
						setErrorMessage("The articles cannot be read. " + e.getMessage());
					}
				});
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show(List<ArticleSummary> read, List<String> all, Assignments found) {
		if (names.isDisposed()) {
			return;
		}
		articles = read;
		annotators = all;
		assignments = found;
		for (String name : annotators) {
			TableItem item = new TableItem(names, SWT.NONE);
			item.setChecked(found.isEmpty() || !found.articles(name).isEmpty());
			item.setText(name);
		}
		names.setEnabled(true);
		if (annotators.isEmpty()) {
			setMessage("Name the annotators on the page of the corpus first.", INFORMATION);
		}
		limitOverlap();
		showAll();
	}

	private void limitOverlap() {
		int most = ticked().size();
		overlap.setMinimum(1);
		overlap.setMaximum(Math.max(2, most)); // a spinner has to have a range
		spread.setEnabled(most > 0 && !articles.isEmpty() && overlap.getSelection() <= most);
		overlap.setEnabled(most > 1);
		if (overlap.getSelection() > most) {
			overlap.setSelection(Math.max(1, most));
			spread.setEnabled(most > 0 && !articles.isEmpty());
		}
	}

	private void showAll() {
		showCounts();
		titles.clearAll();
		titles.setItemCount(selected() == null ? 0 : articles.size());
	}

	private void showCounts() {
		for (int i = 0; i < annotators.size(); i++) {
			int count = assignments.articles(annotators.get(i)).size();
			names.getItem(i).setText(annotators.get(i) + (count == 0 ? "" : String.format("  %,d", count)));
		}
	}

	private void show(TableItem item, int index) {
		ArticleSummary article = articles.get(index);
		String title = article.title() == null || article.title().isBlank() ? article.id() : article.title();
		item.setText(article.outlet() == null ? title : title + "  (" + article.outlet() + ")");
		item.setChecked(assignments.articles(selected()).contains(article.id()));
	}

	private String selected() {
		int index = names.getSelectionIndex();
		return index < 0 ? null : annotators.get(index);
	}

	private List<String> ticked() {
		List<String> ticked = new ArrayList<>();
		for (int i = 0; i < annotators.size(); i++) {
			if (names.getItem(i).getChecked()) {
				ticked.add(annotators.get(i));
			}
		}
		return ticked;
	}

	@Override
	protected void performDefaults() {
		names.removeAll();
		titles.setItemCount(0);
		read();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (assignments == null) {
			return true;
		}
		try {
			CorpusStore store = CorpusProjects.require(project);
			Corpus corpus = store.corpus(); // others may have changed what is not on this page
			assignments.applyTo(corpus);
			store.saveCorpus(corpus);
			project.getFile("corpus.xmi").refreshLocal(IResource.DEPTH_ZERO, null);
			return true;
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error("The assignments could not be saved. " + e.getMessage(), e),
					StatusManager.BLOCK | StatusManager.LOG);
			return false;
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return true;
		}
	}
}
