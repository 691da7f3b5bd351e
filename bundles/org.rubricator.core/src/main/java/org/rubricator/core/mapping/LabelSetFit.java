package org.rubricator.core.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.mapping.Inventory.Attribute;
import org.rubricator.core.mapping.Inventory.Type;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** Compares what stands in layers with a label set: says what has no place in it, or makes the place. */
public final class LabelSetFit {

	/** Colours that are told apart by colour-blind people (Okabe and Ito), then greys. */
	private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
			"#767676", "#7a4f01", "#4b0082", "#004d40");
	private static final int MOST_CHOICES = 20;

	private final LabelSet labels;

	public LabelSetFit(LabelSet labels) {
		this.labels = labels;
	}

	/** A warning for each label, attribute and role that the label set does not have, with the number of annotations. */
	public List<Finding> misfits(Inventory inventory) {
		List<Finding> findings = new ArrayList<>();
		inventory.spans().forEach((name, type) -> {
			SpanLabel label = spanLabel(name);
			misfit(findings, name, type, label);
		});
		inventory.frames().forEach((name, type) -> {
			FrameLabel label = frameLabel(name);
			misfit(findings, name, type, label);
			if (label != null) {
				type.roles().forEach((role, filled) -> {
					if (role(label, role) == null) {
						findings.add(Finding.warning("import.unknown-role", place(), "Imported frames '" + name
								+ "' have the role '" + role + "', which their label does not have: " + filled.frames()
								+ ". Add it to the label, or map it to another role."));
					}
				});
			}
		});
		return findings;
	}

	private static void misfit(List<Finding> findings, String name, Type type, Label label) {
		if (label == null) {
			findings.add(Finding.warning("import.unknown-label", place(), "Imported annotations have the label '"
					+ name + "', which the label set does not have: " + type.count()
					+ ". Add it to the label set, map it to another label, or relabel them."));
			return;
		}
		type.attributes().forEach((attribute, found) -> {
			AttributeDefinition definition = attribute(label, attribute);
			if (definition == null) {
				findings.add(Finding.warning("import.unknown-attribute", place(),
						"Imported annotations with the label '" + name + "' have the attribute '" + attribute
								+ "', which the label does not have: " + found.count()
								+ ". Add it to the label, or map it to another."));
			} else if (definition.getType() == AttributeType.CHOICE) {
				List<String> others = found.values().stream().filter(value -> !definition.getChoices().contains(value))
						.sorted().limit(5).toList();
				if (!others.isEmpty()) {
					findings.add(Finding.warning("import.unknown-value", place(), "The attribute '" + attribute + "' of '"
							+ name + "' was imported with values that are not among its choices, such as "
							+ String.join(", ", others) + ". Add them to the label, or map them to others."));
				}
			}
		});
	}

	private static Location place() {
		return Location.ofFile("labels.xmi");
	}

	/**
	 * Adds to the label set what layers have and it has not: labels, attributes, choices, roles and what fills them.
	 *
	 * @return names of what was added, for people
	 */
	public List<String> extend(Inventory inventory) {
		List<String> added = new ArrayList<>();
		inventory.spans().forEach((name, type) -> {
			SpanLabel label = spanLabel(name);
			if (label == null && (frameLabel(name) != null || inventory.frames().containsKey(name))) {
				return; // names are unique; a misfit
			}
			if (label == null) {
				label = LabelsFactory.eINSTANCE.createSpanLabel();
				describe(label, name);
				labels.getSpanLabels().add(label);
				added.add("the label '" + name + "'");
			}
			extend(label, type, added);
		});
		inventory.frames().forEach((name, type) -> {
			FrameLabel label = frameLabel(name);
			if (label == null && spanLabel(name) != null) {
				return;
			}
			if (label == null) {
				label = LabelsFactory.eINSTANCE.createFrameLabel();
				describe(label, name);
				labels.getFrameLabels().add(label);
				added.add("the frame '" + name + "'");
			}
			extend(label, type, added);
			roles(label, type, added);
		});
		return added;
	}

	private void describe(Label label, String name) {
		label.setName(name);
		Set<String> colours = new HashSet<>();
		Set<String> keys = new HashSet<>();
		all().forEach(known -> {
			colours.add(known.getColour());
			keys.add(known.getKey());
		});
		int count = all().size();
		label.setColour(COLOURS.stream().filter(colour -> !colours.contains(colour)).findFirst()
				.orElse(COLOURS.get(count % COLOURS.size())));
		if (label instanceof SpanLabel) {
			for (int key = 1; key <= 9 && label.getKey() == null; key++) {
				if (!keys.contains(Integer.toString(key))) {
					label.setKey(Integer.toString(key));
				}
			}
		}
	}

	private Collection<Label> all() {
		List<Label> all = new ArrayList<>(labels.getSpanLabels());
		all.addAll(labels.getFrameLabels());
		return all;
	}

	private static void extend(Label label, Type type, List<String> added) {
		type.attributes().forEach((name, found) -> {
			AttributeDefinition definition = attribute(label, name);
			if (definition == null) {
				label.getAttributes().add(definition(name, found));
				added.add("the attribute '" + name + "' of '" + label.getName() + "'");
			} else if (definition.getType() == AttributeType.CHOICE) {
				found.values().stream().filter(value -> !definition.getChoices().contains(value)).sorted()
						.forEach(value -> {
							definition.getChoices().add(value);
							added.add("the choice '" + value + "' of '" + name + "' of '" + label.getName() + "'");
						});
			}
		});
	}

	private static AttributeDefinition definition(String name, Attribute found) {
		AttributeDefinition definition = LabelsFactory.eINSTANCE.createAttributeDefinition();
		definition.setName(name);
		boolean truths = found.values().stream().allMatch(value -> value.equals("true") || value.equals("false"));
		if (truths) {
			definition.setType(AttributeType.BOOLEAN);
		} else if (found.values().size() <= MOST_CHOICES && found.count() >= 2 * found.values().size()) {
			definition.setType(AttributeType.CHOICE);
			definition.getChoices().addAll(found.values().stream().sorted().toList());
		} else {
			definition.setType(AttributeType.TEXT);
		}
		return definition;
	}

	private void roles(FrameLabel label, Type type, List<String> added) {
		Map<String, Role> known = new HashMap<>();
		label.getRoles().forEach(role -> known.put(role.getName(), role));
		type.roles().forEach((name, found) -> {
			Role role = known.get(name);
			if (role == null) {
				role = LabelsFactory.eINSTANCE.createRole();
				role.setName(name);
				role.setMaximum(found.most() > 1 ? -1 : 1);
				role.setImplicit(found.fillers().isEmpty());
				label.getRoles().add(role);
				added.add("the role '" + name + "' of '" + label.getName() + "'");
			}
			for (String filler : found.fillers().keySet()) {
				SpanLabel allowed = spanLabel(filler);
				if (allowed != null && !role.getAllows().contains(allowed)) {
					role.getAllows().add(allowed);
				}
			}
		});
	}

	private SpanLabel spanLabel(String name) {
		return labels.getSpanLabels().stream().filter(label -> name.equals(label.getName())).findFirst().orElse(null);
	}

	private FrameLabel frameLabel(String name) {
		return labels.getFrameLabels().stream().filter(label -> name.equals(label.getName())).findFirst().orElse(null);
	}

	private static AttributeDefinition attribute(Label label, String name) {
		return label.getAttributes().stream().filter(known -> name.equals(known.getName())).findFirst().orElse(null);
	}

	private static Role role(FrameLabel label, String name) {
		return label.getRoles().stream().filter(known -> name.equals(known.getName())).findFirst().orElse(null);
	}
}
