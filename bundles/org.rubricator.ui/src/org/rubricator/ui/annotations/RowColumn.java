package org.rubricator.ui.annotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.rubricator.core.display.AnnotationColumn;
import org.rubricator.core.display.AnnotationRow;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/**
 * A column of the table.
 *
 * @param attribute  name of the attribute that it shows; null for what every annotation has
 * @param kind       what it shows else; null for an attribute
 * @param descending makes the order of it, from the last to the first where asked
 */
record RowColumn(String title, int width, String attribute, AnnotationColumn kind, Function<AnnotationRow, String> text,
		Function<Boolean, Comparator<AnnotationRow>> descending) {

	private static final String FLAG = "\u2691";

	/** The columns for a label set: what every annotation has, and each attribute that a label has. */
	static List<RowColumn> of(LabelSet labels, Function<String, String> actorName) {
		List<RowColumn> columns = new ArrayList<>();
		columns.add(of("Label", 110, AnnotationColumn.LABEL, row -> row.state().label()));
		columns.add(of("Words", 300, AnnotationColumn.WORDS, AnnotationRow::words));
		columns.add(of("Actor", 120, AnnotationColumn.ACTOR,
				row -> row.state().actor() == null ? "" : actorName.apply(row.state().actor())));
		columns.add(of("Decision", 84, AnnotationColumn.VERDICT, row -> row.state().verdict().getLiteral()));
		columns.add(of(FLAG, 34, AnnotationColumn.FLAG, row -> row.state().flagged() ? FLAG : ""));
		columns.add(of("Comment", 150, AnnotationColumn.COMMENT, row -> Objects.requireNonNullElse(row.state().comment(), "")));
		attributes(labels).keySet().forEach(name -> columns.add(new RowColumn(name, 84, name, null,
				row -> Objects.requireNonNullElse(row.state().attributes().get(name), ""),
				descending -> AnnotationColumn.ofAttribute(name, descending))));
		columns.add(of("Made", 130, AnnotationColumn.MADE, RowColumn::made));
		columns.add(of("Place", 80, AnnotationColumn.PLACE,
				row -> row.begin() == Integer.MAX_VALUE ? "" : row.begin() + "\u2013" + row.end()));
		return columns;
	}

	private static RowColumn of(String title, int width, AnnotationColumn kind, Function<AnnotationRow, String> text) {
		return new RowColumn(title, width, null, kind, text, kind::order);
	}

	private static Map<String, AttributeDefinition> attributes(LabelSet labels) {
		Map<String, AttributeDefinition> found = new LinkedHashMap<>();
		List<Label> all = new ArrayList<>(labels.getSpanLabels());
		all.addAll(labels.getFrameLabels());
		all.forEach(label -> label.getAttributes().forEach(each -> found.putIfAbsent(each.getName(), each)));
		return found;
	}

	private static String made(AnnotationRow row) {
		String origin = row.state().origin().getLiteral();
		String agent = row.state().agent() == null ? "" : " " + row.state().agent();
		return origin + agent + (Double.isNaN(row.state().score()) ? "" : String.format(" %.2f", row.state().score()));
	}
}
