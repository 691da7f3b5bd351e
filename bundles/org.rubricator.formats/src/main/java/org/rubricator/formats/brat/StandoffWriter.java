package org.rubricator.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.core.mapping.MappingProposal;
import org.rubricator.formats.brat.Configuration.Shape;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.Role;

/** Writes layers as lines. */
final class StandoffWriter {

	private final Configuration configuration;
	private final OffsetUnit unit;
	private final Losses losses;
	private final Selection selection;
	private final Silence silence;
	private final String triggerRole;
	private final boolean references;
	private final Map<String, Actor> actors = new HashMap<>();
	private final Map<String, Label> labels = new HashMap<>();

	StandoffWriter(ExportContext context, Configuration configuration, OffsetUnit unit) {
		this.configuration = configuration;
		this.unit = unit;
		losses = context.losses();
		selection = new Selection(BratExporter.ID, context);
		silence = new Silence(selection, new BratExporter().carries());
		triggerRole = context.options().text(BratExporter.TRIGGER.name());
		references = context.options().text(BratExporter.REFERENCES.name()).equals("true");
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
		context.labels().getSpanLabels().forEach(label -> labels.put(label.getName(), label));
		context.labels().getFrameLabels().forEach(label -> labels.put(label.getName(), label));
	}

	String lines(ExportedArticle article, Layer layer) {
		return new Writing(article, layer).lines();
	}

	/** One layer. */
	private final class Writing {

		private final ExportedArticle article;
		private final Layer layer;
		private final StringBuilder out = new StringBuilder();
		private final Map<Span, String> spans = new HashMap<>();
		private final Map<Frame, String> events = new HashMap<>();
		/** Frames by the span that stands for them. */
		private final Map<Span, Frame> standing = new HashMap<>();
		private int bounds;
		private int relations;
		private int attributes;
		private int normalizations;
		private int notes;

		Writing(ExportedArticle article, Layer layer) {
			this.article = article;
			this.layer = layer;
		}

		String lines() {
			for (Span span : selection.spans(layer)) {
				spans.put(span, "T" + ++bounds);
				bound(spans.get(span), type(span), span);
				more(span, spans.get(span));
			}
			List<Frame> frames = selection.frames(layer).stream().filter(this::isWritable).toList();
			for (Frame frame : frames) {
				if (configuration.shape(frame) == Shape.EVENT) {
					events.put(frame, "E" + (events.size() + 1));
				}
			}
			stand(events.keySet());
			frames.forEach(this::write);
			return out.toString();
		}

		/** A label that says that a span is only the words of a frame is the type of the frame in brat. */
		private String type(Span span) {
			String label = span.getLabel();
			String frame = label.endsWith(MappingProposal.WORDS_OF_A_FRAME)
					? label.substring(0, label.length() - MappingProposal.WORDS_OF_A_FRAME.length())
					: label;
			return labels.get(frame) instanceof FrameLabel ? frame : label;
		}

		private boolean isWordsOf(Frame frame, Span span) {
			return type(span).equals(frame.getLabel());
		}

		private boolean isWritable(Frame frame) {
			for (Filler filler : frame.getFillers()) {
				if (filler.getSpan() != null && !spans.containsKey(filler.getSpan())) {
					selection.lose("filler", "Frames left out because a span of theirs is not written",
							layer, frame, "A span in the role '" + filler.getRole() + "' is not written.");
					return false;
				}
			}
			if (frame.getFillers().stream().allMatch(filler -> filler.getSpan() == null)) {
				selection.lose("no-words", "Frames left out because they have no words in the text",
						layer, frame, "'" + frame.getLabel() + "' has no span that could stand for it.");
				return false;
			}
			return true;
		}

		/** A span of the type of the one event that it is the trigger of is that event, where it fills roles. */
		private void stand(Set<Frame> frames) {
			Set<Span> several = new HashSet<>();
			for (Frame frame : frames) {
				Filler trigger = filler(frame, BratFormat.TRIGGER);
				if (trigger != null && isWordsOf(frame, trigger.getSpan())
						&& standing.put(trigger.getSpan(), frame) != null) {
					several.add(trigger.getSpan());
				}
			}
			standing.keySet().removeAll(several);
		}

		private void bound(String id, String type, Span span) {
			StringBuilder offsets = new StringBuilder();
			StringBuilder words = new StringBuilder();
			for (Range range : fragments(span)) {
				offsets.append(offsets.isEmpty() ? "" : ";").append(unit.from(range.begin(), article.offsets())).append(' ')
						.append(unit.from(range.end(), article.offsets()));
				words.append(words.isEmpty() ? "" : " ").append(article.text(), range.begin(), range.end());
			}
			line(id, Configuration.name(type) + " " + offsets, words.toString());
		}

		/** Parts cut where a line of the file would break. */
		private List<Range> fragments(Span span) {
			List<Range> fragments = new ArrayList<>();
			String text = article.text();
			int last = -1;
			for (Range part : span.getParts()) {
				if (last >= 0 && text.substring(last, part.begin()).chars().allMatch(c -> BratFormat.breaksLine((char) c))) {
					selection.lose("break", "Parts that become one because only a line break is between them",
							layer, span, "Two of its parts are parted by line breaks alone.");
				}
				last = part.end();
				int begin = part.begin();
				for (int i = part.begin(); i <= part.end(); i++) {
					if (i == part.end() || BratFormat.breaksLine(text.charAt(i))) {
						if (i > begin) {
							fragments.add(new Range(begin, i));
						}
						begin = i + 1;
					}
				}
			}
			if (fragments.isEmpty() || !Parts.of(fragments).equals(span.getParts()) && !isRestored(fragments, span)) {
				selection.lose("line-end", "Spans that lose a line break at their edge", layer, span,
						"It begins or ends with a line break, which no line of brat can hold.");
			}
			return fragments.isEmpty() ? List.of(new Range(span.getParts().begin(), span.getParts().end())) : fragments;
		}

		private boolean isRestored(List<Range> fragments, Span span) {
			for (Range part : span.getParts()) {
				if (fragments.stream().noneMatch(range -> range.begin() == part.begin())
						|| fragments.stream().noneMatch(range -> range.end() == part.end())) {
					return false;
				}
			}
			return true;
		}

		private void write(Frame frame) {
			silence.about(layer, frame);
			switch (configuration.shape(frame)) {
			case EQUIVALENCE -> line("*", Configuration.name(frame.getLabel()) + " " + String.join(" ",
					frame.getFillers().stream().map(filler -> id(filler.getSpan(), frame)).toList()), null);
			case RELATION -> {
				String id = "R" + ++relations;
				line(id, Configuration.name(frame.getLabel()) + arguments(frame, false), null);
				more(frame, id);
			}
			case EVENT -> event(frame);
			}
		}

		private void event(Frame frame) {
			String id = events.get(frame);
			Filler own = filler(frame, BratFormat.TRIGGER);
			Filler chosen = own != null ? own : trigger(frame);
			Span words = (chosen == null ? frame.getFillers().stream().filter(filler -> filler.getSpan() != null).findFirst()
					.orElseThrow() : chosen).getSpan();
			String trigger = spans.get(words);
			if (!isWordsOf(frame, words)) {
				trigger = "T" + ++bounds;
				bound(trigger, frame.getLabel(), words);
			}
			line(id, Configuration.name(frame.getLabel()) + ":" + trigger + arguments(frame, true), null);
			if (chosen == null) {
				note(BratFormat.OWN_NOTE, id, BratFormat.NO_TRIGGER);
			}
			for (Filler filler : frame.getFillers()) {
				if (filler.getSpan() == null) {
					note(BratFormat.OWN_NOTE, id, BratFormat.IMPLICIT + filler.getRole());
				}
			}
			more(frame, id);
		}

		private Filler trigger(Frame frame) {
			String role = !triggerRole.isEmpty() ? triggerRole
					: configuration.definition(frame).map(StandoffWriter::onlySingle).orElse("");
			return filler(frame, role);
		}

		private Filler filler(Frame frame, String role) {
			return frame.getFillers().stream().filter(filler -> filler.getRole().equals(role) && filler.getSpan() != null)
					.findFirst().orElse(null);
		}

		private String arguments(Frame frame, boolean event) {
			StringBuilder text = new StringBuilder();
			Map<String, Integer> numbers = new TreeMap<>();
			boolean triggerSeen = !event;
			for (Filler filler : frame.getFillers()) {
				if (filler.getSpan() == null) {
					continue;
				}
				if (!triggerSeen && filler.getRole().equals(BratFormat.TRIGGER)) {
					triggerSeen = true;
					continue;
				}
				String role = Configuration.name(filler.getRole());
				int number = numbers.merge(role, 1, Integer::sum);
				text.append(' ').append(role).append(number == 1 ? "" : number).append(':')
						.append(id(filler.getSpan(), frame));
			}
			return text.toString();
		}

		private String id(Span span, Frame in) {
			Frame event = standing.get(span);
			return event == null || event == in ? spans.get(span) : events.get(event);
		}

		/** What hangs on an annotation. */
		private void more(Annotation annotation, String id) {
			if (annotation instanceof Span) {
				silence.about(layer, annotation);
			}
			Map<String, String> others = new TreeMap<>();
			annotation.getAttributes().values().forEach((name, value) -> {
				if (isDrawn(annotation, name, value)) {
					line("A" + ++attributes, name + " " + id + (isBoolean(annotation, name) ? "" : " " + value), null);
				} else {
					others.put(name, value);
				}
			});
			if (!others.isEmpty()) {
				note(BratFormat.OWN_NOTE, id, BratFormat.ATTRIBUTES + Attributes.of(others));
			}
			if (annotation.isFlagged()) {
				note(BratFormat.OWN_NOTE, id, BratFormat.FLAGGED);
			}
			if (annotation.getComment() != null) {
				comment(annotation.getComment(), id);
			}
			if (annotation instanceof Span span && span.getActor() != null) {
				actor(span, id);
			}
		}

		private void comment(String comment, String id) {
			boolean plain = comment.chars().noneMatch(c -> BratFormat.breaksLine((char) c) || c == '\t');
			if (plain && !comment.isEmpty()) {
				note(BratFormat.COMMENT, id, comment);
			} else {
				note(BratFormat.OWN_NOTE, id, Attributes.of(Map.of("comment", comment)).toString());
			}
		}

		private void actor(Span span, String id) {
			String actor = span.getActor();
			if (!references) {
				selection.lose("actor", "Spans without their link to an actor", layer, span,
						"Link to the actor " + actor + " left out.");
				return;
			}
			Actor known = actors.get(actor);
			String name = known == null || known.getName() == null ? "" : known.getName().replaceAll("\\s+", " ").strip();
			if (actor.matches("\\S+")) {
				line("N" + ++normalizations, "Reference " + id + " " + BratFormat.ACTORS + ":" + actor, name);
			}
		}

		private void note(String type, String id, String text) {
			line("#" + ++notes, type + " " + id, text);
		}

		private void line(String id, String data, String text) {
			out.append(id).append('\t').append(data);
			if (text != null) {
				out.append('\t').append(text);
			}
			out.append('\n');
		}

		private boolean isBoolean(Annotation annotation, String name) {
			return definition(annotation, name) == AttributeType.BOOLEAN;
		}

		/** Whether brat can show it: it has a choice or a truth, and no white space. */
		private boolean isDrawn(Annotation annotation, String name, String value) {
			AttributeType type = definition(annotation, name);
			return Configuration.name(name).equals(name) && Configuration.name(value).equals(value)
					&& (type == AttributeType.CHOICE || type == AttributeType.BOOLEAN && value.equals("true"));
		}

		private AttributeType definition(Annotation annotation, String name) {
			Label label = labels.get(annotation.getLabel());
			return label == null ? null
					: label.getAttributes().stream().filter(known -> name.equals(known.getName())).findFirst()
							.map(AttributeDefinition::getType).orElse(null);
		}
	}

	private static String onlySingle(FrameLabel label) {
		List<Role> single = label.getRoles().stream().filter(role -> role.getMaximum() == 1).toList();
		return single.size() == 1 ? single.get(0).getName() : "";
	}
}
