package org.rubricator.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mappings as text: a rule a line, what belongs to it on lines below that begin with white space. */
final class MappingText {

	private static final String HEAD = """
			# What stands in a file -> what it becomes in the corpus. A type that is not here keeps its name.
			# '-> nothing' leaves it out. Names with white space stand in double quotes.
			""";
	private static final String NOTHING = "nothing";
	private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^\\s\"]+");
	private static final Pattern PLAIN = Pattern.compile("[^\\s\"#=\\\\]+");

	private final List<Rule> spans = new ArrayList<>();
	private final List<Rule> frames = new ArrayList<>();
	private Draft draft;

	/** The rule that is being read. */
	private static final class Draft {
		private boolean frame;
		private String type;
		private Optional<String> label;
		private final SortedMap<String, String> conditions = new TreeMap<>();
		private final SortedMap<String, Optional<String>> attributes = new TreeMap<>();
		private final SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
		private final SortedMap<String, String> constants = new TreeMap<>();
		private final SortedMap<String, Optional<String>> roles = new TreeMap<>();
		private final List<String> implicit = new ArrayList<>();
		private String attribute;
	}

	/** A word, and whether it stood in quotes. */
	private record Word(String text, boolean quoted) {

		boolean is(String keyword) {
			return !quoted && text.equals(keyword);
		}
	}

	private MappingText() {
	}

	static Mapping parse(String text) {
		MappingText reading = new MappingText();
		int number = 0;
		for (String line : text.split("\r\n|\r|\n", -1)) {
			number++;
			try {
				reading.line(line);
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
			}
		}
		reading.finish();
		return new Mapping(reading.spans, reading.frames);
	}

	private void line(String line) {
		List<Word> words = words(line);
		if (words.isEmpty()) {
			return;
		}
		if (!Character.isWhitespace(line.charAt(0))) {
			finish();
			rule(words);
		} else if (draft == null) {
			throw new IllegalArgumentException("a line that begins with white space belongs to a rule above it, and "
					+ "there is none.");
		} else {
			detail(words);
		}
	}

	private void rule(List<Word> words) {
		draft = new Draft();
		Word kind = words.get(0);
		if (!kind.is("span") && !kind.is("frame")) {
			throw new IllegalArgumentException("a rule begins with 'span' or 'frame', not '" + kind.text() + "'.");
		}
		draft.frame = kind.is("frame");
		int arrow = arrow(words);
		if (arrow < 2 || arrow != words.size() - 2) {
			throw new IllegalArgumentException("a rule is written as '" + kind.text() + " TYPE -> LABEL'.");
		}
		draft.type = words.get(1).text();
		for (Word condition : words.subList(2, arrow)) {
			int equals = condition.text().indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException(
						"a condition is written as ATTRIBUTE=VALUE, not '" + condition.text() + "'.");
			}
			draft.conditions.put(condition.text().substring(0, equals), condition.text().substring(equals + 1));
		}
		draft.label = target(words.get(arrow + 1));
	}

	private void detail(List<Word> words) {
		String kind = words.get(0).text();
		switch (kind) {
		case "attribute" -> {
			draft.attribute = arrowed(words, kind, "NAME -> NAME");
			draft.attributes.put(draft.attribute, target(words.get(3)));
		}
		case "value" -> {
			String value = arrowed(words, kind, "VALUE -> VALUE");
			if (draft.attribute == null) {
				throw new IllegalArgumentException("a value belongs to an attribute above it, and there is none.");
			}
			draft.values.computeIfAbsent(draft.attribute, name -> new TreeMap<>()).put(value, words.get(3).text());
		}
		case "role" -> draft.roles.put(arrowed(words, kind, "NAME -> NAME"), target(words.get(3)));
		case "set" -> {
			if (words.size() != 3) {
				throw new IllegalArgumentException("'set' is written as 'set NAME VALUE'.");
			}
			draft.constants.put(words.get(1).text(), words.get(2).text());
		}
		case "implicit" -> {
			if (words.size() != 2) {
				throw new IllegalArgumentException("'implicit' is written as 'implicit ROLE'.");
			}
			draft.implicit.add(words.get(1).text());
		}
		default -> throw new IllegalArgumentException(
				"below a rule stand 'attribute', 'value', 'set', 'role' and 'implicit', not '" + kind + "'.");
		}
		if (!draft.frame && (kind.equals("role") || kind.equals("implicit"))) {
			throw new IllegalArgumentException("'" + kind + "' belongs to a frame.");
		}
	}

	private static String arrowed(List<Word> words, String kind, String form) {
		if (words.size() != 4 || arrow(words) != 2) {
			throw new IllegalArgumentException("'" + kind + "' is written as '" + kind + " " + form + "'.");
		}
		return words.get(1).text();
	}

	private static Optional<String> target(Word word) {
		if (word.text().isEmpty()) {
			throw new IllegalArgumentException("a name is empty. To leave something out, write: -> nothing");
		}
		return word.is(NOTHING) ? Optional.empty() : Optional.of(word.text());
	}

	private static int arrow(List<Word> words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).is("->")) {
				return i;
			}
		}
		return -1;
	}

	private void finish() {
		if (draft != null) {
			(draft.frame ? frames : spans).add(new Rule(draft.type, draft.conditions, draft.label, draft.attributes,
					draft.values, draft.constants, draft.roles, draft.implicit));
			draft = null;
		}
	}

	private static List<Word> words(String line) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(line);
		int at = 0;
		while (matcher.find()) {
			if (!line.substring(at, matcher.start()).isBlank()) {
				throw new IllegalArgumentException("a double quote is not closed.");
			}
			boolean quoted = matcher.group(1) != null;
			if (!quoted && matcher.group().startsWith("#")) {
				return words;
			}
			words.add(new Word(quoted ? unescape(matcher.group(1)) : matcher.group(), quoted));
			at = matcher.end();
		}
		if (!line.substring(at).isBlank()) {
			throw new IllegalArgumentException("a double quote is not closed.");
		}
		return words;
	}

	private static String unescape(String quoted) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < quoted.length(); i++) {
			char c = quoted.charAt(i);
			if (c == '\\') {
				c = quoted.charAt(++i);
				c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
			}
			plain.append(c);
		}
		return plain.toString();
	}

	static String print(Mapping mapping) {
		StringBuilder text = new StringBuilder(HEAD);
		mapping.spans().forEach(rule -> print("span", rule, text));
		mapping.frames().forEach(rule -> print("frame", rule, text));
		return text.toString();
	}

	private static void print(String kind, Rule rule, StringBuilder text) {
		text.append(kind).append(' ').append(name(rule.type()));
		rule.conditions().forEach((name, value) -> text.append(' ').append(condition(name, value)));
		text.append(" -> ").append(target(rule.label())).append('\n');
		rule.attributes().forEach((name, to) -> {
			text.append("  attribute ").append(name(name)).append(" -> ").append(target(to)).append('\n');
			values(rule.values().get(name), text);
		});
		for (Map.Entry<String, SortedMap<String, String>> values : rule.values().entrySet()) {
			if (!rule.attributes().containsKey(values.getKey())) {
				text.append("  attribute ").append(name(values.getKey())).append(" -> ").append(name(values.getKey()))
						.append('\n');
				values(values.getValue(), text);
			}
		}
		rule.constants().forEach((name, value) -> text.append("  set ").append(name(name)).append(' ').append(name(value))
				.append('\n'));
		rule.roles().forEach((name, to) -> text.append("  role ").append(name(name)).append(" -> ").append(target(to))
				.append('\n'));
		rule.implicit().forEach(role -> text.append("  implicit ").append(name(role)).append('\n'));
	}

	private static void values(SortedMap<String, String> values, StringBuilder text) {
		if (values != null) {
			values.forEach((from, to) -> text.append("    value ").append(name(from)).append(" -> ").append(name(to))
					.append('\n'));
		}
	}

	private static String target(Optional<String> name) {
		return name.map(MappingText::name).orElse(NOTHING);
	}

	private static String condition(String name, String value) {
		String whole = name + "=" + value;
		return PLAIN.matcher(name).matches() && PLAIN.matcher(value).matches() ? whole : quoted(whole);
	}

	private static String name(String name) {
		return PLAIN.matcher(name).matches() && !name.equals(NOTHING) && !name.equals("->") ? name : quoted(name);
	}

	private static String quoted(String name) {
		return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
				.replace("\t", "\\t") + "\"";
	}
}
