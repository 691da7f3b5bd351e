package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;

/**
 * What a card says of a frame.
 *
 * @param title its label, and what else one should know at a glance, see {@link SpanTag}
 * @param rows  its roles in the order of the label; roles that are not filled have a row only where they must be
 */
public record FrameCard(String title, List<Row> rows) {

	private static final int LONGEST = 240;

	/**
	 * A role.
	 *
	 * @param words  what fills it; several are joined by +
	 * @param lacking whether that is nothing, or not what may fill it
	 */
	public record Row(String role, String words, boolean lacking) {
	}

	/** @param text canonical text of the article */
	public static FrameCard of(Frame frame, LabelSet labels, String text) {
		List<Row> rows = new ArrayList<>();
		FrameLabel label = SpanTag.label(frame.getLabel(), labels) instanceof FrameLabel known ? known : null;
		List<String> named = new ArrayList<>();
		if (label != null) {
			for (Role role : label.getRoles()) {
				named.add(role.getName());
				String words = words(frame, role.getName(), text);
				if (!words.isEmpty()) {
					rows.add(new Row(role.getName(), words, false));
				} else if (role.getMinimum() > 0) {
					rows.add(new Row(role.getName(), "nothing: this role must be filled", true));
				}
			}
		}
		for (Filler filler : frame.getFillers()) {
			if (!named.contains(filler.getRole())) {
				named.add(filler.getRole());
				rows.add(new Row(filler.getRole(), words(frame, filler.getRole(), text), true));
			}
		}
		return new FrameCard(SpanTag.of(frame, labels), List.copyOf(rows));
	}

	private static String words(Frame frame, String role, String text) {
		StringJoiner words = new StringJoiner(" + ");
		for (Filler filler : frame.getFillers()) {
			if (filler.getRole().equals(role)) {
				words.add(filler.getSpan() == null ? "implicit" : quote(filler.getSpan(), text));
			}
		}
		return words.toString();
	}

	private static String quote(Span span, String text) {
		StringJoiner parts = new StringJoiner(" \u2026 ");
		span.getParts().forEach(part -> parts.add(text.substring(part.begin(), part.end()).replace('\n', ' ')));
		String quote = parts.toString();
		return "\u201c" + (quote.length() > LONGEST ? quote.substring(0, LONGEST) + "\u2026" : quote) + "\u201d";
	}

	/** All of it on one line. */
	@Override
	public String toString() {
		StringJoiner line = new StringJoiner("; ", title + ": ", "");
		rows.forEach(row -> line.add(row.role() + " " + row.words()));
		return line.toString();
	}
}
