package org.rubricator.ui.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;

/** The rows of actors, in the order of a column. */
final class ActorTable {

	/** What a column shows. */
	enum Column {
		NAME("Name", 190), KIND("Kind", 90), ALIASES("Also called", 190), AFFILIATIONS("Affiliations", 240),
		WIKIDATA("Wikidata", 80), MENTIONS("Mentions", 80);

		private final String title;
		private final int width;

		Column(String title, int width) {
			this.title = title;
			this.width = width;
		}
	}

	private final TableViewer viewer;
	private final Table table;
	private final Runnable sorted;
	private CorpusActors actors;
	private List<ActorState> shown = List.of();
	private Column sortedBy = Column.NAME;
	private boolean descending;

	/** @param sorted called when another order is wanted */
	ActorTable(Composite parent, Runnable sorted) {
		this.sorted = sorted;
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table = viewer.getTable();
		table.setData("org.rubricator.ui.key", "actors");
		table.setHeaderVisible(true);
		viewer.setContentProvider((ILazyContentProvider) row -> {
			if (row < shown.size()) {
				viewer.replace(shown.get(row), row);
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Makes the columns; those with editing can be edited in place. */
	void columns(ActorEditing editing) {
		for (Column of : Column.values()) {
			TableViewerColumn made = new TableViewerColumn(viewer, of == Column.MENTIONS ? SWT.RIGHT : SWT.LEFT);
			made.setLabelProvider(ColumnLabelProvider.createTextProvider(actor -> text((ActorState) actor, of)));
			made.setEditingSupport(editing.of(of));
			TableColumn column = made.getColumn();
			column.setText(of.title);
			column.setWidth(of.width);
			column.setMoveable(true);
			column.addListener(SWT.Selection, event -> sort(of, column));
			if (of == sortedBy) {
				table.setSortColumn(column);
				table.setSortDirection(SWT.UP);
			}
		}
	}

	private void sort(Column by, TableColumn column) {
		descending = sortedBy == by ? !descending : by == Column.MENTIONS;
		sortedBy = by;
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		sorted.run();
	}

	/** Shows the actors that have a word that begins so; all where there is no beginning. What is selected stays so. */
	void show(CorpusActors of, String beginning) {
		actors = of;
		List<String> selected = selection().stream().map(ActorState::id).toList();
		List<ActorState> all = of == null || of.actors() == null ? List.of() : of.actors();
		shown = new ArrayList<>(beginning.isBlank() ? all
				: new Names(all).matching(beginning, List.of()).stream().map(Names.Match::actor).toList());
		if (beginning.isBlank() || sortedBy != Column.NAME || descending) {
			shown.sort(descending ? order().reversed() : order());
		}
		viewer.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < shown.size(); i++) {
			if (selected.contains(shown.get(i).id())) {
				table.select(i);
			}
		}
	}

	/** Shows another state of an actor in its row, where it is. */
	void replace(ActorState before, ActorState after) {
		int row = shown.indexOf(before);
		if (row >= 0) {
			shown.set(row, after);
			viewer.replace(after, row);
		}
	}

	int count() {
		return shown.size();
	}

	List<ActorState> selection() {
		List<ActorState> selected = new ArrayList<>();
		for (int row : table.getSelectionIndices()) {
			if (row < shown.size()) {
				selected.add(shown.get(row));
			}
		}
		return selected;
	}

	private Comparator<ActorState> order() {
		Map<String, Integer> counts = actors == null ? Map.of() : actors.counts();
		Comparator<ActorState> byName = Comparator.comparing((ActorState actor) -> Names.fold(actor.name())).thenComparing(ActorState::id);
		return sortedBy == Column.MENTIONS
				? Comparator.comparingInt((ActorState actor) -> counts.getOrDefault(actor.id(), 0)).thenComparing(byName)
				: Comparator.comparing((ActorState actor) -> Names.fold(text(actor, sortedBy))).thenComparing(byName);
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
}
