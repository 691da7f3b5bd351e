package org.rubricator.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.AnnotationColumn;
import org.rubricator.core.display.AnnotationRow;
import org.rubricator.core.display.SpanTag;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.editor.ArticleDocument;
import org.rubricator.ui.editor.ArticleEditor;

/** Edits a cell of the table; each change is one step that can be undone. */
final class RowEditing extends EditingSupport {

	private static final String NONE = "";

	private final TableViewer viewer;
	private final ArticleEditor editor;
	private final RowColumn column;
	private final ActorNames actors;

	RowEditing(TableViewer viewer, ArticleEditor editor, RowColumn column, ActorNames actors) {
		super(viewer);
		this.viewer = viewer;
		this.editor = editor;
		this.column = column;
		this.actors = actors;
	}

	@Override
	protected boolean canEdit(Object element) {
		AnnotationRow row = (AnnotationRow) element;
		if (!editor.document().isEditable() || annotation(row) == null) {
			return false;
		}
		if (column.attribute() != null) {
			return definition(row) != null;
		}
		return switch (column.kind()) {
		case LABEL, VERDICT, FLAG, COMMENT -> true;
		case ACTOR -> annotation(row) instanceof Span span && label(span) instanceof SpanLabel label && label.isLinksActor();
		default -> false;
		};
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		AnnotationRow row = (AnnotationRow) element;
		if (column.kind() == AnnotationColumn.FLAG) {
			return new CheckboxCellEditor(viewer.getTable());
		}
		List<String> choices = choices(row);
		if (choices == null) {
			return new TextCellEditor(viewer.getTable());
		}
		ComboBoxCellEditor combo = new ComboBoxCellEditor(viewer.getTable(), choices.toArray(String[]::new), SWT.READ_ONLY);
		combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		return combo;
	}

	/** What can be chosen in the cell; null where anything can be written. */
	private List<String> choices(AnnotationRow row) {
		if (column.attribute() != null) {
			AttributeDefinition definition = definition(row);
			if (definition.getType() == AttributeType.BOOLEAN) {
				return List.of(NONE, "true", "false");
			}
			if (definition.getType() != AttributeType.CHOICE) {
				return null;
			}
			List<String> choices = new ArrayList<>(List.of(NONE));
			choices.addAll(definition.getChoices());
			return choices;
		}
		return switch (column.kind()) {
		case LABEL -> labels(editor.document().labels(), row);
		case VERDICT -> Verdict.VALUES.stream().map(Verdict::getLiteral).toList();
		case ACTOR -> actors.names();
		default -> null;
		};
	}

	static List<String> labels(LabelSet labels, AnnotationRow row) {
		List<? extends Label> all = row.isFrame() ? labels.getFrameLabels() : labels.getSpanLabels();
		return all.stream().filter(label -> !label.isRetired() || label.getName().equals(row.state().label()))
				.map(Label::getName).toList();
	}

	@Override
	protected Object getValue(Object element) {
		AnnotationRow row = (AnnotationRow) element;
		if (column.kind() == AnnotationColumn.FLAG) {
			return row.state().flagged();
		}
		List<String> choices = choices(row);
		String shown = column.text().apply(row);
		return choices == null ? shown : (Object) choices.indexOf(shown);
	}

	@Override
	protected void setValue(Object element, Object value) {
		AnnotationRow row = (AnnotationRow) element;
		Annotation annotation = annotation(row);
		if (annotation == null || Objects.equals(value, getValue(element))) {
			return;
		}
		List<String> choices = column.kind() == AnnotationColumn.FLAG ? null : choices(row);
		if (choices != null && (Integer) value < 0) {
			return;
		}
		editor.execute(edit(annotation, choices == null ? String.valueOf(value) : choices.get((Integer) value)));
	}

	private Edit edit(Annotation annotation, String value) {
		ArticleDocument document = editor.document();
		List<Annotation> one = List.of(annotation);
		if (column.attribute() != null) {
			return document.edits().setAttribute(one, column.attribute(), value.isBlank() ? null : value.strip());
		}
		return switch (column.kind()) {
		case LABEL -> document.edits().relabel(one, value);
		case VERDICT -> document.edits().setVerdict(one, Verdict.get(value));
		case FLAG -> document.edits().setFlag(one, Boolean.parseBoolean(value));
		case COMMENT -> document.edits().setComment(annotation, value);
		case ACTOR -> document.edits().linkActor(List.of((Span) annotation), actors.id(value));
		default -> throw new IllegalStateException(column.title());
		};
	}

	private Annotation annotation(AnnotationRow row) {
		return editor.document().layer().find(row.id());
	}

	private Label label(Annotation annotation) {
		return SpanTag.label(annotation.getLabel(), editor.document().labels());
	}

	private AttributeDefinition definition(AnnotationRow row) {
		Label label = SpanTag.label(row.state().label(), editor.document().labels());
		return label == null ? null : label.getAttributes().stream()
				.filter(definition -> definition.getName().equals(column.attribute())).findFirst().orElse(null);
	}
}
