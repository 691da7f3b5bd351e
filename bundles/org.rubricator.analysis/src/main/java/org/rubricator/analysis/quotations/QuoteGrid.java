package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rubricator.core.corpus.ArticleSummary;

/**
 * The quotations that travel, a row each, with a column for each outlet.
 *
 * @param outlets names, those with most quotations first; the last is empty where articles name no outlet
 * @param rows    in the order of the sayings
 */
public record QuoteGrid(List<String> outlets, List<Row> rows) {

	/**
	 * A quotation.
	 *
	 * @param saying the quotation
	 * @param cells  its appearances by outlet
	 */
	public record Row(Saying saying, Map<String, List<Appearance>> cells) {

		public Row {
			Map<String, List<Appearance>> copy = new LinkedHashMap<>();
			cells.forEach((outlet, appearances) -> copy.put(outlet, List.copyOf(appearances)));
			cells = java.util.Collections.unmodifiableMap(copy);
		}

		/** Appearances in an outlet; none where it does not have the quotation. */
		public List<Appearance> cell(String outlet) {
			return cells.getOrDefault(outlet, List.of());
		}

		/** What stands in a cell: the words used where they are not all, whom they are credited to, and the cue. */
		public String text(String outlet) {
			return cell(outlet).stream().map(QuoteGrid::text).distinct().collect(Collectors.joining("  |  "));
		}

		/** All that is known of a cell, in lines: for each article its words, and whom each annotator credits them to. */
		public String detail(String outlet, Map<String, ArticleSummary> articles) {
			StringBuilder detail = new StringBuilder("\u201C" + oneLine(saying.text()) + "\u201D\n");
			for (Appearance appearance : cell(outlet)) {
				ArticleSummary article = articles.get(appearance.article());
				String title = article == null || article.title() == null ? appearance.article() : article.title();
				detail.append('\n').append(outlet.isEmpty() ? "" : outlet + ", ").append(title).append(": ")
						.append(appearance.form() == Form.FULL ? "in full" : appearance.form().id() + ", \u201C" + oneLine(appearance.text()) + "\u201D")
						.append('\n');
				appearance.credits().forEach(credit -> detail.append("    ").append(credit.annotator())
						.append(QuoteGrid.credit(credit)).append('\n'));
				if (appearance.credits().isEmpty()) {
					detail.append("    Nobody has labelled who says it.\n");
				}
			}
			return detail.toString();
		}

		/** Whether outlets credit it to different actors, or to different words where none is linked. */
		public boolean isDisputed() {
			return saying.appearances().stream().flatMap(appearance -> appearance.credits().stream())
					.map(Credit::actor).filter(actor -> !actor.isEmpty()).distinct().count() > 1;
		}
	}

	public QuoteGrid {
		outlets = List.copyOf(outlets);
		rows = List.copyOf(rows);
	}

	/** @param articles heads by id */
	public static QuoteGrid of(List<Saying> sayings, Map<String, ArticleSummary> articles) {
		Map<String, Integer> counts = new TreeMap<>();
		List<Row> rows = new ArrayList<>();
		for (Saying saying : sayings) {
			Map<String, List<Appearance>> cells = new LinkedHashMap<>();
			for (Appearance appearance : saying.appearances()) {
				cells.computeIfAbsent(outlet(articles.get(appearance.article())), outlet -> new ArrayList<>()).add(appearance);
			}
			cells.keySet().forEach(outlet -> counts.merge(outlet, 1, Integer::sum));
			rows.add(new Row(saying, cells));
		}
		List<String> outlets = counts.entrySet().stream()
				.sorted(java.util.Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getKey().isEmpty())
						.thenComparing(entry -> -entry.getValue()).thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey).toList();
		return new QuoteGrid(outlets, rows);
	}

	/** Rows that have this, in any case, in the quotation, a speaker, an actor or an article's id. */
	public QuoteGrid matching(String filter) {
		String wanted = filter.strip().toLowerCase(java.util.Locale.ROOT);
		return wanted.isEmpty() ? this : new QuoteGrid(outlets, rows.stream().filter(row -> has(row, wanted)).toList());
	}

	private static boolean has(Row row, String wanted) {
		StringBuilder text = new StringBuilder(row.saying().text());
		row.saying().appearances().forEach(appearance -> {
			text.append('\n').append(appearance.article());
			appearance.credits().forEach(credit -> text.append('\n').append(credit.speaker()).append('\n').append(credit.actor()));
		});
		return text.toString().toLowerCase(java.util.Locale.ROOT).contains(wanted);
	}

	private static String text(Appearance appearance) {
		String words = appearance.form() == Form.FULL ? "in full" : appearance.form().id() + ": \u201C" + oneLine(appearance.text()) + "\u201D";
		return words + credit(appearance);
	}

	/** Whom it is credited to and the cue, as most annotators say; gold where there is gold; empty where it is not labelled. */
	public static String credit(Appearance appearance) {
		return appearance.credits().stream().filter(credit -> credit.annotator().equals("gold")).findFirst()
				.or(() -> appearance.credits().stream().findFirst()).map(QuoteGrid::credit).orElse("");
	}

	private static String credit(Credit credit) {
		String speaker = credit.speaker().isEmpty() ? "nobody named" : credit.speaker();
		return " \u2014 " + oneLine(speaker) + (credit.cue().isEmpty() ? "" : " (" + oneLine(credit.cue()) + ")");
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ");
	}

	private static String outlet(ArticleSummary article) {
		return article == null || article.outlet() == null ? "" : article.outlet();
	}
}
