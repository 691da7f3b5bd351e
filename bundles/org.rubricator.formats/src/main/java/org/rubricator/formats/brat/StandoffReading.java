package org.rubricator.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.brat.Line.Argument;
import org.rubricator.formats.brat.Line.TextBound;
import org.rubricator.formats.brat.Line.Tie;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Makes a layer of the lines of one file. Lines that do not fit are findings; the rest is read. */
final class StandoffReading {

	private final ImportedText text;
	private final OffsetUnit unit;
	private final Input input;
	private final LayerBuilder layer;
	private final Map<String, Actor> actors = new LinkedHashMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<Numbered<Tie>> ties = new ArrayList<>();
	private final List<Numbered<Line>> rest = new ArrayList<>();
	private final Map<String, Numbered<TextBound>> bounds = new LinkedHashMap<>();
	private final Map<String, List<Range>> places = new HashMap<>();
	private final Map<String, Tie> events = new HashMap<>();
	private final Set<String> withoutTrigger = new HashSet<>();
	private int misplaced;

	private record Numbered<T>(int number, T line) {
	}

	StandoffReading(ImportedText text, OffsetUnit unit, Input input, String annotator) {
		this.text = text;
		this.unit = unit;
		this.input = input;
		layer = new LayerBuilder(annotator, input.fileName());
	}

	Layer layer() {
		return layer.layer();
	}

	List<Actor> actors() {
		return List.copyOf(actors.values());
	}

	List<Finding> findings() {
		return findings;
	}

	/** Lines whose words are not where their offsets are. */
	int misplaced() {
		return misplaced;
	}

	void read(String[] lines) {
		for (int i = 0; i < lines.length; i++) {
			i = sort(lines, i);
		}
		Set<String> triggers = onlyTriggers();
		bounds.forEach((id, bound) -> {
			if (!triggers.contains(id)) {
				layer.span(id, bound.line().type(), places.get(id));
			}
		});
		ties.forEach(tie -> layer.frame(tie.line().id(), tie.line().type()));
		ties.forEach(tie -> fill(tie.number(), tie.line(), triggers));
		rest.forEach(line -> add(line.number(), line.line()));
	}

	/** Puts a line where it belongs. Number of the last line that was taken with it. */
	private int sort(String[] lines, int index) {
		int number = index + 1;
		Line line;
		try {
			line = Line.parse(lines[index]);
		} catch (IllegalArgumentException e) {
			refuse(number, e.getMessage());
			return index;
		}
		switch (line) {
		case null -> {
			// a blank line
		}
		case TextBound bound -> {
			return place(bound, lines, index);
		}
		case Tie tie -> {
			if (tie.event()) {
				events.putIfAbsent(tie.id(), tie);
			}
			ties.add(new Numbered<>(number, tie));
		}
		case Line.Note note when note.type().equals(BratFormat.OWN_NOTE)
				&& note.text().equals(BratFormat.NO_TRIGGER) -> withoutTrigger.add(note.target());
		default -> rest.add(new Numbered<>(number, line));
		}
		return index;
	}

	private int place(TextBound bound, String[] lines, int index) {
		int number = index + 1;
		if (bounds.containsKey(bound.id())) {
			refuse(number, "there is another annotation " + bound.id() + " above it");
			return index;
		}
		int last = index;
		try {
			List<Range> ranges = new ArrayList<>();
			for (long[] fragment : bound.fragments()) {
				ranges.add(text.range(fragment[0], fragment[1], unit));
			}
			if (closerThan(0, ranges)) {
				throw new RefusalException("its fragments overlap");
			}
			String there = there(bound);
			if (!isQuote(bound.text(), there)) {
				String broken = broken(bound.text(), lines, index, there);
				if (broken == null) {
					misplaced++;
					throw new RefusalException("its words are \"" + ImportedText.shortened(bound.text())
							+ "\", but at its offsets (" + unit.title() + ") stands \"" + ImportedText.shortened(there) + "\"");
				}
				last = index + broken.split("\n", -1).length - 1;
				findings.add(Finding.warning("import.brat.broken", place(number, bound.id()),
						"The words of " + bound.id() + " go on in the next line, which brat does not allow. They are those at "
								+ "its offsets, so it was taken."));
			}
			if (closerThan(1, ranges)) {
				findings.add(Finding.info("import.brat.touching", place(number, bound.id()),
						"Fragments of " + bound.id() + " have nothing between them, so they became one part of the span."));
			}
			places.put(bound.id(), merged(ranges));
			bounds.put(bound.id(), new Numbered<>(number, bound));
		} catch (RefusalException e) {
			refuse(number, e.getMessage());
		}
		return last;
	}

	/** The words at the offsets, as the file should have them; only after the offsets are known to be good. */
	private String there(TextBound bound) {
		StringBuilder words = new StringBuilder();
		for (long[] fragment : bound.fragments()) {
			if (words.length() > 0) {
				words.append(' ');
			}
			int begin = unit == OffsetUnit.UTF16 ? (int) fragment[0] : text.offsets().toUtf16((int) fragment[0]);
			int end = unit == OffsetUnit.UTF16 ? (int) fragment[1] : text.offsets().toUtf16((int) fragment[1]);
			words.append(text.raw(), begin, end);
		}
		return words.toString();
	}

	/** Line breaks of the text cannot stand in a line; writers put blanks there. White space at the end gets lost. */
	private static boolean isQuote(String words, String there) {
		return words.equals(there) || plain(words).equals(plain(there));
	}

	private static String plain(String words) {
		return words.replace("\r\n", "  ").replaceAll("[\\n\\r\\t\\u0085\\u2028\\u2029]", " ").stripTrailing();
	}

	/** The words with the lines below that belong to them, or null where they do not go on there. */
	private static String broken(String words, String[] lines, int index, String there) {
		StringBuilder joined = new StringBuilder(words);
		for (int next = index + 1; next < lines.length && next <= index + 20; next++) {
			if (!plain(there).startsWith(plain(joined.toString()))) {
				return null;
			}
			joined.append('\n').append(lines[next]);
			if (isQuote(joined.toString(), there)) {
				return joined.toString();
			}
		}
		return null;
	}

	/** Whether there are two with fewer units between them; 0: whether two overlap. */
	private static boolean closerThan(int units, List<Range> ranges) {
		List<Range> sorted = ranges.stream().sorted().toList();
		return IntStream.range(1, sorted.size()).anyMatch(i -> sorted.get(i).begin() - sorted.get(i - 1).end() < units);
	}

	/** Fragments between which there is nothing but line breaks are one: brat has to cut there. */
	private List<Range> merged(List<Range> ranges) {
		List<Range> merged = new ArrayList<>();
		for (Range range : ranges.stream().sorted().toList()) {
			Range last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && text.canonical().substring(last.end(), range.begin()).chars()
					.allMatch(c -> BratFormat.breaksLine((char) c))) {
				merged.set(merged.size() - 1, new Range(last.begin(), range.end()));
			} else {
				merged.add(range);
			}
		}
		return merged;
	}

	/** Text-bound annotations that only stand for an event, on words that are annotated by an argument of it anyway. */
	private Set<String> onlyTriggers() {
		Map<String, Integer> uses = new HashMap<>();
		for (Numbered<Tie> tie : ties) {
			if (tie.line().event()) {
				uses.merge(tie.line().trigger(), 1, Integer::sum);
			}
			for (Argument argument : tie.line().arguments()) {
				uses.merge(spanId(argument.id()), 1, Integer::sum);
			}
		}
		for (Numbered<Line> line : rest) {
			String target = switch (line.line()) {
			case Line.Attribute attribute -> attribute.target();
			case Line.Normalization normalization -> normalization.target();
			case Line.Note note -> note.target();
			case Line.Equivalence equivalence -> {
				equivalence.members().forEach(member -> uses.merge(spanId(member), 1, Integer::sum));
				yield null;
			}
			default -> null;
			};
			if (target != null && bounds.containsKey(target)) {
				uses.merge(target, 1, Integer::sum);
			}
		}
		Set<String> only = new HashSet<>();
		for (Numbered<Tie> tie : ties) {
			String trigger = tie.line().trigger();
			if (tie.line().event() && bounds.containsKey(trigger) && uses.get(trigger) == 1
					&& bounds.get(trigger).line().type().equals(tie.line().type())
					&& twin(tie.line(), Set.of(trigger)) != null) {
				only.add(trigger);
			}
		}
		return only;
	}

	/** Id of the argument that stands on the words of the trigger; null where there is none. */
	private String twin(Tie event, Set<String> others) {
		List<Range> words = places.get(event.trigger());
		return words == null ? null
				: event.arguments().stream().map(argument -> spanId(argument.id()))
						.filter(id -> !others.contains(id) && places.containsKey(id)
								&& Parts.of(places.get(id)).equals(Parts.of(words)))
						.findFirst().orElse(null);
	}

	/** An event that is an argument is represented by its trigger. */
	private String spanId(String id) {
		Tie event = events.get(id);
		return event == null ? id : event.trigger();
	}

	private void fill(int number, Tie tie, Set<String> triggers) {
		Frame frame = (Frame) layer.find(tie.id()).orElseThrow();
		if (tie.event() && !withoutTrigger.contains(tie.id())) {
			String trigger = triggers.contains(tie.trigger()) ? twin(tie, triggers) : tie.trigger();
			fill(number, tie, frame, BratFormat.TRIGGER, trigger == null ? tie.trigger() : trigger);
		}
		Set<String> roles = new HashSet<>();
		tie.arguments().forEach(argument -> roles.add(argument.role()));
		for (Argument argument : tie.arguments()) {
			fill(number, tie, frame, tie.event() ? role(argument.role(), roles) : argument.role(),
					spanId(argument.id()));
		}
	}

	/** brat numbers arguments of a role from the second on: Content, Content2. */
	private static String role(String role, Set<String> all) {
		String plain = role.replaceFirst("\\d+$", "");
		return plain.isEmpty() || plain.length() == role.length() || role.equals(plain + "1") || all.contains(plain + "1")
				? role
				: plain;
	}

	private void fill(int number, Tie tie, Frame frame, String role, String id) {
		Annotation span = layer.find(id).orElse(null);
		if (span instanceof Span filler) {
			LayerBuilder.fill(frame, role, filler);
		} else {
			refuse(number, "its " + role + " " + id + " is not there, so " + tie.id() + " was taken without it", tie.id());
		}
	}

	private void add(int number, Line line) {
		try {
			switch (line) {
			case Line.Equivalence equivalence -> {
				Frame frame = layer.frame(null, equivalence.type());
				for (String member : equivalence.members()) {
					LayerBuilder.fill(frame, BratFormat.MEMBER, (Span) find(spanId(member), Span.class));
				}
			}
			case Line.Attribute attribute -> {
				Annotation target = find(attribute.target(), Annotation.class);
				if (target.getAttributes().get(attribute.name()) != null) {
					throw new RefusalException(attribute.target() + " has the attribute '" + attribute.name() + "' already");
				}
				LayerBuilder.attribute(target, attribute.name(), attribute.value() == null ? "true" : attribute.value());
			}
			case Line.Normalization normalization -> normalize(normalization);
			case Line.Note note -> note(note);
			default -> throw new IllegalStateException();
			}
		} catch (RefusalException e) {
			refuse(number, e.getMessage());
		}
	}

	private Annotation find(String id, Class<? extends Annotation> type) throws RefusalException {
		Annotation found = layer.find(id).orElse(null);
		if (!type.isInstance(found)) {
			throw new RefusalException("it is about " + id + ", which is not there");
		}
		return found;
	}

	private void normalize(Line.Normalization line) throws RefusalException {
		Annotation target = find(line.target(), Annotation.class);
		boolean wikidata = line.database().equals(BratFormat.WIKIDATA);
		if (target instanceof Span span && span.getActor() == null
				&& (wikidata || line.database().equals(BratFormat.ACTORS))) {
			span.setActor(line.key());
			if (!line.text().isEmpty()) {
				Actor actor = actors.computeIfAbsent(line.key(), key -> ActorsFactory.eINSTANCE.createActor());
				actor.setId(line.key());
				actor.setName(line.text());
				actor.setWikidata(wikidata ? line.key() : null);
			}
		} else {
			String value = line.database() + ":" + line.key() + (line.text().isEmpty() ? "" : " " + line.text());
			String before = target.getAttributes().get(line.type());
			LayerBuilder.attribute(target, line.type(), before == null ? value : before + "; " + value);
		}
	}

	private void note(Line.Note note) throws RefusalException {
		Annotation target = find(note.target(), Annotation.class);
		if (note.type().equals(BratFormat.COMMENT)) {
			LayerBuilder.comment(target, note.text());
		} else if (!note.type().equals(BratFormat.OWN_NOTE)) {
			LayerBuilder.comment(target, note.type() + ": " + note.text());
		} else if (note.text().equals(BratFormat.FLAGGED)) {
			target.setFlagged(true);
		} else if (note.text().startsWith(BratFormat.IMPLICIT) && target instanceof Frame frame) {
			LayerBuilder.fillImplicitly(frame, note.text().substring(BratFormat.IMPLICIT.length()));
		} else if (note.text().startsWith(BratFormat.ATTRIBUTES)) {
			values(note, BratFormat.ATTRIBUTES).forEach((name, value) -> LayerBuilder.attribute(target, name, value));
		} else if (note.text().startsWith(BratFormat.LONG_COMMENT)) {
			values(note, "").values().forEach(comment -> LayerBuilder.comment(target, comment));
		} else {
			LayerBuilder.comment(target, note.text());
		}
	}

	private static Map<String, String> values(Line.Note note, String prefix) throws RefusalException {
		try {
			return Attributes.parse(note.text().substring(prefix.length())).values();
		} catch (IllegalArgumentException e) {
			throw new RefusalException("it is no list of names and values");
		}
	}

	private void refuse(int number, String reason) {
		refuse(number, reason, null);
	}

	private void refuse(int number, String reason, String id) {
		findings.add(Finding.error("import.brat.line", place(number, id), "The line was "
				+ (id == null ? "left out: " : "taken in part: ") + reason + "."));
	}

	private Location place(int number, String id) {
		return new Location(input.name(), number, null, null, id, null);
	}
}
