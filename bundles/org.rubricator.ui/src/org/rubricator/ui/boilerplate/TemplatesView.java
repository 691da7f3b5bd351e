package org.rubricator.ui.boilerplate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.TemplateRow;
import org.rubricator.core.page.TemplateRows;
import org.rubricator.core.session.CorpusListener;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.suggestion.OpenProposals;
import org.rubricator.core.suggestion.OpenProposals.Open;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.views.ActiveArticle;

/** The template blocks of an outlet, with what was proposed and decided; a decision is made for all pages at once. */
public final class TemplatesView extends ViewPart {

	public static final String ID = "org.rubricator.ui.templates";

	private Combo outlets;
	private Label message;
	private TableViewer table;
	private Action accept;
	private Action reject;
	private ActiveArticle active;
	private IProject project;
	private CorpusSession session;
	private String annotator = Annotator.name();
	private final CorpusListener acts = receipt -> read();

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 4, 0).applyTo(area);
		outlets = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		outlets.setData("org.rubricator.ui.key", "templates.outlet");
		outlets.addListener(SWT.Selection, event -> read());
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(outlets);
		message = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
		table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("org.rubricator.ui.key", "templates.table");
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.getControl());
		column("Kind", SWT.LEFT, 90, TemplateRow::kind);
		column("Pages", SWT.RIGHT, 60, row -> Integer.toString(row.pages()));
		column("Open", SWT.RIGHT, 60, row -> Integer.toString(row.open().size()));
		column("Accepted", SWT.RIGHT, 80, row -> Integer.toString(row.accepted()));
		column("Rejected", SWT.RIGHT, 80, row -> Integer.toString(row.rejected()));
		column("Words", SWT.LEFT, 320, row -> (row.repeated() > 1 ? "on " + row.repeated() + " pages: " : "") + row.words());
		column("Place in the template", SWT.LEFT, 260, TemplateRow::template);
		table.addDoubleClickListener(event -> open());
		table.addSelectionChangedListener(event -> enable());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.rubricator.ui.templates");
		actions();
		active = new ActiveArticle(getSite().getPage(), this::follow);
		active.start();
		if (session == null) {
			follow(null);
		}
	}

	private void column(String name, int style, int width, Function<TemplateRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, style);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((TemplateRow) row)));
	}

	private void actions() {
		accept = action("Accept on All Pages", "icons/accept.svg", () -> decide(Verdict.ACCEPTED));
		reject = action("Reject on All Pages", "icons/reject.svg", () -> decide(Verdict.REJECTED));
		Action refresh = action("Refresh", null, this::read);
		var bars = getViewSite().getActionBars();
		bars.getToolBarManager().add(accept);
		bars.getToolBarManager().add(reject);
		bars.getMenuManager().add(accept);
		bars.getMenuManager().add(reject);
		bars.getMenuManager().add(refresh);
		enable();
	}

	private static Action action(String name, String icon, Runnable act) {
		Action action = new Action(name) {
			@Override
			public void run() {
				act.run();
			}
		};
		if (icon != null) {
			action.setImageDescriptor(org.eclipse.jface.resource.ResourceLocator
					.imageDescriptorFromBundle("org.rubricator.ui", icon).orElse(null));
		}
		return action;
	}

	/** Shows the outlet of the article on top. */
	private void follow(ArticleEditor editor) {
		if (editor == null || !(editor.getEditorInput() instanceof ArticleEditorInput input)) {
			if (session == null) {
				say("Open an article to see the template blocks of its outlet.");
			}
			return;
		}
		String outlet = Objects.requireNonNullElse(editor.document().article().getOutlet(), "");
		CorpusSession other = CorpusSession.open(editor.document().corpus());
		annotator = input.annotator();
		project = input.project();
		if (other != session) {
			if (session != null) {
				session.removeListener(acts);
			}
			session = other;
			session.addListener(acts);
		} else if (outlet.equals(outlets.getText())) {
			return;
		}
		fill(outlet);
	}

	private void fill(String outlet) {
		try {
			outlets.setItems(TemplateRows.outlets(session.corpus()).toArray(String[]::new));
			outlets.setText(outlet);
			read();
		} catch (IOException e) {
			say("The corpus cannot be read: " + e.getMessage());
		}
	}

	private void say(String words) {
		message.setText(words);
	}

	private void read() {
		if (table.getControl().isDisposed() || session == null || outlets.getText().isEmpty()) {
			return;
		}
		CorpusSession of = session;
		String outlet = outlets.getText();
		String name = annotator;
		say("Reading the pages of " + outlet + "...");
		ICoreRunnable work = monitor -> {
			try {
				Optional<KindLabel> label = KindLabel.of(of.corpus().labels());
				TemplateRows rows = label.isEmpty() ? new TemplateRows(List.of(), List.of())
						: TemplateRows.read(of, label.get(), name, outlet, getSite().getShell().getDisplay()::syncExec, monitor);
				getSite().getShell().getDisplay().asyncExec(() -> show(of, outlet, label.isPresent(), rows));
			} catch (IOException e) {
				throw new CoreException(Status.error("The pages of " + outlet + " cannot be read. " + e.getMessage(), e));
			}
		};
		Job.create("Reading the pages of " + outlet, work).schedule();
	}

	private void show(CorpusSession of, String outlet, boolean labelled, TemplateRows rows) {
		if (table.getControl().isDisposed() || of != session || !outlet.equals(outlets.getText())) {
			return;
		}
		table.setInput(rows.rows());
		int open = rows.rows().stream().mapToInt(row -> row.open().size()).sum();
		say(!labelled ? "The label set has no label whose choices are kinds of blocks."
				: rows.rows().isEmpty() ? "Nothing is proposed or labelled on the pages of " + outlet + " yet. Select the outlet in Corpora and suggest."
						: count(rows.rows().size(), "block") + " of the template, " + count(open, "proposal") + " open for " + annotator
								+ (rows.findings().isEmpty() ? "" : "; " + count(rows.findings().size(), "article") + " cannot be read"));
		message.getParent().layout();
		enable();
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private List<TemplateRow> selected() {
		return Stream.of(table.getStructuredSelection().toArray()).map(TemplateRow.class::cast).toList();
	}

	private void enable() {
		boolean open = selected().stream().anyMatch(row -> !row.open().isEmpty());
		accept.setEnabled(open);
		reject.setEnabled(open);
	}

	private void decide(Verdict verdict) {
		List<Open> open = new ArrayList<>();
		selected().forEach(row -> open.addAll(row.open()));
		CorpusActs.perform(getSite().getShell(), project, new OpenProposals(annotator, open, List.of()).decide(verdict), receipt -> {
			// the view hears of every act
		}).ifPresent(job -> job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (!event.getResult().isOK()) { // it did not fit any more: show what is so now
				getSite().getShell().getDisplay().asyncExec(this::read);
			}
		})));
	}

	private void open() {
		for (TemplateRow row : selected().stream().limit(1).toList()) {
			try {
				EditorOpener.open(getSite().getPage(), project, row.first().article(), annotator).reveal(null, row.first().range());
			} catch (PartInitException e) {
				say(e.getMessage());
			}
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		active.stop();
		if (session != null) {
			session.removeListener(acts);
		}
		super.dispose();
	}
}
