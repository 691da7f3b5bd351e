package org.rubricator.formats.conll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Range;

/** Reads CoNLL-U and CoNLL-U Plus: texts, and spans from tags in MISC or in columns of their own. */
public final class ConlluImporter implements Importer {

	private static final List<String> STANDARD = List.of("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL",
			"DEPS", "MISC");

	@Override
	public String id() {
		return ConlluExporter.ID;
	}

	@Override
	public String title() {
		return "CoNLL-U";
	}

	@Override
	public List<String> extensions() {
		return List.of("conllu", "conllup");
	}

	@Override
	public String description() {
		return "Articles by # newdoc, paragraphs by # newpar, texts by # text or SpaceAfter. Tags in MISC (NER=B-PER) or in "
				+ "columns of CoNLL-U Plus become spans; lemmas and syntax are left out.";
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.startsWith("# global.columns") || extensions().contains(input.extension()) ? Recognition.CONTENT
				: Recognition.NONE;
	}

	/** It streams, from article to article. */
	@Override
	public long mostBytes() {
		return Long.MAX_VALUE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		Reading reading = new Reading(input, sink);
		try (TextLines lines = new TextLines(input)) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (reading.line(line, lines.number())) {
					lines.beginArticle();
				}
			}
		}
		reading.endOfSentence();
		reading.flush();
		if (!reading.unread.isEmpty()) {
			sink.report(Finding.info("import.conllu.unread", Location.ofFile(input.name()),
					"Left out, for they are no tags such as B-PER: " + String.join(", ", reading.unread) + "."));
		}
	}

	/** One file. */
	private static final class Reading {

		private final Input input;
		private final ArticleSink sink;
		private final TreeSet<String> unread = new TreeSet<>();
		private List<String> columns = STANDARD;
		private final StringBuilder text = new StringBuilder();
		private final List<Token> tokens = new ArrayList<>();
		private final List<Token> sentence = new ArrayList<>();
		private String sentenceText;
		private String document;
		private String title;
		private boolean paragraph;
		private int first = 1;
		private int documents;
		private int inRange;

		/** A token with its tags by key; where it stands is known at the end of the sentence. */
		private static final class Token {
			private final String form;
			private final boolean space;
			private final Map<String, String> tags = new LinkedHashMap<>();
			private final int line;
			private boolean last;
			private int begin;

			Token(String form, boolean space, int line) {
				this.form = form;
				this.space = space;
				this.line = line;
			}
		}

		Reading(Input input, ArticleSink sink) {
			this.input = input;
			this.sink = sink;
		}

		/** Whether an article begins here. */
		boolean line(String line, int number) throws RefusalException {
			if (line.isBlank()) {
				endOfSentence();
			} else if (line.startsWith("#")) {
				return comment(line, number);
			} else {
				token(line.split("\t", -1), number);
			}
			return false;
		}

		private boolean comment(String line, int number) throws RefusalException {
			String comment = line.substring(1).strip();
			String value = comment.contains("=") ? comment.substring(comment.indexOf('=') + 1).strip() : "";
			if (comment.startsWith("newdoc")) {
				endOfSentence();
				flush();
				document = comment.startsWith("newdoc id") ? value : null;
				first = number;
				return true;
			} else if (comment.startsWith("global.columns")) {
				columns = List.of(value.split("\\s+"));
			} else if (comment.startsWith("newpar") && !comment.startsWith("newpar_")) {
				paragraph = true;
			} else if (comment.startsWith("text =")) {
				sentenceText = value;
			} else if (comment.startsWith("meta::title")) {
				title = value;
			}
			return false;
		}

		private void token(String[] fields, int number) throws RefusalException {
			if (fields.length != columns.size()) {
				throw new RefusalException("Line " + number + " has " + fields.length + (fields.length == 1 ? " column" : " columns") + ", not " + columns.size() + ".");
			}
			int idColumn = columns.indexOf("ID");
			String id = idColumn < 0 ? "1" : fields[idColumn];
			if (id.contains(".")) {
				return; // an empty node has no words
			}
			Map<String, String> misc = misc(fields);
			if (id.matches("\\d{1,6}-\\d{1,6}")) {
				int dash = id.indexOf('-');
				inRange = Integer.parseInt(id.substring(dash + 1)) - Integer.parseInt(id.substring(0, dash)) + 1;
			} else if (inRange > 0) {
				inRange--;
				tags(misc, fields, sentence.getLast());
				return; // a word of a token that is there already
			}
			int form = columns.indexOf("FORM");
			Token token = new Token(form < 0 ? "_" : fields[form], !"No".equals(misc.get("SpaceAfter")), number);
			tags(misc, fields, token);
			sentence.add(token);
		}

		private Map<String, String> misc(String[] fields) {
			Map<String, String> misc = new LinkedHashMap<>();
			int column = columns.indexOf("MISC");
			if (column >= 0 && !fields[column].equals("_")) {
				for (String pair : fields[column].split("\\|")) {
					int equals = pair.indexOf('=');
					if (equals > 0) {
						misc.put(pair.substring(0, equals), pair.substring(equals + 1));
					}
				}
			}
			return misc;
		}

		private void tags(Map<String, String> misc, String[] fields, Token token) {
			misc.forEach((key, value) -> tag(key, value, token));
			for (int i = 0; i < columns.size(); i++) {
				if (!STANDARD.contains(columns.get(i))) {
					tag(columns.get(i).replaceFirst("^.*:", ""), fields[i], token);
				}
			}
		}

		private void tag(String key, String value, Token token) {
			if (TagReading.isTag(value) || value.equals("B") || value.equals("I")) {
				token.tags.putIfAbsent(key, value);
			} else if (!key.equals("SpaceAfter")) {
				unread.add(key);
			}
		}

		void endOfSentence() throws RefusalException {
			if (sentence.isEmpty()) {
				return;
			}
			text.append(text.isEmpty() ? "" : paragraph ? "\n" : " ");
			paragraph = false;
			int start = text.length();
			if (sentenceText == null) {
				StringBuilder made = new StringBuilder();
				for (Token token : sentence) {
					made.append(token.form).append(token.space ? " " : "");
				}
				sentenceText = made.toString().strip();
			}
			text.append(sentenceText);
			int at = 0;
			for (Token token : sentence) {
				int found = sentenceText.indexOf(token.form, at);
				if (found < 0 || !sentenceText.substring(at, found).isBlank()) {
					throw new RefusalException("Line " + token.line + ": the token '" + token.form
							+ "' is not where it should be in the # text of its sentence.");
				}
				token.begin = start + found;
				at = found + token.form.length();
			}
			sentence.getLast().last = true;
			tokens.addAll(sentence);
			sentence.clear();
			sentenceText = null;
			inRange = 0;
		}

		void flush() throws RefusalException {
			if (tokens.isEmpty()) {
				return;
			}
			ImportedText imported = new ImportedText(text.toString());
			LayerBuilder layer = new LayerBuilder(null, input.fileName());
			TreeSet<String> keys = new TreeSet<>();
			tokens.forEach(token -> keys.addAll(token.tags.keySet()));
			for (String key : keys) {
				TagReading reading = new TagReading(layer, key);
				for (Token token : tokens) {
					Range place = imported.range(token.begin, token.begin + token.form.length(), OffsetUnit.UTF16);
					reading.add(token.tags.getOrDefault(key, Scheme.OUTSIDE), place);
					if (token.last) {
						reading.close();
					}
				}
				reading.close();
			}
			documents++;
			String base = PlainArticle.baseName(input.fileName());
			ArticleDraft draft = PlainArticle.of(input,
					document != null ? document : documents == 1 ? base : base + "-" + documents, imported.canonical());
			if (title != null) {
				draft.article().setTitle(title);
			}
			sink.accept(new ImportedArticle(draft, List.of(layer.layer()), List.of(), first));
			text.setLength(0);
			tokens.clear();
			title = null;
		}
	}
}
