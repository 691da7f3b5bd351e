package org.rubricator.core.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rubricator.core.corpus.AtomicFile;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;

/**
 * What becomes of the labels of a file. Of rules about the same type the first one counts whose conditions hold. Types
 * without a rule keep their names. Immutable.
 *
 * @param spans  rules about spans
 * @param frames rules about frames
 */
public record Mapping(List<Rule> spans, List<Rule> frames) {

	/** Every label keeps its name. */
	public static final Mapping NONE = new Mapping(List.of(), List.of());

	private static final long LONGEST_FILE = 4 << 20;

	public Mapping {
		spans = List.copyOf(spans);
		frames = List.copyOf(frames);
	}

	/**
	 * Reads a file that {@link #write} wrote or a person.
	 *
	 * @throws IllegalArgumentException if it is no mapping; the message is for people and names the line
	 */
	public static Mapping read(Path file) throws IOException {
		if (Files.size(file) > LONGEST_FILE) {
			throw new IllegalArgumentException(file + " is no mapping: it is larger than 4 MB.");
		}
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		try {
			return MappingText.parse(text);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
		}
	}

	/** Writes it so that people can read and change it. */
	public void write(Path file) throws IOException {
		AtomicFile.write(file, toString().getBytes(StandardCharsets.UTF_8));
	}

	/** @throws IllegalArgumentException if it is no mapping; the message is for people and names the line */
	public static Mapping parse(String text) {
		return MappingText.parse(text);
	}

	/** These rules, and those of another mapping about types that these say nothing of. */
	public Mapping orElse(Mapping other) {
		return new Mapping(merged(spans, other.spans), merged(frames, other.frames));
	}

	private static List<Rule> merged(List<Rule> mine, List<Rule> others) {
		Set<String> types = mine.stream().map(Rule::type).collect(Collectors.toSet());
		return Stream.concat(mine.stream(), others.stream().filter(rule -> !types.contains(rule.type()))).toList();
	}

	/** Whether no label, attribute or role changes. */
	public boolean keepsAll() {
		return Stream.concat(spans.stream(), frames.stream()).allMatch(Rule::keeps);
	}

	Optional<Rule> ruleFor(Span span) {
		return spans.stream().filter(rule -> rule.isAbout(span)).findFirst();
	}

	Optional<Rule> ruleFor(Frame frame) {
		return frames.stream().filter(rule -> rule.isAbout(frame)).findFirst();
	}

	/** As in files. */
	@Override
	public String toString() {
		return MappingText.print(this);
	}
}
