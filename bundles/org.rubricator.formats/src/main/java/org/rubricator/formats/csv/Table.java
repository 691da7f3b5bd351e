package org.rubricator.formats.csv;

import java.util.List;

/** The tables, with their columns: what the files are called and what the Data Package says of them. */
enum Table {

	ARTICLES("articles", List.of("id", "title", "byline", "outlet", "section", "published", "retrieved", "source", "address",
			"language", "licence", "text")),
	LAYERS("layers", List.of("article", "annotator", "state", "seconds_worked:integer")),
	SPANS("spans", List.of("article", "annotator", "id", "label", "begin:integer", "end:integer", "parts:integer", "quote",
			"actor", "verdict", "origin", "agent", "score:number", "flagged:boolean", "comment")),
	PARTS("parts", List.of("article", "annotator", "span", "part:integer", "begin:integer", "end:integer",
			"begin_utf16:integer", "end_utf16:integer", "quote")),
	FRAMES("frames", List.of("article", "annotator", "id", "label", "verdict", "origin", "agent", "score:number",
			"flagged:boolean", "comment")),
	FILLERS("fillers", List.of("article", "annotator", "frame", "role", "span", "implicit:boolean")),
	ATTRIBUTES("attributes", List.of("article", "annotator", "annotation", "name", "value")),
	ACTORS("actors", List.of("id", "name", "kind", "wikidata", "note")),
	ALIASES("aliases", List.of("actor", "alias")),
	AFFILIATIONS("affiliations", List.of("actor", "organisation", "role", "from", "until"));

	private final String title;
	private final List<Column> columns;

	/** A column and its type, as Table Schema has it. */
	record Column(String name, String type) {
	}

	Table(String title, List<String> columns) {
		this.title = title;
		this.columns = columns.stream().map(column -> {
			int colon = column.indexOf(':');
			return colon < 0 ? new Column(column, "string")
					: new Column(column.substring(0, colon), column.substring(colon + 1));
		}).toList();
	}

	/** Also the name of the file, without extension. */
	String title() {
		return title;
	}

	String fileName() {
		return title + ".csv";
	}

	List<Column> columns() {
		return columns;
	}

	/** Of the columns. */
	List<String> names() {
		return columns.stream().map(Column::name).toList();
	}
}
