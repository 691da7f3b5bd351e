package org.rubricator.ui.quotations;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.analysis.quotations.Appearance;
import org.rubricator.analysis.quotations.QuoteGrid;
import org.rubricator.analysis.quotations.Quotes;
import org.rubricator.analysis.quotations.QuotesOperation;
import org.rubricator.analysis.quotations.QuotesRequest;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.model.annotation.Range;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.families.ActiveCorpus;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.views.Delayed;

/** The quotations that travel, a row each; a column for each outlet, and in the cell the words used, the speaker and the cue. */
public final class QuotesView extends ViewPart implements IResourceChangeListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.quotes";

	private static final int QUOTATION_WIDTH = 320;
	private static final int CELL_WIDTH = 210;
	private static final int DELAY = 1_000;

	/** What was found. */
	private record Found(IProject project, Quotes quotes, QuoteGrid grid, Map<String, ArticleSummary> articles) {
	}

	private ActiveCorpus active;
	private IProject project;
	private Found found;
	private QuoteGrid shown = new QuoteGrid(List.of(), List.of());
	private Label head;
	private Text filter;
	private Composite upper;
	private TableViewer table;
	private StyledText detail;
	private Job job;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(upper);
		head = new Label(upper, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		filter = new Text(upper, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter");
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
		detail = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		detail.setMargins(10, 8, 10, 8);
		detail.setCaret(null);
		detail.setData("org.rubricator.ui.key", "quotes.detail");
		detail.setData("org.eclipse.e4.ui.css.id", "ArticleGuideline");
		sash.setWeights(74, 26);
		makeTable(List.of());
		Delayed filtering = new Delayed(filter, this::fill);
		filter.addModifyListener(event -> filtering.request());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.quotes");
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		follow(null);
		active = new ActiveCorpus(getSite().getPage(), this::follow);
		active.start();
	}

	/** A table has its columns for life, so other outlets are another table. */
	private void makeTable(List<String> outlets) {
		boolean focused = table != null && table.getTable().isFocusControl();
		if (table != null) {
			table.getTable().dispose();
		}
		table = new TableViewer(upper, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(300, 120).applyTo(table.getTable());
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		table.getTable().setData("org.rubricator.ui.key", "quotes.table");
		column("Quotation", QUOTATION_WIDTH, row -> row.saying().text().replaceAll("\\s+", " "));
		column("In", 40, row -> Integer.toString(row.saying().articles()));
		outlets.forEach(outlet -> column(outlet.isEmpty() ? "No outlet" : outlet, CELL_WIDTH, row -> row.text(outlet)));
		table.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
		TableViewerEditor.create(table, focus, new ColumnViewerEditorActivationStrategy(table) {
			@Override
			protected boolean isEditorActivationEvent(org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent event) {
				return false;
			}
		}, ColumnViewerEditor.KEYBOARD_ACTIVATION);
		table.getTable().addListener(SWT.MouseDoubleClick, event -> {
			ViewerCell cell = table.getCell(new Point(event.x, event.y));
			if (cell != null) {
				open(cell);
			}
		});
		table.getTable().addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && focus.getFocusCell() != null) {
				open(focus.getFocusCell());
			}
		});
		Delayed explain = new Delayed(table.getTable(), () -> explain(focus.getFocusCell()));
		table.getTable().addListener(SWT.KeyUp, event -> explain.request());
		table.getTable().addListener(SWT.MouseUp, event -> explain.request());
		upper.layout(true);
		if (focused) {
			table.getTable().setFocus();
		}
	}

	private void column(String name, int width, java.util.function.Function<QuoteGrid.Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((QuoteGrid.Row) row)));
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		active.stop();
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	// ---- what is shown

	private void follow(IProject other) {
		project = other;
		found = null;
		fill();
		if (job != null) {
			job.cancel();
		}
		if (other == null) {
			head.setText("Open a corpus to see its quotations.");
			return;
		}
		head.setText(other.getName() + ": looking for quotations...");
		job = new Job("Finding quotations in " + other.getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return find(other, monitor);
			}
		};
		job.setPriority(Job.LONG);
		job.schedule();
	}

	private IStatus find(IProject of, IProgressMonitor monitor) {
		try {
			var corpus = CorpusProjects.require(of);
			Quotes quotes = new QuotesOperation(corpus).run(QuotesRequest.DEFAULT, monitor);
			Map<String, ArticleSummary> articles = new java.util.HashMap<>();
			corpus.articles().items().forEach(article -> articles.put(article.id(), article));
			Found now = new Found(of, quotes, QuoteGrid.of(quotes.travelling(), articles), articles);
			tell(() -> show(now));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(() -> head.setText(e.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private void tell(Runnable act) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!upper.isDisposed()) {
				act.run();
			}
		});
	}

	private void show(Found now) {
		if (!now.project().equals(project)) {
			return;
		}
		boolean sameOutlets = found != null && found.grid().outlets().equals(now.grid().outlets());
		found = now;
		String unread = now.quotes().findings().isEmpty() ? "" : "  \u00b7  " + now.quotes().findings().getFirst().message();
		head.setText(project.getName() + ": " + now.quotes().sayings().size() + " quotations, " + now.grid().rows().size()
				+ " of them in two articles or more" + unread);
		if (!sameOutlets) {
			makeTable(now.grid().outlets());
		}
		fill();
	}

	private void fill() {
		shown = found == null ? new QuoteGrid(List.of(), List.of()) : found.grid().matching(filter.getText());
		Object selected = table.getStructuredSelection().getFirstElement();
		table.setInput(shown.rows());
		if (selected instanceof QuoteGrid.Row row) {
			shown.rows().stream().filter(other -> other.saying().text().equals(row.saying().text())).findFirst()
					.ifPresent(same -> table.setSelection(new org.eclipse.jface.viewers.StructuredSelection(same)));
		}
		detail.setText(shown.rows().isEmpty() ? "" : "Enter or a double click in a cell opens the article there.");
	}

	private String outlet(ViewerCell cell) {
		int column = cell.getColumnIndex() - 2;
		QuoteGrid.Row row = (QuoteGrid.Row) cell.getElement();
		return column >= 0 && column < shown.outlets().size() ? shown.outlets().get(column)
				: shown.outlets().stream().filter(outlet -> !row.cell(outlet).isEmpty()).findFirst().orElse("");
	}

	private void explain(ViewerCell cell) {
		if (cell != null && cell.getElement() instanceof QuoteGrid.Row row && found != null) {
			detail.setText(row.detail(outlet(cell), found.articles()));
		}
	}

	private void open(ViewerCell cell) {
		QuoteGrid.Row row = (QuoteGrid.Row) cell.getElement();
		List<Appearance> there = row.cell(outlet(cell));
		if (there.isEmpty()) {
			getViewSite().getActionBars().getStatusLineManager().setMessage("This outlet does not have the quotation.");
			return;
		}
		getViewSite().getActionBars().getStatusLineManager().setMessage(null);
		Appearance appearance = there.getFirst();
		try {
			EditorOpener.open(getSite().getPage(), project, appearance.article(), Annotator.name(), null,
					new Range(appearance.quotation().parts().begin(), appearance.quotation().parts().end()));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Articles came or went, or a layer was saved: whom quotations are credited to may be another. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IProject of = project;
		var delta = of == null ? null : event.getDelta().findMember(of.getFullPath());
		if (delta != null && job != null && (delta.findMember(IPath.fromOSString("articles")) != null
				|| delta.findMember(IPath.fromOSString("annotations")) != null)) {
			job.schedule(DELAY);
		}
	}
}
