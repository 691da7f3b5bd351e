package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;

/**
 * Who says what: frames as statements of two roles, for formats that know actors and what they hold. Which frame and
 * which roles these are, the label set says, unless the options do.
 */
public final class Statements {

	/** Which frame label is read. */
	public static final Option FRAME = Option.text("frame",
			"Frame label whose frames are read; empty: the first of the label set.");
	/** Role of those who say it. */
	public static final Option FROM = Option.text("from",
			"Role of those who say it; empty: the first of the frame's roles.");
	/** Role of what is said. */
	public static final Option TO = Option.text("to",
			"Role of what is said; empty: the first other role that a frame must have, or else the last.");
	/** What makes two contents the same. */
	public static final Option CONCEPT = Option.text("concept",
			"Attribute of spans or frames whose value says what is held, so that different words of it are one; empty: the "
					+ "words themselves.");

	private final Selection selection;
	private final String frame;
	private final String from;
	private final String to;
	private final String concept;

	/**
	 * One statement.
	 *
	 * @param frame   where it comes from
	 * @param source  who says it; null where that does not stand in the text
	 * @param content what is said
	 */
	public record Statement(Frame frame, Span source, Span content) {
	}

	/**
	 * @param context of an exporter that declares {@link #FRAME}, {@link #FROM}, {@link #TO} and {@link #CONCEPT}
	 * @throws IllegalArgumentException if there is no such frame label or role; for people
	 */
	public Statements(Selection selection, ExportContext context) {
		this.selection = selection;
		FrameLabel label = label(context.labels(), context.options().text(FRAME.name()).strip());
		List<String> roles = label.getRoles().stream().map(Role::getName).toList();
		frame = label.getName();
		from = role(label, context.options().text(FROM.name()).strip(), roles.get(0));
		String needed = label.getRoles().stream().filter(role -> role.getMinimum() > 0).map(Role::getName)
				.filter(name -> !name.equals(from)).findFirst().orElse(roles.getLast());
		to = role(label, context.options().text(TO.name()).strip(), needed);
		concept = context.options().text(CONCEPT.name()).strip();
	}

	private static FrameLabel label(LabelSet labels, String asked) {
		List<FrameLabel> usable = labels.getFrameLabels().stream().filter(label -> label.getRoles().size() > 1).toList();
		if (usable.isEmpty()) {
			throw new IllegalArgumentException(
					"The label set has no frame label with two roles, so there is nobody who says anything.");
		}
		return asked.isEmpty() ? usable.get(0)
				: usable.stream().filter(label -> label.getName().equals(asked)).findFirst()
						.orElseThrow(() -> new IllegalArgumentException("There is no frame label '" + asked
								+ "' with two roles. There are: "
								+ String.join(", ", usable.stream().map(FrameLabel::getName).toList()) + "."));
	}

	private static String role(FrameLabel label, String asked, String otherwise) {
		List<String> roles = label.getRoles().stream().map(Role::getName).toList();
		if (!asked.isEmpty() && !roles.contains(asked)) {
			throw new IllegalArgumentException("'" + label.getName() + "' has no role '" + asked + "'. There are: "
					+ String.join(", ", roles) + ".");
		}
		return asked.isEmpty() ? otherwise : asked;
	}

	/** The statements of a layer: each source with each content of its frame. Frames without content are counted. */
	public List<Statement> of(Layer layer) {
		List<Statement> statements = new ArrayList<>();
		for (Frame each : selection.frames(layer)) {
			if (!each.getLabel().equals(frame)) {
				selection.leaveOut("frame", "Frames left out because their label is not read", layer, each,
						"'" + each.getLabel() + "' is not '" + frame + "'.");
				continue;
			}
			List<Span> contents = fillers(each, to);
			if (contents.isEmpty()) {
				selection.lose("no-content", "Frames left out because nothing is said in them", layer, each,
						"It has no '" + to + "'.");
			}
			List<Span> sources = fillers(each, from);
			for (Span content : contents) {
				if (sources.isEmpty()) {
					statements.add(new Statement(each, null, content));
				}
				sources.forEach(source -> statements.add(new Statement(each, source, content)));
			}
		}
		return statements;
	}

	private static List<Span> fillers(Frame frame, String role) {
		return frame.getFillers().stream().filter(filler -> role.equals(filler.getRole())).map(Filler::getSpan)
				.filter(java.util.Objects::nonNull).toList();
	}

	/** What is held: the value of the attribute that says it, else the words, with single spaces. */
	public String concept(Statement statement, String text) {
		if (!concept.isEmpty()) {
			for (Annotation annotation : List.of(statement.content(), statement.frame())) {
				String value = annotation.getAttributes().get(concept);
				if (value != null && !value.isBlank()) {
					return value.strip();
				}
			}
		}
		return words(statement.content(), text);
	}

	/** The words of a span in one line. */
	public static String words(Span span, String text) {
		return span.getParts().quote(text).strip().replaceAll("\\s+", " ");
	}

	/**
	 * Whether somebody belonged there on a day.
	 *
	 * @param day of publication; null where it is not known, and then it is assumed. Dates of affiliations may be years or
	 *            months alone
	 */
	public static boolean holds(Affiliation affiliation, String day) {
		if (day == null) {
			return true;
		}
		String since = affiliation.getFrom();
		String until = affiliation.getUntil();
		return (since == null || day.compareTo(since) >= 0)
				&& (until == null || day.compareTo(until) <= 0 || day.startsWith(until));
	}

	/**
	 * Whether a frame has one of some values.
	 *
	 * @param values {@code attribute=value}
	 */
	public static boolean has(Frame frame, List<String> values) {
		for (String value : values) {
			int equals = value.indexOf('=');
			String found = equals < 1 ? null : frame.getAttributes().get(value.substring(0, equals).strip());
			if (found != null && found.equals(value.substring(equals + 1).strip())) {
				return true;
			}
		}
		return false;
	}
}
