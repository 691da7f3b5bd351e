package org.rubricator.analysis.families;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table of families, as people read it.
 *
 * @param kind      what it is about
 * @param articles  ids: the members of a family, the earliest first; one member; the two of a pair; those of a decision
 * @param text      title
 * @param outlet    outlet, or how many
 * @param published day and time, or from when to when; empty where not known
 * @param what      what was taken over, and from whom
 * @param shared    how much
 * @param decided   who decided what, where somebody did
 * @param decision  of a row of kind {@link Kind#DECISION}
 * @param children  rows below it
 */
public record FamilyRow(Kind kind, List<String> articles, String text, String outlet, String published, String what,
		String shared, String decided, Optional<Decision> decision, List<FamilyRow> children) {

	/** What a row is about. */
	public enum Kind {
		FAMILY, MEMBER,
		/** Has rows of other kinds below it. */
		GROUP,
		/** Two articles that share something, and are of no family. */
		PAIR, TEMPLATE, DECISION
	}

	public FamilyRow {
		articles = List.copyOf(articles);
		children = List.copyOf(children);
	}

	/** The two articles to show beside each other for these rows: the first and the last of them; fewer if there are not two. */
	public static List<String> compared(List<FamilyRow> rows) {
		List<String> articles = rows.stream().filter(row -> row.kind() != Kind.TEMPLATE).flatMap(row -> row.articles().stream())
				.distinct().toList();
		return articles.size() <= 2 ? articles : List.of(articles.getFirst(), rows.size() == 1 ? articles.get(1) : articles.getLast());
	}

	/** That the articles of these rows are of one family; empty where they are already, or there are not two. */
	public static Optional<Decision> together(List<FamilyRow> rows, Families families) {
		List<String> articles = rows.stream().filter(FamilyRow::isOfArticles).flatMap(row -> row.articles().stream()).distinct().toList();
		boolean one = families.families().stream().anyMatch(family -> family.members().containsAll(articles));
		return articles.size() < 2 || one ? Optional.empty() : Optional.of(Decision.together(articles));
	}

	/** That the members of these rows are not of a family with its other members; empty where none or all of one are chosen. */
	public static Optional<Decision> apart(List<FamilyRow> rows, Families families) {
		List<String> articles = rows.stream().filter(row -> row.kind() == Kind.MEMBER).flatMap(row -> row.articles().stream()).toList();
		if (articles.isEmpty() || articles.size() < rows.size()) {
			return Optional.empty();
		}
		return families.families().stream().filter(family -> family.members().containsAll(articles))
				.map(family -> Decision.apart(articles,
						family.members().stream().filter(member -> !articles.contains(member)).toList()))
				.filter(decision -> !decision.others().isEmpty()).findFirst();
	}

	private boolean isOfArticles() {
		return kind == Kind.FAMILY || kind == Kind.MEMBER || kind == Kind.PAIR;
	}
}
