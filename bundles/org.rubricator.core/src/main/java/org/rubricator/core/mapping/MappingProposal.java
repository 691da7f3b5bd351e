package org.rubricator.core.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rubricator.core.mapping.Inventory.Attribute;
import org.rubricator.core.mapping.Inventory.Type;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/**
 * Proposes what the types of a file become: first by name, then by shape. A frame whose roles all have the names of a
 * label's roles is of that label; a span that fills a role which takes one label is of that one; where one attribute tells
 * labels, its values are the types. What has no place keeps its name, unless that is the name of a frame. Every type gets a rule, so that a person sees all.
 */
public final class MappingProposal {

	/** Share of the frames or fillers that makes a rule. */
	private static final double MOST = 0.6;
	private static final double NEARLY_ALL = 0.9;
	/** Share of the spans of a type that have to fill roles at all, for roles to say what they are. */
	private static final double HALF = 0.5;
	private static final double NEARLY_NONE = 0.05;

	/** A span cannot have the label of a frame; this is added to its name. */
	public static final String WORDS_OF_A_FRAME = "-trigger";

	private final Inventory inventory;
	private final LabelSet labels;
	private final List<String> spanNames;
	private final List<String> frameNames;
	private final Map<String, String> spans = new HashMap<>();
	private final Map<String, FrameLabel> frames = new HashMap<>();
	private final Map<String, SortedMap<String, Optional<String>>> roles = new HashMap<>();

	private MappingProposal(Inventory inventory, LabelSet labels) {
		this.inventory = inventory;
		this.labels = labels;
		frameNames = labels.getFrameLabels().stream().map(Label::getName).toList();
		spanNames = labels.getSpanLabels().stream().filter(label -> !label.isRetired()).map(Label::getName).toList();
	}

	public static Mapping of(Inventory inventory, LabelSet labels) {
		return new MappingProposal(inventory, labels).mapping();
	}

	/** What becomes of a type of spans if it gets this label; empty where the label set does not have it. */
	static Optional<Rule> ofSpans(String type, String label, Inventory inventory, LabelSet labels) {
		return labels.getSpanLabels().stream().filter(known -> known.getName().equals(label)).findFirst()
				.map(known -> rule(type, inventory.spans().get(type), known, new TreeMap<>()));
	}

	/**
	 * What becomes of a type of frames if it gets this label; empty where the label set does not have it.
	 *
	 * @param now what spans become, which tells roles
	 */
	static Optional<Rule> ofFrames(String type, String label, Mapping now, Inventory inventory, LabelSet labels) {
		MappingProposal proposal = new MappingProposal(inventory, labels);
		now.spans().forEach(rule -> rule.label().ifPresent(to -> proposal.spans.put(rule.type(), to)));
		return labels.getFrameLabels().stream().filter(known -> known.getName().equals(label)).findFirst().map(known -> {
			Type found = inventory.frames().get(type);
			proposal.frames.put(type, known);
			proposal.roles.put(type, proposal.roles(type, found, known));
			return proposal.frameRule(type, found);
		});
	}

	private Mapping mapping() {
		inventory.spans().keySet()
				.forEach(type -> NameMatch.find(type, spanNames).ifPresent(label -> spans.put(type, label)));
		inventory.frames().forEach((type, found) -> frame(type, found).ifPresent(label -> {
			frames.put(type, label);
			roles.put(type, roles(type, found, label));
		}));
		spansByRole();
		List<Rule> spanRules = new ArrayList<>();
		inventory.spans().forEach((type, found) -> spanRules.addAll(spanRules(type, found)));
		List<Rule> frameRules = new ArrayList<>();
		inventory.frames().forEach((type, found) -> frameRules.add(frameRule(type, found)));
		return new Mapping(spanRules, frameRules);
	}

	private Optional<FrameLabel> frame(String type, Type found) {
		List<FrameLabel> known = labels.getFrameLabels().stream().filter(label -> !label.isRetired()).toList();
		Optional<String> name = NameMatch.find(type, known.stream().map(Label::getName).toList());
		if (name.isPresent()) {
			return known.stream().filter(label -> label.getName().equals(name.get())).findFirst();
		}
		int total = found.count();
		List<String> usual = found.roles().entrySet().stream()
				.filter(role -> role.getValue().frames() > NEARLY_NONE * total).map(Map.Entry::getKey).toList();
		return known.stream().filter(label -> {
			long same = usual.stream().filter(role -> NameMatch.find(role, roleNames(label)).isPresent()).count();
			return same >= 2 && usual.stream()
					.allMatch(role -> NameMatch.find(role, roleNames(label)).isPresent() || isTrigger(type, found, role)
							|| !found.roles().get(role).doubles().isEmpty());
		}).findFirst();
	}

	private static List<String> roleNames(FrameLabel label) {
		return label.getRoles().stream().map(Role::getName).toList();
	}

	/** The word that stands for a frame has, in some formats, the type of the frame. */
	private static boolean isTrigger(String type, Type found, String role) {
		Inventory.Role filled = found.roles().get(role);
		return filled.most() == 1 && filled.fillers().keySet().equals(Set.of(type));
	}

	private SortedMap<String, Optional<String>> roles(String type, Type found, FrameLabel label) {
		SortedMap<String, Optional<String>> matched = new TreeMap<>();
		for (String role : found.roles().keySet()) {
			NameMatch.find(role, roleNames(label)).ifPresent(name -> matched.put(role, Optional.of(name)));
		}
		for (Map.Entry<String, Inventory.Role> role : found.roles().entrySet()) {
			if (!matched.containsKey(role.getKey())) {
				byDouble(role.getValue(), matched).or(() -> byFillers(role.getValue(), label, matched)).or(
						() -> isTrigger(type, found, role.getKey()) ? onlySingle(label) : Optional.empty())
						.ifPresent(name -> matched.put(role.getKey(), Optional.of(name)));
			}
		}
		return matched;
	}

	/** The only role that is free and takes the label that most fillers have. */
	private Optional<String> byFillers(Inventory.Role found, FrameLabel label,
			SortedMap<String, Optional<String>> taken) {
		int total = found.fillers().values().stream().mapToInt(Integer::intValue).sum();
		List<Role> fitting = label.getRoles().stream().filter(role -> !taken.containsValue(Optional.of(role.getName())))
				.filter(role -> found.fillers().entrySet().stream()
						.filter(filler -> role.getAllows().stream()
								.anyMatch(allowed -> allowed.getName().equals(spans.get(filler.getKey()))))
						.mapToInt(Map.Entry::getValue).sum() > MOST * total)
				.toList();
		return fitting.size() == 1 ? Optional.of(fitting.get(0).getName()) : Optional.empty();
	}

	/** What the role becomes that mostly has the same filler. */
	private static Optional<String> byDouble(Inventory.Role found, SortedMap<String, Optional<String>> matched) {
		return found.doubles().entrySet().stream()
				.filter(other -> other.getValue() > MOST * found.frames() && matched.containsKey(other.getKey()))
				.max(Map.Entry.comparingByValue()).flatMap(other -> matched.get(other.getKey()));
	}

	private static Optional<String> onlySingle(FrameLabel label) {
		List<Role> single = label.getRoles().stream().filter(role -> role.getMaximum() == 1).toList();
		return single.size() == 1 ? Optional.of(single.get(0).getName()) : Optional.empty();
	}

	/** Spans without a label of their name get that of the role which most of them fill. */
	private void spansByRole() {
		Map<String, Map<String, Integer>> filled = new TreeMap<>();
		roles.forEach((type, matched) -> matched.forEach((role, name) -> {
			List<SpanLabel> allows = frames.get(type).getRoles().stream()
					.filter(known -> known.getName().equals(name.orElseThrow())).findFirst().orElseThrow().getAllows();
			if (allows.size() == 1) {
				inventory.frames().get(type).roles().get(role).fillers().forEach((span, count) -> filled
						.computeIfAbsent(span, s -> new TreeMap<>()).merge(allows.get(0).getName(), count, Integer::sum));
			}
		}));
		filled.forEach((span, counts) -> {
			int total = counts.values().stream().mapToInt(Integer::intValue).sum();
			counts.forEach((label, count) -> {
				if (count > MOST * total && total > HALF * inventory.spans().get(span).count()) {
					spans.putIfAbsent(span, label);
				}
			});
		});
	}

	private List<Rule> spanRules(String type, Type found) {
		String label = spans.get(type);
		if (label != null) {
			return List.of(rule(type, found, labels.getSpanLabels().stream()
					.filter(known -> known.getName().equals(label)).findFirst().orElseThrow(), new TreeMap<>()));
		}
		List<Rule> rules = new ArrayList<>(byValue(type, found));
		boolean taken = inventory.frames().containsKey(type) || frameNames.contains(type);
		rules.add(Rule.of(type, taken ? type + WORDS_OF_A_FRAME : type));
		return rules;
	}

	/** A rule for each value that is the name of a label, of the attribute with most of these. */
	private List<Rule> byValue(String type, Type found) {
		List<Rule> best = List.of();
		for (Map.Entry<String, Attribute> attribute : found.attributes().entrySet()) {
			if (attribute.getValue().isOpen() || attribute.getValue().count() < NEARLY_ALL * found.count()) {
				continue;
			}
			List<Rule> rules = new ArrayList<>();
			for (String value : attribute.getValue().values().stream().sorted().toList()) {
				NameMatch.find(value, spanNames).ifPresent(label -> {
					SortedMap<String, String> condition = new TreeMap<>(Map.of(attribute.getKey(), value));
					SortedMap<String, Optional<String>> told = new TreeMap<>(Map.of(attribute.getKey(), Optional.empty()));
					rules.add(new Rule(type, condition, Optional.of(label), told, new TreeMap<>(), new TreeMap<>(),
							new TreeMap<>(), List.of()));
				});
			}
			best = rules.size() > best.size() ? rules : best;
		}
		return best;
	}

	private Rule frameRule(String type, Type found) {
		FrameLabel label = frames.get(type);
		if (label == null) {
			return Rule.of(type, type);
		}
		Rule rule = rule(type, found, label, roles.get(type));
		List<String> implicit = label.getRoles().stream().filter(Role::isImplicit).map(Role::getName)
				.filter(role -> isLeftOutHereAlone(type, role)).toList();
		return new Rule(type, rule.conditions(), rule.label(), rule.attributes(), rule.values(), rule.constants(),
				rule.roles(), implicit);
	}

	/** Whether frames of this type lack the role while those of another type of the same label nearly all have it. */
	private boolean isLeftOutHereAlone(String type, String role) {
		return share(type, role) < NEARLY_NONE && frames.entrySet().stream().anyMatch(
				other -> other.getValue() == frames.get(type) && share(other.getKey(), role) > NEARLY_ALL);
	}

	private double share(String type, String role) {
		Type found = inventory.frames().get(type);
		int filled = roles.get(type).entrySet().stream().filter(entry -> entry.getValue().equals(Optional.of(role)))
				.mapToInt(entry -> found.roles().get(entry.getKey()).frames()).sum();
		return (double) filled / found.count();
	}

	private static Rule rule(String type, Type found, Label label, SortedMap<String, Optional<String>> roles) {
		SortedMap<String, Optional<String>> attributes = new TreeMap<>();
		SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
		Set<String> taken = new HashSet<>();
		found.attributes().forEach((name, attribute) -> NameMatch
				.find(name, label.getAttributes().stream().map(AttributeDefinition::getName).toList())
				.filter(taken::add).ifPresent(to -> {
					attributes.put(name, Optional.of(to));
					SortedMap<String, String> changed = values(attribute, label.getAttributes().stream()
							.filter(known -> known.getName().equals(to)).findFirst().orElseThrow());
					if (!changed.isEmpty()) {
						values.put(name, changed);
					}
				}));
		return new Rule(type, new TreeMap<>(), Optional.of(label.getName()), attributes, values, new TreeMap<>(), roles,
				List.of());
	}

	private static SortedMap<String, String> values(Attribute attribute, AttributeDefinition definition) {
		SortedMap<String, String> changed = new TreeMap<>();
		List<String> known = definition.getType() == AttributeType.CHOICE ? definition.getChoices()
				: definition.getType() == AttributeType.BOOLEAN ? List.of("true", "false") : List.of();
		for (String value : attribute.values()) {
			NameMatch.find(value, known).filter(to -> !to.equals(value)).ifPresent(to -> changed.put(value, to));
		}
		return changed;
	}
}
