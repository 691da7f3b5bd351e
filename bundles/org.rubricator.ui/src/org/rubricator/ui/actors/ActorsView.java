package org.rubricator.ui.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.ui.acts.CorpusActs;
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

	private enum Column {
		NAME("Name", 190), KIND("Kind", 90), ALIASES("Also called", 190), AFFILIATIONS("Affiliations", 240),
		WIKIDATA("Wikidata", 80), MENTIONS("Mentions", 80);

		private final String title;
		private final int width;

		Column(String title, int width) {
			this.title = title;
			this.width = width;
		}
	}

	private final Runnable onRead = this::show;
	private ActiveArticle active;
	private IProject project;
	private CorpusActors actors;
	private Text filter;
	private Table table;
	private MentionTable mentions;
	private Delayed filtering;
	private Delayed following;
	private List<ActorState> shown = List.of();
	private Column sortedBy = Column.NAME;
	private boolean descending;
	private Action undo;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(upper);
		filter = new Text(upper, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter: the beginning of any word of a name");
		filter.setData("org.rubricator.ui.key", "actors.filter");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		table = new Table(upper, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setData("org.rubricator.ui.key", "actors");
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (Column column : Column.values()) {
			column(column);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
		filtering = new Delayed(table, this::show);
		filter.addModifyListener(event -> filtering.request());
		mentions = new MentionTable(sash, getSite().getPage());
		following = new Delayed(table, this::follow);
		table.addListener(SWT.Selection, event -> following.request());
		table.addListener(SWT.DefaultSelection, event -> edit());
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

	private void column(Column of) {
		TableColumn column = new TableColumn(table, of == Column.MENTIONS ? SWT.RIGHT : SWT.LEFT);
		column.setText(of.title);
		column.setWidth(of.width);
		column.setMoveable(true);
		column.addListener(SWT.Selection, event -> {
			descending = sortedBy == of ? !descending : of == Column.MENTIONS;
			sortedBy = of;
			table.setSortColumn(column);
			table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
			show();
		});
		if (of == sortedBy) {
			table.setSortColumn(column);
			table.setSortDirection(SWT.UP);
		}
	}

	private void commands() {
		on("add", this::add, () -> actors != null && actors.actors() != null);
		on("edit", this::edit, () -> table.getSelectionCount() == 1);
		on("delete", this::delete, () -> table.getSelectionCount() > 0);
		on("merge", this::merge, () -> table.getSelectionCount() > 0);
		on("split", this::split, () -> table.getSelectionCount() == 1);
		on("labelMentions", this::labelMentions, () -> table.getSelectionCount() == 1);
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.edit.delete",
				handler(this::delete, () -> table.getSelectionCount() > 0));
		MenuManager menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ID, menu, new NoSelection());
		undo = new Action("&Undo") {
			@Override
			public void run() {
				CorpusActs.undo(project);
			}
		};
		undo.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_UNDO));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		undo.setEnabled(false);
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
		if (table.isDisposed()) {
			return;
		}
		List<String> selected = selection().stream().map(ActorState::id).toList();
		List<ActorState> all = actors == null || actors.actors() == null ? List.of() : actors.actors();
		shown = new ArrayList<>(filter.getText().isBlank() ? all
				: new Names(all).matching(filter.getText(), List.of()).stream().map(Names.Match::actor).toList());
		if (filter.getText().isBlank() || sortedBy != Column.NAME || descending) {
			shown.sort(descending ? order().reversed() : order());
		}
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < shown.size(); i++) {
			if (selected.contains(shown.get(i).id())) {
				table.select(i);
			}
		}
		describe(all.size());
		follow();
	}

	private Comparator<ActorState> order() {
		Map<String, Integer> counts = actors == null ? Map.of() : actors.counts();
		Comparator<ActorState> byName = Comparator.comparing((ActorState actor) -> Names.fold(actor.name())).thenComparing(ActorState::id);
		return sortedBy == Column.MENTIONS
				? Comparator.comparingInt((ActorState actor) -> counts.getOrDefault(actor.id(), 0)).thenComparing(byName)
				: Comparator.comparing((ActorState actor) -> Names.fold(text(actor, sortedBy))).thenComparing(byName);
	}

	private void describe(int all) {
		if (actors == null) {
			setContentDescription("Open a corpus to see its actors.");
		} else if (actors.failure() != null) {
			setContentDescription(actors.failure());
		} else if (actors.actors() == null) {
			setContentDescription("The actors of " + project.getName() + " are being read\u2026");
		} else {
			setContentDescription(project.getName() + ": " + (shown.size() == all ? "" : shown.size() + " of ") + all
					+ (all == 1 ? " actor" : " actors") + (actors.mentions() == null ? "; mentions are being counted\u2026" : ""));
		}
		CorpusSession.Past past = actors == null || actors.actors() == null ? null : newest();
		undo.setText(past == null ? "&Undo" : "&Undo " + past.name().replace("&", "&&"));
		undo.setEnabled(past != null);
	}

	private CorpusSession.Past newest() {
		try {
			return CorpusSession.open(CorpusProjects.require(project)).undoable().orElse(null);
		} catch (java.io.IOException e) {
			return null; // it was closed meanwhile
		}
	}

	private void fill(TableItem item) {
		int row = table.indexOf(item);
		if (row < shown.size()) {
			for (Column column : Column.values()) {
				item.setText(column.ordinal(), text(shown.get(row), column));
			}
		}
	}

	private String text(ActorState actor, Column column) {
		return switch (column) {
		case NAME -> actor.name();
		case KIND -> actor.kind().getLiteral();
		case ALIASES -> String.join(", ", actor.aliases());
		case AFFILIATIONS -> String.join("; ", actor.affiliations().stream().map(this::text).toList());
		case WIKIDATA -> actor.wikidata() == null ? "" : actor.wikidata();
		case MENTIONS -> actors.mentions() == null ? "\u2026" : String.valueOf(actors.counts().getOrDefault(actor.id(), 0));
		};
	}

	private String text(ActorState.Affiliation of) {
		ActorState organisation = actors.actor(of.organisation());
		String name = organisation == null ? of.organisation() : organisation.name();
		String since = of.from() == null && of.until() == null ? ""
				: " (" + (of.from() == null ? "" : of.from()) + "\u2013" + (of.until() == null ? "" : of.until()) + ")";
		return (of.role() == null || of.role().isBlank() ? "" : of.role() + ", ") + name + since;
	}

	private List<ActorState> selection() {
		List<ActorState> selected = new ArrayList<>();
		for (int row : table.getSelectionIndices()) {
			if (row < shown.size()) {
				selected.add(shown.get(row));
			}
		}
		return selected;
	}

	/** Shows where the selected actors are mentioned. */
	private void follow() {
		mentions.show(actors, selection());
	}

	// ---- acts

	private ActorDialogs dialogs() {
		return new ActorDialogs(getSite().getShell(), actors);
	}

	private void add() {
		dialogs().add(filter.getText().strip());
	}

	private void edit() {
		selection().stream().findFirst().ifPresent(dialogs()::edit);
	}

	private void delete() {
		dialogs().delete(selection());
	}

	private void merge() {
		dialogs().merge(selection());
	}

	private void split() {
		dialogs().split(selection().get(0));
	}

	private void labelMentions() {
		dialogs().labelMentions(selection().get(0), active.editor());
	}
}
