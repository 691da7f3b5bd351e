package org.rubricator.formats.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.foreign.ArticleProperty;

/** Which column of a table is what. */
final class Columns {

	static final String ARTICLE = "article";
	static final String TEXT = "text";
	static final String BEGIN = "begin";
	static final String END = "end";
	static final String QUOTE = "quote";
	static final String LABEL = "label";
	static final String ID = "id";
	static final String ANNOTATOR = "annotator";

	/** Names that columns have by what they are; the first that is there counts. */
	private static final Map<String, List<String>> USUAL = new LinkedHashMap<>();
	static {
		USUAL.put(ARTICLE, List.of("article", "article_id", "document", "document_id", "doc", "doc_id", "docid", "filename",
				"file"));
		USUAL.put(TEXT, List.of("text", "fulltext", "full_text", "body", "content"));
		USUAL.put(BEGIN, List.of("begin", "start", "start_offset", "start_char", "begin_offset"));
		USUAL.put(END, List.of("end", "stop", "end_offset", "end_char"));
		USUAL.put(QUOTE, List.of("quote", "quotation", "span", "span_text", "words", "surface", "mention"));
		USUAL.put(LABEL, List.of("label", "tag", "category", "code", "type"));
		USUAL.put(ID, List.of("id"));
		USUAL.put(ANNOTATOR, List.of("annotator", "coder", "user"));
		for (ArticleProperty property : ArticleProperty.values()) {
			USUAL.put(property.title(), switch (property) {
			case TITLE -> List.of("title", "headline");
			case BYLINE -> List.of("byline", "author");
			case OUTLET -> List.of("outlet", "publication", "newspaper");
			case PUBLISHED -> List.of("published", "date");
			case ADDRESS -> List.of("address", "url");
			case LANGUAGE -> List.of("language", "lang");
			case LICENCE -> List.of("licence", "license");
			case SECTION, RETRIEVED, SOURCE -> List.of(property.title());
			});
		}
	}

	private final Map<String, String> columns = new LinkedHashMap<>();
	private final List<String> others = new ArrayList<>();

	/**
	 * @param names of the table
	 * @param asked what is what, as {@code text=body}
	 * @throws RefusalException if what is asked for is not there; for people
	 */
	Columns(List<String> names, List<String> asked) throws RefusalException {
		for (String each : asked) {
			int equals = each.indexOf('=');
			String what = equals < 1 ? each : each.substring(0, equals).strip();
			String column = each.substring(equals + 1).strip();
			if (equals < 1 || !USUAL.containsKey(what) || !names.contains(column)) {
				throw new RefusalException("The option 'columns' says '" + each + "'. It takes what=column, with what one of "
						+ String.join(", ", USUAL.keySet()) + ", and a column that is there: " + String.join(", ", names) + ".");
			}
			columns.put(what, column);
		}
		for (Map.Entry<String, List<String>> usual : USUAL.entrySet()) {
			for (String name : usual.getValue()) {
				names.stream().filter(column -> column.toLowerCase(Locale.ROOT).equals(name) && !columns.containsValue(column))
						.findFirst().ifPresent(column -> columns.putIfAbsent(usual.getKey(), column));
			}
		}
		if (!isOfSpans()) {
			columns.keySet().removeAll(List.of(BEGIN, END, LABEL, ANNOTATOR));
			if (!has(ARTICLE) && has(ID)) {
				columns.put(ARTICLE, columns.remove(ID));
			}
		}
		names.stream().filter(name -> !columns.containsValue(name)).forEach(others::add);
	}

	boolean has(String what) {
		return columns.containsKey(what);
	}

	/** Whether a row is a span, and not an article. */
	boolean isOfSpans() {
		return has(BEGIN) && has(END) || has(QUOTE);
	}

	/** Null where there is no such column, or nothing in it. */
	String get(CsvReader.Row row, String what) {
		String column = columns.get(what);
		return column == null ? null : row.get(column);
	}

	/** Columns that are none of this. */
	List<String> others() {
		return others;
	}
}
