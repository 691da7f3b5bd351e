package org.rubricator.core.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rubricator.core.display.ColourVision;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/**
 * Whether a label set can be used. An error means that annotations cannot be made, or not told apart, as it says; a
 * warning that something is probably not meant.
 */
public final class LabelSetCheck {

	private final LabelSet labels;
	private final String file;
	private final List<LabelFinding> findings = new ArrayList<>();

	private LabelSetCheck(LabelSet labels, String file) {
		this.labels = labels;
		this.file = file;
	}

	/**
	 * @param file name of the file of the label set, for the findings
	 * @return in the order of the labels
	 */
	public static List<LabelFinding> check(LabelSet labels, String file) {
		return new LabelSetCheck(labels, file).run();
	}

	/** The findings alone, as {@code labels.xmi} has them. */
	public static List<Finding> findings(LabelSet labels) {
		return check(labels, "labels.xmi").stream().map(LabelFinding::finding).toList();
	}

	/** All labels, of spans first. */
	public static List<Label> all(LabelSet labels) {
		List<Label> all = new ArrayList<>(labels.getSpanLabels());
		all.addAll(labels.getFrameLabels());
		return all;
	}

	private List<LabelFinding> run() {
		Set<String> names = new HashSet<>();
		Map<String, Label> keys = new HashMap<>();
		List<Label> coloured = new ArrayList<>();
		for (Label label : all(labels)) {
			checkName(label, label.getName(), "label", "label set", names);
			if (!label.isRetired()) {
				checkKey(label, keys);
				checkColour(label, coloured);
			}
			Set<String> attributes = new HashSet<>();
			for (AttributeDefinition attribute : label.getAttributes()) {
				checkName(attribute, attribute.getName(), "attribute", "label", attributes);
				checkAttribute(attribute);
			}
			if (label instanceof FrameLabel frame && !frame.isRetired()) {
				checkRoles(frame);
			}
		}
		return List.copyOf(findings);
	}

	private void checkName(EObject subject, String name, String what, String owner, Set<String> names) {
		if (name == null || name.isBlank()) {
			error(subject, "labels.no-name", "This " + what + " has no name. Annotations refer to it by name, so give it one.");
		} else if (!name.equals(name.strip()) || name.chars().anyMatch(Character::isISOControl)) {
			error(subject, "labels.name", "The name of the " + what + " \u201C" + name
					+ "\u201D begins or ends with white space, or has a control character in it. Take that out.");
		} else if (!names.add(name)) {
			error(subject, "labels.duplicate-name", "There are two " + what + "s \u201C" + name + "\u201D in this " + owner
					+ ", so annotations of one cannot be told from those of the other. Rename one.");
		}
	}

	private void checkKey(Label label, Map<String, Label> keys) {
		String key = label.getKey();
		if (key == null || key.isEmpty()) {
			return;
		}
		if (!EditorKeys.isKey(key)) {
			error(label, "labels.key", "\u201C" + key + "\u201D cannot be the key of " + name(label)
					+ ". A key is one letter, or a digit from 1 to 9.");
			return;
		}
		Label other = keys.putIfAbsent(key.toUpperCase(Locale.ROOT), label);
		if (other != null) {
			error(label, "labels.key-twice", name(label) + " and " + name(other) + " have the same key, "
					+ key.toUpperCase(Locale.ROOT) + ", so only the first can be reached by it. Give one of them another.");
		}
		boolean makesFrames = label instanceof FrameLabel && key.equalsIgnoreCase(String.valueOf(EditorKeys.FRAME));
		EditorKeys.command(key).filter(command -> !makesFrames).ifPresent(command -> error(label, "labels.key-taken",
				"The key " + key.toUpperCase(Locale.ROOT) + " of " + name(label) + " is a command in the text: " + command
						+ ". Choose another."));
	}

	private void checkColour(Label label, List<Label> coloured) {
		if (label.getColour() == null || label.getColour().isEmpty()) {
			warning(label, "labels.no-colour", name(label) + " has no colour and is shown grey. Choose one.");
			return;
		}
		if (!label.getColour().matches("#[0-9a-fA-F]{6}")) {
			error(label, "labels.colour", "\u201C" + label.getColour() + "\u201D is no colour, so " + name(label)
					+ " is shown grey. Write it as #rrggbb.");
			return;
		}
		Rgb colour = Rgb.parse(label.getColour());
		for (Label other : coloured) {
			for (ColourVision vision : ColourVision.values()) {
				if (vision.distance(colour, Rgb.parse(other.getColour())) < ColourVision.ALIKE) {
					warning(label, "labels.colours-alike", name(label) + " and " + name(other) + " have colours that "
							+ vision.readers() + " can hardly tell apart. Choose another for one of them.");
					break;
				}
			}
		}
		coloured.add(label);
	}

	private void checkAttribute(AttributeDefinition attribute) {
		String what = "The attribute \u201C" + attribute.getName() + "\u201D";
		String value = attribute.getDefault();
		switch (attribute.getType()) {
		case CHOICE -> {
			Set<String> choices = new HashSet<>();
			attribute.getChoices().stream().filter(choice -> choice.isBlank() || !choices.add(choice)).distinct()
					.forEach(choice -> error(attribute, "labels.duplicate-choice", choice.isBlank()
							? what + " has a choice without a name. Give it one, or take it out."
							: what + " has the choice \u201C" + choice + "\u201D twice. Take one out."));
			if (choices.isEmpty()) {
				error(attribute, "labels.no-choices", what + " has nothing to choose from. Add choices, or another type.");
			} else if (value != null && !choices.contains(value)) {
				error(attribute, "labels.default", "The default \u201C" + value + "\u201D of the attribute \u201C"
						+ attribute.getName() + "\u201D is not among its choices. Choose one of them, or none.");
			}
		}
		case BOOLEAN -> {
			if (value != null && !value.equals("true") && !value.equals("false")) {
				error(attribute, "labels.default", what + " is either true or false, and so must be its default.");
			}
		}
		case NUMBER -> {
			if (value != null && !AttributeValues.fits(value, attribute)) {
				error(attribute, "labels.default", "The default \u201C" + value + "\u201D of the attribute \u201C"
						+ attribute.getName() + "\u201D is not a number.");
			}
		}
		case TEXT -> {
			// any default will do
		}
		}
	}

	private void checkRoles(FrameLabel frame) {
		Set<String> names = new HashSet<>();
		if (frame.getRoles().isEmpty()) {
			error(frame, "labels.no-roles", name(frame) + " has no roles, so no frame of it can be made. Add one.");
		}
		for (Role role : frame.getRoles()) {
			checkName(role, role.getName(), "role", "label", names);
			String what = "The role \u201C" + role.getName() + "\u201D of " + name(frame);
			if (role.getAllows().isEmpty()) {
				error(role, "labels.role-allows-nothing", what + " allows no span, so nothing can fill it. Say which labels it allows.");
			}
			for (SpanLabel allowed : role.getAllows()) {
				if (!labels.getSpanLabels().contains(allowed)) {
					error(role, "labels.dangling", what + " allows \u201C" + allowed.getName()
							+ "\u201D, which is no label of spans any more. Take it out.");
				}
			}
			if (role.getMinimum() < 0 || role.getMaximum() < -1 || role.getMaximum() == 0) {
				error(role, "labels.role-number", what + " needs a fewest of 0 or more, and a most of 1 or more, or none.");
			} else if (role.getMaximum() != -1 && role.getMinimum() > role.getMaximum()) {
				error(role, "labels.role-number", what + " wants " + role.getMinimum() + " fillers or more, but no more than "
						+ role.getMaximum() + ". Lower the first, or raise the second.");
			}
		}
	}

	private static String name(Label label) {
		return label.getName() == null || label.getName().isBlank() ? "a label without a name"
				: "\u201C" + label.getName() + "\u201D";
	}

	private void error(EObject subject, String code, String message) {
		add(subject, Severity.ERROR, code, message);
	}

	private void warning(EObject subject, String code, String message) {
		add(subject, Severity.WARNING, code, message);
	}

	private void add(EObject subject, Severity severity, String code, String message) {
		Label label = subject instanceof Label itself ? itself : (Label) subject.eContainer();
		Location location = label.getName() == null ? Location.ofFile(file) : Location.ofLabel(file, label.getName());
		findings.add(new LabelFinding(subject, new Finding(severity, code, location, message, List.of())));
	}
}
