package org.rubricator.ui.actors;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.actors.ActorState;
import org.rubricator.ui.acts.ActHistory;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.views.ActiveArticle;
import org.rubricator.ui.views.Delayed;

/**
 * The actors of the corpus of the article on top: who they are, and how often and where they are mentioned in saved
 * layers. All that is done here is done as an act of the corpus, and can be undone.
 */
public final class ActorsView extends ViewPart {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.actors";

	private static final int WIDE = 2;

	private final Runnable onRead = this::show;
	private ActiveArticle active;
	private IProject project;
	private CorpusActors actors;
	private Text filter;
	private ActorTable rows;
	private Table table;
	private MentionTable mentions;
	private Delayed filtering;
	private Delayed following;
	private String notice;
	private ActHistory history;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(upper);
		filter = new Text(upper, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter: the beginning of any word of a name");
		filter.setData("org.rubricator.ui.key", "actors.filter");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		rows = new ActorTable(upper, this::show);
		table = rows.viewer().getTable();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		rows.columns(new ActorEditing(rows.viewer(), () -> actors, this::change, this::say));
		filtering = new Delayed(table, this::show);
		filter.addModifyListener(event -> filtering.request());
		mentions = new MentionTable(sash, getSite().getPage());
		following = new Delayed(table, this::follow);
		table.addListener(SWT.Selection, event -> following.request());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				editName();
			}
		});
		table.addListener(SWT.DefaultSelection, event -> {
			if (!rows.viewer().isCellEditorActive()) {
				edit(); // a double click on what has no editor of its own
			}
		});
		rows.viewer().getColumnViewerEditor().addEditorActivationListener(new WhileEditing());
		sash.setWeights(62, 38);
		// Below an article a view is wide and low, and two tables over each other would show a line each.
		sash.addListener(SWT.Resize, event -> sash.setOrientation(
				sash.getSize().x > WIDE * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
		commands();
		active = new ActiveArticle(getSite().getPage(), this::follow);
		active.start();
		follow(active.editor());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.actors");
	}

	private void commands() {
		on("add", this::add, () -> actors != null && actors.actors() != null);
		on("edit", this::edit, () -> table.getSelectionCount() == 1);
		on("delete", this::delete, () -> table.getSelectionCount() > 0);
		on("merge", this::merge, () -> table.getSelectionCount() > 0);
		on("split", this::split, () -> table.getSelectionCount() == 1);
		on("labelMentions", this::labelMentions, () -> table.getSelectionCount() == 1);
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.edit.delete",
				handler(this::delete, () -> table.getSelectionCount() > 0 && !rows.viewer().isCellEditorActive() && !filter.isFocusControl()));
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.edit.rename",
				handler(this::editName, () -> table.getSelectionCount() == 1));
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.file.properties",
				handler(this::edit, () -> table.getSelectionCount() == 1));
		MenuManager menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ID, menu, new NoSelection());
		history = new ActHistory(getViewSite().getActionBars());
	}

	private void on(String name, Runnable act, BooleanSupplier possible) {
		getSite().getService(IHandlerService.class).activateHandler("org.rubricator.ui.actors." + name, handler(act, possible));
	}

	private static AbstractHandler handler(Runnable act, BooleanSupplier possible) {
		return new AbstractHandler() {
			@Override
			public void setEnabled(Object context) {
				setBaseEnabled(possible.getAsBoolean());
			}

			@Override
			public boolean isEnabled() {
				return possible.getAsBoolean();
			}

			@Override
			public Object execute(ExecutionEvent event) {
				act.run();
				return null;
			}
		};
	}

	/** The menu needs one; what is selected are no elements of the workbench. */
	private static final class NoSelection implements ISelectionProvider {
		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			// it never changes
		}

		@Override
		public ISelection getSelection() {
			return StructuredSelection.EMPTY;
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			// none was added
		}

		@Override
		public void setSelection(ISelection selection) {
			// nothing can be selected
		}
	}

	@Override
	public void dispose() {
		active.stop();
		if (actors != null) {
			actors.removeListener(onRead);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	private void follow(ArticleEditor editor) {
		IProject of = editor != null ? ((ArticleEditorInput) editor.getEditorInput()).project()
				: project != null && CorpusProjects.isCorpus(project) ? project
						: CorpusProjects.all().stream().findFirst().orElse(null);
		if (of != null && of.equals(project) || table.isDisposed()) {
			return;
		}
		if (actors != null) {
			actors.removeListener(onRead);
		}
		project = of;
		actors = of == null ? null : CorpusActors.of(of);
		if (actors != null) {
			actors.addListener(onRead);
			actors.count();
		}
		show();
	}

	private void show() {
		if (table.isDisposed() || rows.viewer().isCellEditorActive()) {
			return; // shown when the cell is left
		}
		rows.show(actors, filter.getText());
		describe();
		follow();
	}

	private void describe() {
		if (actors == null) {
			setContentDescription("Open a corpus to see its actors.");
		} else if (actors.failure() != null) {
			setContentDescription(actors.failure());
		} else if (actors.actors() == null) {
			setContentDescription("The actors of " + project.getName() + " are being read\u2026");
		} else if (notice != null) {
			setContentDescription(notice);
		} else {
			int all = actors.actors().size();
			setContentDescription(project.getName() + ": " + (rows.count() == all ? "" : rows.count() + " of ") + all
					+ (all == 1 ? " actor" : " actors") + (actors.mentions() == null ? "; mentions are being counted\u2026" : ""));
		}
		history.update(actors == null || actors.actors() == null ? null : project);
	}

	/** Shows where the selected actors are mentioned. */
	private void follow() {
		mentions.show(actors, rows.selection());
	}

	// ---- acts

	private ActorDialogs dialogs() {
		return new ActorDialogs(getSite().getShell(), actors);
	}

	private void add() {
		dialogs().add(filter.getText().strip());
	}

	private void edit() {
		rows.selection().stream().findFirst().ifPresent(dialogs()::edit);
	}

	/** Edits the name of the selected actor in its cell; Tab goes on to the next. */
	private void editName() {
		rows.selection().stream().findFirst().ifPresent(actor -> rows.viewer().editElement(actor, ActorTable.Column.NAME.ordinal()));
	}

	/** Shows at once what a job then does, so that the next cell is edited from there. */
	private void change(ActorState before, ActorState after) {
		rows.replace(before, after);
		dialogs().change(before, after);
	}

	/** Says something about what was edited, until something else is. */
	private void say(String about) {
		notice = about;
		describe();
	}

	/** While a cell is edited its keys are its own, and rows stay where they are. */
	private final class WhileEditing extends ColumnViewerEditorActivationListener {
		@Override
		public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
			if (event.eventType != ColumnViewerEditorActivationEvent.TRAVERSAL) {
				say(null); // Tab leaves what is said of the cell before
			}
			history.update(null);
		}

		@Override
		public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
			table.showColumn(table.getColumn(((ViewerCell) event.getSource()).getColumnIndex()));
		}

		@Override
		public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			// it is still open
		}

		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			filtering.request();
		}
	}

	private void delete() {
		dialogs().delete(rows.selection());
	}

	private void merge() {
		dialogs().merge(rows.selection());
	}

	private void split() {
		dialogs().split(rows.selection().get(0));
	}

	private void labelMentions() {
		dialogs().labelMentions(rows.selection().get(0), active.editor());
	}
}
