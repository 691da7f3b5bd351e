package org.rubricator.ui.actors;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.rubricator.core.actors.ActorCheck;
import org.rubricator.core.actors.ActorState;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.ui.actors.ActorTable.Column;

/** Edits name, kind and Wikidata id in the cells of the table. What cannot stay so is said while it is typed, and not taken. */
final class ActorEditing {

	private final TableViewer viewer;
	private final Supplier<CorpusActors> actors;
	private final BiConsumer<ActorState, ActorState> change;
	private final Consumer<String> say;

	/**
	 * @param change does a change from one state of an actor to another
	 * @param say    shows what is wrong or odd with what was typed last; null for nothing
	 */
	ActorEditing(TableViewer viewer, Supplier<CorpusActors> actors, BiConsumer<ActorState, ActorState> change, Consumer<String> say) {
		this.viewer = viewer;
		this.actors = actors;
		this.change = change;
		this.say = say;
		TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL);
	}

	/** What edits this column; null where the form does. */
	EditingSupport of(Column column) {
		return switch (column) {
		case NAME, KIND, WIKIDATA -> new Cell(column);
		case ALIASES, AFFILIATIONS, MENTIONS -> null;
		};
	}

	private final class Cell extends EditingSupport {

		private final Column column;

		Cell(Column column) {
			super(viewer);
			this.column = column;
		}

		@Override
		protected boolean canEdit(Object actor) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(Object actor) {
			if (column == Column.KIND) {
				ComboBoxCellEditor kinds = new ComboBoxCellEditor(viewer.getTable(),
						ActorKind.VALUES.stream().map(ActorKind::getLiteral).toArray(String[]::new), SWT.READ_ONLY);
				kinds.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
				return kinds;
			}
			TextCellEditor text = new CheckedText();
			text.setValidator(value -> {
				ActorCheck.Result result = check(edited((ActorState) actor, value));
				return result.wrong() ? result.message() : null;
			});
			text.addListener(new ICellEditorListener() {
				@Override
				public void editorValueChanged(boolean wasValid, boolean isValid) {
					say.accept(text.getErrorMessage());
				}

				@Override
				public void cancelEditor() {
					say.accept(null);
				}

				@Override
				public void applyEditorValue() {
					// said when it is set
				}
			});
			return text;
		}

		@Override
		protected Object getValue(Object element) {
			ActorState actor = (ActorState) element;
			return switch (column) {
			case NAME -> actor.name();
			case KIND -> ActorKind.VALUES.indexOf(actor.kind());
			default -> actor.wikidata() == null ? "" : actor.wikidata();
			};
		}

		@Override
		protected void setValue(Object element, Object value) {
			// Tab goes to the next cell with the actor as it was before this one was left.
			ActorState before = actors.get().actor(((ActorState) element).id());
			if (value == null || before == null) {
				return; // what is wrong has been said, and the cell was left with the mouse
			}
			ActorState after = edited(before, value);
			if (!after.equals(before)) {
				say.accept(check(after).message());
				change.accept(before, after);
			}
		}

		private ActorState edited(ActorState actor, Object value) {
			return switch (column) {
			case NAME -> actor.withName(((String) value).strip());
			case KIND -> actor.withKind(ActorKind.VALUES.get((Integer) value));
			default -> actor.withWikidata(((String) value).isBlank() ? null : ((String) value).strip());
			};
		}

		private ActorCheck.Result check(ActorState actor) {
			return ActorCheck.check(actor, actors.get().actors());
		}
	}

	/** Stays open at Enter while what stands in it is wrong. */
	private final class CheckedText extends TextCellEditor {
		CheckedText() {
			super(viewer.getTable());
		}

		@Override
		protected void handleDefaultSelection(org.eclipse.swt.events.SelectionEvent event) {
			if (isValueValid()) {
				super.handleDefaultSelection(event);
			}
		}
	}
}
