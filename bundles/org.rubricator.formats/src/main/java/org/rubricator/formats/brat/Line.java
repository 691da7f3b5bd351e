package org.rubricator.formats.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of annotations, taken apart. */
sealed interface Line {

	/** Words in the text. Offsets as the file counts them. */
	record TextBound(String id, String type, List<long[]> fragments, String text) implements Line {
	}

	/** A relation, or an event, whose first argument is its trigger. */
	record Tie(String id, String type, boolean event, String trigger, List<Argument> arguments) implements Line {
	}

	/** An equivalence of any number. */
	record Equivalence(String type, List<String> members) implements Line {
	}

	/** An attribute; the value is null where it is there or not. */
	record Attribute(String name, String target, String value) implements Line {
	}

	/** A reference to something outside. */
	record Normalization(String type, String target, String database, String key, String text) implements Line {
	}

	/** A comment. */
	record Note(String type, String target, String text) implements Line {
	}

	/** A role and the id of what fills it. */
	record Argument(String role, String id) {
	}

	Pattern TEXT_BOUND = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\d+\\s+\\d+(?:;\\d+\\s+\\d+)*)\\s(.*)", Pattern.DOTALL);

	/**
	 * @return null where nothing is in the line
	 * @throws IllegalArgumentException if it is of no known form; a clause for people
	 */
	static Line parse(String line) {
		if (line.isBlank()) {
			return null;
		}
		return switch (line.charAt(0)) {
		case 'T' -> textBound(line);
		case 'R' -> tie(line, false);
		case 'E' -> tie(line, true);
		case '*' -> equivalence(line);
		case 'A', 'M' -> attribute(line);
		case 'N' -> normalization(line);
		case '#' -> note(line);
		default -> throw new IllegalArgumentException("it begins with none of T, R, E, A, M, N, # and *");
		};
	}

	private static Line textBound(String line) {
		String[] fields = line.split("\t", 3);
		String[] head = fields.length == 3 ? fields[1].split(" ", 2) : null;
		if (head == null || head.length < 2) {
			// Some tools separate the fields by blanks.
			Matcher matcher = TEXT_BOUND.matcher(line);
			if (!matcher.matches()) {
				throw new IllegalArgumentException("it is not written as 'T1<tab>Type 0 5<tab>words'");
			}
			fields = new String[] { matcher.group(1), "", matcher.group(4).stripLeading() };
			head = new String[] { matcher.group(2), matcher.group(3) };
		}
		List<long[]> fragments = new ArrayList<>();
		for (String fragment : head[1].split(";")) {
			String[] ends = fragment.strip().split("\\s+");
			if (ends.length != 2 || !ends[0].matches("\\d{1,10}") || !ends[1].matches("\\d{1,10}")) {
				throw new IllegalArgumentException("'" + head[1] + "' is no list of offsets");
			}
			fragments.add(new long[] { Long.parseLong(ends[0]), Long.parseLong(ends[1]) });
		}
		return new TextBound(fields[0].strip(), head[0], fragments, fields[2]);
	}

	private static Line tie(String line, boolean event) {
		String[] words = line.strip().split("\\s+");
		if (words.length < 2) {
			throw new IllegalArgumentException("it has neither type nor arguments");
		}
		List<Argument> arguments = new ArrayList<>();
		for (int i = event ? 1 : 2; i < words.length; i++) {
			int colon = words[i].indexOf(':');
			if (colon < 1 || colon == words[i].length() - 1) {
				throw new IllegalArgumentException("'" + words[i] + "' is no argument, written as Role:T1");
			}
			arguments.add(new Argument(words[i].substring(0, colon), words[i].substring(colon + 1)));
		}
		if (!event) {
			return new Tie(words[0], words[1], false, null, arguments);
		}
		Argument trigger = arguments.remove(0);
		return new Tie(words[0], trigger.role(), true, trigger.id(), arguments);
	}

	private static Line equivalence(String line) {
		String[] words = line.strip().split("\\s+");
		if (words.length < 3) {
			throw new IllegalArgumentException("an equivalence has a type and members");
		}
		return new Equivalence(words[1], List.of(words).subList(2, words.length));
	}

	private static Line attribute(String line) {
		String[] words = line.strip().split("\\s+", 4);
		if (words.length < 3) {
			throw new IllegalArgumentException("an attribute has a name and names what it is of");
		}
		return new Attribute(words[1], words[2], words.length == 4 ? words[3] : null);
	}

	private static Line normalization(String line) {
		String[] fields = line.split("\t", 3);
		String[] words = fields.length > 1 ? fields[1].strip().split("\\s+") : new String[0];
		int colon = words.length == 3 ? words[2].indexOf(':') : -1;
		if (colon < 1) {
			throw new IllegalArgumentException("it is not written as 'N1<tab>Reference T1 Database:Id<tab>words'");
		}
		return new Normalization(words[0], words[1], words[2].substring(0, colon), words[2].substring(colon + 1),
				fields.length == 3 ? fields[2].strip() : "");
	}

	private static Line note(String line) {
		String[] fields = line.split("\t", 3);
		String[] words = fields.length > 1 ? fields[1].strip().split("\\s+") : new String[0];
		if (words.length < 2) {
			throw new IllegalArgumentException("it is not written as '#1<tab>AnnotatorNotes T1<tab>words'");
		}
		return new Note(words[0], words[1], fields.length == 3 ? fields[2] : "");
	}
}
