package org.rubricator.core.display;

import java.util.Comparator;

/** What rows of annotations can be sorted by. */
public enum AnnotationColumn {

	PLACE(Comparator.comparingInt(AnnotationRow::begin).thenComparing(AnnotationRow::end, Comparator.reverseOrder())),
	LABEL(Comparator.comparing(row -> row.state().label())),
	WORDS(Comparator.comparing(AnnotationRow::words, String.CASE_INSENSITIVE_ORDER)),
	ACTOR(Comparator.comparing(row -> row.state().actor(), Comparator.nullsLast(Comparator.naturalOrder()))),
	VERDICT(Comparator.comparing(row -> row.state().verdict())),
	FLAG(Comparator.comparing(row -> !row.state().flagged())),
	COMMENT(Comparator.comparing(row -> row.state().comment(), Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))),
	MADE(Comparator.comparing((AnnotationRow row) -> row.state().origin())
			.thenComparing(row -> row.state().agent(), Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(row -> row.state().score(), Comparator.reverseOrder()));

	private static final Comparator<AnnotationRow> READING = PLACE.own
			.thenComparing(AnnotationRow::id, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

	private final Comparator<AnnotationRow> own;

	AnnotationColumn(Comparator<AnnotationRow> own) {
		this.own = own;
	}

	/** Rows in the order of the column; those that are equal in it are in reading order, whichever way it goes. */
	public Comparator<AnnotationRow> order(boolean descending) {
		return (descending ? own.reversed() : own).thenComparing(READING);
	}

	/** Rows in the order of the values of an attribute, those without one last. */
	public static Comparator<AnnotationRow> ofAttribute(String name, boolean descending) {
		Comparator<String> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing((AnnotationRow row) -> row.state().attributes().get(name), Comparator.nullsLast(values))
				.thenComparing(READING);
	}
}
