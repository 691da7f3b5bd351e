package org.rubricator.formats.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rubricator.core.mapping.MappingProposal;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** What brat has to know of the labels: annotation.conf and visual.conf. */
final class Configuration {

	private final LabelSet labels;
	private final Map<String, FrameLabel> frames = new LinkedHashMap<>();

	/** What a frame is in brat. */
	enum Shape {
		RELATION, EQUIVALENCE, EVENT
	}

	Configuration(LabelSet labels) {
		this.labels = labels;
		labels.getFrameLabels().forEach(label -> frames.put(label.getName(), label));
	}

	/** A name as brat can read it: no white space, and nothing that means something there. */
	static String name(String name) {
		String plain = name.replaceAll("[\\s:;,|<>{}\\[\\]#!?*+\u0085\u2028\u2029\\p{Z}\\p{Cntrl}]+", "_");
		return plain.isEmpty() ? "_" : plain;
	}

	/** The definition of a frame's label, or empty where the label set does not have it. */
	Optional<FrameLabel> definition(Frame frame) {
		return Optional.ofNullable(frames.get(frame.getLabel()));
	}

	/** By its definition, and where there is none or it is not filled so, by its fillers. */
	Shape shape(Frame frame) {
		List<Filler> fillers = frame.getFillers();
		boolean spans = fillers.stream().allMatch(filler -> filler.getSpan() != null && !filler.isImplicit());
		Set<String> roles = fillers.stream().map(Filler::getRole).collect(Collectors.toSet());
		if (!spans) {
			return Shape.EVENT;
		}
		Shape declared = definition(frame).map(Configuration::shape).orElse(Shape.EVENT);
		return declared == Shape.RELATION && fillers.size() == 2 && roles.size() == 2
				|| declared == Shape.EQUIVALENCE && fillers.size() > 1 && roles.equals(Set.of(BratFormat.MEMBER))
						&& frame.getAttributes().isEmpty() && frame.getComment() == null && !frame.isFlagged() ? declared
								: Shape.EVENT;
	}

	private static Shape shape(FrameLabel label) {
		List<Role> roles = label.getRoles();
		if (roles.stream().anyMatch(role -> role.getName().equals(BratFormat.TRIGGER))) {
			return Shape.EVENT;
		}
		if (roles.size() == 2 && roles.stream().allMatch(role -> role.getMaximum() == 1)) {
			return Shape.RELATION;
		}
		return roles.size() == 1 && roles.get(0).getName().equals(BratFormat.MEMBER) ? Shape.EQUIVALENCE : Shape.EVENT;
	}

	String annotation() {
		StringBuilder text = new StringBuilder("# Made by Rubricator from the label set.\n\n[entities]\n\n");
		labels.getSpanLabels().stream().map(Label::getName)
				.filter(label -> !label.endsWith(MappingProposal.WORDS_OF_A_FRAME) || !frames.containsKey(
						label.substring(0, label.length() - MappingProposal.WORDS_OF_A_FRAME.length())))
				.forEach(label -> text.append(name(label)).append('\n'));
		text.append("\n[relations]\n\n");
		frames.values().stream().filter(label -> shape(label) == Shape.RELATION)
				.forEach(label -> text.append(name(label.getName())).append('\t')
						.append(label.getRoles().stream().map(role -> name(role.getName()) + ":" + allowed(role))
								.collect(Collectors.joining(", ")))
						.append('\n'));
		frames.values().stream().filter(label -> shape(label) == Shape.EQUIVALENCE)
				.forEach(label -> text.append(name(label.getName())).append("\tArg1:").append(allowed(label.getRoles().get(0)))
						.append(", Arg2:").append(allowed(label.getRoles().get(0)))
						.append(", <REL-TYPE>:symmetric-transitive\n"));
		text.append("\n[events]\n\n");
		frames.values().stream().filter(label -> shape(label) == Shape.EVENT)
				.forEach(label -> text.append(name(label.getName())).append('\t')
						.append(label.getRoles().stream().filter(role -> !role.getName().equals(BratFormat.TRIGGER))
								.map(role -> name(role.getName()) + number(role) + ":" + allowed(role))
								.collect(Collectors.joining(", ")))
						.append('\n'));
		text.append("\n[attributes]\n\n");
		attributes().forEach((name, attribute) -> text.append(name).append("\tArg:").append(String.join("|", attribute.labels))
				.append(attribute.values.isEmpty() ? "" : ", Value:" + String.join("|", attribute.values)).append('\n'));
		return text.toString();
	}

	private static String number(Role role) {
		return role.getMaximum() == 1 ? role.getMinimum() == 0 ? "?" : "" : role.getMinimum() == 0 ? "*" : "+";
	}

	private static String allowed(Role role) {
		return role.getAllows().isEmpty() ? "<ENTITY>"
				: role.getAllows().stream().map(SpanLabel::getName).map(Configuration::name)
						.collect(Collectors.joining("|"));
	}

	private static final class Drawn {
		private final Set<String> labels = new TreeSet<>();
		private final Set<String> values = new TreeSet<>();
	}

	/** Attributes of one name are one to brat, whatever they are of. Free text has no place in it and goes into notes. */
	private Map<String, Drawn> attributes() {
		Map<String, Drawn> attributes = new TreeMap<>();
		all().forEach(label -> {
			for (AttributeDefinition definition : label.getAttributes()) {
				if (definition.getType() == AttributeType.CHOICE || definition.getType() == AttributeType.BOOLEAN) {
					Drawn drawn = attributes.computeIfAbsent(name(definition.getName()), name -> new Drawn());
					drawn.labels.add(name(label.getName()));
					definition.getChoices().stream().map(Configuration::name).forEach(drawn.values::add);
				}
			}
		});
		return attributes;
	}

	private List<Label> all() {
		return Stream.<Collection<? extends Label>>of(labels.getSpanLabels(), labels.getFrameLabels())
				.flatMap(Collection::stream).map(Label.class::cast).toList();
	}

	String visual() {
		StringBuilder text = new StringBuilder("# Made by Rubricator from the label set.\n\n[labels]\n\n");
		List<String> roles = new ArrayList<>();
		for (Label label : all()) {
			text.append(name(label.getName())).append(" | ").append(label.getName().replaceAll("[|\\s]+", " ")).append('\n');
			if (label instanceof FrameLabel frame) {
				frame.getRoles().stream().map(Role::getName).filter(role -> !roles.contains(role)).forEach(roles::add);
			}
		}
		roles.forEach(role -> text.append(name(role)).append(" | ").append(role.replaceAll("[|\\s]+", " ")).append('\n'));
		text.append("\n[drawing]\n\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n"
				+ "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\nATTRIBUTE_DEFAULT\tglyph:*\n");
		for (Label label : all()) {
			if (label.getColour() != null) {
				text.append(name(label.getName())).append("\tfgColor:black, bgColor:").append(paler(label.getColour()))
						.append('\n');
			}
		}
		return text.toString();
	}

	/** Black words are read on it. */
	private static String paler(String colour) {
		if (!colour.matches("#[0-9a-fA-F]{6}")) {
			return colour;
		}
		StringBuilder pale = new StringBuilder("#");
		for (int at = 1; at < 7; at += 2) {
			int value = Integer.parseInt(colour.substring(at, at + 2), 16);
			pale.append(String.format("%02x", 255 - (255 - value) / 2));
		}
		return pale.toString();
	}
}
