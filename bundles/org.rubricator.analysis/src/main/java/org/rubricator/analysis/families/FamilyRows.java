package org.rubricator.analysis.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.analysis.families.FamilyRow.Kind;
import org.rubricator.analysis.passages.Place;
import org.rubricator.analysis.passages.Template;
import org.rubricator.core.corpus.ArticleSummary;

/** Makes the rows of the table of families: families with their members, then pairs of none, templates and decisions. */
public final class FamilyRows {

	private final Families families;
	private final Map<String, ArticleSummary> articles;

	/** @param articles heads by id */
	public FamilyRows(Families families, Map<String, ArticleSummary> articles) {
		this.families = families;
		this.articles = Map.copyOf(articles);
	}

	/** The largest families first, then by name; groups that have nothing are left out. */
	public List<FamilyRow> rows() {
		List<FamilyRow> rows = new ArrayList<>(families.families().stream()
				.sorted(Comparator.comparingInt((Family family) -> -family.members().size()).thenComparing(Family::name))
				.map(this::family).toList());
		Set<Tie> inFamilies = new HashSet<>();
		families.families().forEach(family -> inFamilies.addAll(family.ties()));
		group("Pairs of no family", families.ties().stream().filter(tie -> !inFamilies.contains(tie)).map(this::pair).toList(), rows);
		group("Passages in many articles", families.templates().stream().map(FamilyRows::template).toList(), rows);
		group("Decided by people", families.decisions().stream().map(this::decision).toList(), rows);
		return rows;
	}

	/** The title of an article, or its id where it has none. */
	public String title(String article) {
		ArticleSummary head = articles.get(article);
		return head == null || head.title() == null || head.title().isBlank() ? article : head.title();
	}

	private static void group(String name, List<FamilyRow> children, List<FamilyRow> rows) {
		if (!children.isEmpty()) {
			rows.add(new FamilyRow(Kind.GROUP, List.of(), name + " (" + children.size() + ")", "", "", "", "", "", Optional.empty(),
					children));
		}
	}

	private FamilyRow family(Family family) {
		List<String> members = family.members();
		long outlets = members.stream().map(this::outlet).filter(outlet -> !outlet.isEmpty()).distinct().count();
		List<String> times = members.stream().map(this::published).filter(time -> !time.isEmpty()).sorted().toList();
		String period = times.isEmpty() ? ""
				: times.getFirst().equals(times.getLast()) ? times.getFirst() : times.getFirst() + " \u2013 " + times.getLast();
		String kinds = family.ties().stream().map(tie -> tie.kind().id()).distinct().sorted().collect(Collectors.joining(", "));
		return new FamilyRow(Kind.FAMILY, members, title(family.name()) + " (" + members.size() + ")",
				outlets == 0 ? "" : outlets == 1 ? outlet(members.getFirst()) : outlets + " outlets", period, kinds, "",
				decided(members), Optional.empty(), members.stream().map(member -> member(member, family)).toList());
	}

	private FamilyRow member(String member, Family family) {
		int place = family.members().indexOf(member);
		Optional<Tie> closest = family.ties().stream().filter(tie -> tie.first().equals(member) || tie.second().equals(member))
				.filter(tie -> family.members().indexOf(other(tie, member)) < place)
				.max(Comparator.comparingDouble(Tie::containment));
		String what = place == 0 ? "earliest" : closest.map(tie -> tie.kind().id()
				+ (tie.direction() == Direction.UNKNOWN ? " with " : " of ") + named(other(tie, member))).orElse("");
		return new FamilyRow(Kind.MEMBER, List.of(member), title(member), outlet(member), published(member), what,
				closest.map(tie -> percent(tie.containment())).orElse(""), decided(member), Optional.empty(), List.of());
	}

	private FamilyRow pair(Tie tie) {
		boolean backward = tie.direction() == Direction.BACKWARD;
		String first = backward ? tie.second() : tie.first();
		String second = backward ? tie.first() : tie.second();
		String arrow = tie.direction() == Direction.UNKNOWN ? " \u2014 " : " \u2192 ";
		return new FamilyRow(Kind.PAIR, List.of(first, second), title(first) + arrow + title(second),
				outlet(first).equals(outlet(second)) ? outlet(first) : outlet(first) + arrow + outlet(second), published(second),
				tie.kind().id(), percent(tie.containment()), "", Optional.empty(), List.of());
	}

	private static FamilyRow template(Template template) {
		List<String> places = template.places().stream().map(Place::article).distinct().toList();
		return new FamilyRow(Kind.TEMPLATE, places, template.text(), "", "", "template",
				places.size() + " articles", "", Optional.empty(), List.of());
	}

	private FamilyRow decision(Decision decision) {
		List<String> all = new ArrayList<>(decision.articles());
		all.addAll(decision.others());
		String titles = decision.articles().stream().map(this::title).collect(Collectors.joining(", "))
				+ (decision.together() ? "" : " / " + decision.others().stream().map(this::title).collect(Collectors.joining(", ")));
		return new FamilyRow(Kind.DECISION, all, titles, "", "", decision.together() ? "together" : "apart", "",
				by(decision), Optional.of(decision), List.of());
	}

	/** Who put any of these together. */
	private String decided(List<String> members) {
		return families.decisions().stream()
				.filter(decision -> decision.together() && decision.articles().stream().filter(members::contains).count() > 1)
				.map(decision -> "together" + by(decision, ", ")).distinct().collect(Collectors.joining("; "));
	}

	private String decided(String member) {
		return families.decisions().stream()
				.filter(decision -> decision.articles().contains(member) || decision.others().contains(member))
				.map(decision -> (decision.together() ? "together" : "apart") + by(decision, ", ")).distinct()
				.collect(Collectors.joining("; "));
	}

	private static String by(Decision decision, String before) {
		return decision.annotator().isEmpty() ? "" : before + decision.annotator();
	}

	private static String by(Decision decision) {
		return by(decision, "");
	}

	private static String other(Tie tie, String article) {
		return tie.first().equals(article) ? tie.second() : tie.first();
	}

	private String named(String article) {
		return outlet(article).isEmpty() ? title(article) : outlet(article);
	}

	private String outlet(String article) {
		ArticleSummary head = articles.get(article);
		return head == null || head.outlet() == null ? "" : head.outlet();
	}

	private String published(String article) {
		ArticleSummary head = articles.get(article);
		return head == null || head.published() == null ? "" : shortTime(head.published());
	}

	/** Day, hour and minute of an ISO 8601 time. */
	public static String shortTime(String published) {
		return published.substring(0, Math.min(16, published.length())).replace('T', ' ');
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.0f %%", share * 100);
	}
}
