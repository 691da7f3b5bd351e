package org.rubricator.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rubricator.core.mapping.Inventory.Type;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;

/**
 * A mapping as people read and change it: a row for each type of spans and frames in the files, below it rows for its
 * attributes, their values and its roles. Immutable.
 *
 * @param mapping   has a rule for each type in the files; of what is not in them nothing is shown
 * @param inventory what stands in the files
 * @param labels    what it can become
 */
public record MappingTable(Mapping mapping, Inventory inventory, LabelSet labels) {

	/** What a row is about. */
	public enum Kind {
		SPAN("span"), FRAME("frame"), ATTRIBUTE("attribute"), VALUE("value"), ROLE("role");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** For people. */
		public String title() {
			return title;
		}
	}

	/**
	 * One name in the files.
	 *
	 * @param path    where the row is, the same after a change: kind and name of the type, name of the attribute or role, value
	 * @param count   annotations of the type, that have the attribute or value, or frames that have the role; 0 where unknown
	 * @param target  what it becomes, or empty: it is left out
	 * @param choices what the label set has for it
	 * @param known   whether the label set has the target, or it is left out
	 */
	public record Row(Kind kind, List<String> path, int count, Optional<String> target, List<String> choices, boolean known,
			List<Row> children) {

		public Row {
			path = List.copyOf(path);
			choices = List.copyOf(choices);
			children = List.copyOf(children);
		}

		/** As it stands in the files; a type with the conditions of its rule. */
		public String name() {
			return path.getLast();
		}

		/** Whether it can be left out alone. */
		public boolean canBeLeftOut() {
			return kind != Kind.VALUE;
		}
	}

	/** The types: spans first, each in the order of the mapping. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		mapping.spans().forEach(rule -> row(Kind.SPAN, rule, inventory.spans().get(rule.type()), labels.getSpanLabels(), rows));
		mapping.frames().forEach(rule -> row(Kind.FRAME, rule, inventory.frames().get(rule.type()), labels.getFrameLabels(), rows));
		return rows;
	}

	private void row(Kind kind, Rule rule, Type found, List<? extends Label> all, List<Row> rows) {
		if (found == null) {
			return;
		}
		Label label = rule.label().flatMap(name -> named(all, name)).orElse(null);
		List<String> path = List.of(kind.title(), title(rule));
		List<Row> children = new ArrayList<>();
		if (rule.label().isPresent()) {
			found.attributes().forEach((name, attribute) -> children.add(attribute(path, rule, name, attribute, label)));
			found.roles().forEach((name, role) -> children.add(role(path, rule, name, role, (FrameLabel) label)));
		}
		rows.add(new Row(kind, path, count(rule, found), rule.label(),
				all.stream().filter(each -> !each.isRetired()).map(Label::getName).toList(),
				rule.label().isEmpty() || label != null, children));
	}

	private static Row attribute(List<String> path, Rule rule, String name, Inventory.Attribute found, Label label) {
		Optional<String> target = rule.attributes().getOrDefault(name, Optional.of(name));
		List<AttributeDefinition> all = label == null ? List.of() : label.getAttributes();
		AttributeDefinition definition = all.stream().filter(each -> target.equals(Optional.of(each.getName()))).findFirst()
				.orElse(null);
		List<String> choices = definition == null ? List.of() : choices(definition);
		List<Row> values = new ArrayList<>();
		if (!choices.isEmpty() && !found.isOpen()) {
			found.counts().forEach((value, count) -> {
				String to = rule.values().getOrDefault(name, new TreeMap<>()).getOrDefault(value, value);
				values.add(new Row(Kind.VALUE, below(below(path, name), value), count, Optional.of(to), choices,
						choices.contains(to), List.of()));
			});
		}
		return new Row(Kind.ATTRIBUTE, below(path, name), found.count(), target,
				all.stream().map(AttributeDefinition::getName).toList(), target.isEmpty() || definition != null, values);
	}

	private static List<String> below(List<String> path, String name) {
		List<String> longer = new ArrayList<>(path);
		longer.add(name);
		return longer;
	}

	private static List<String> choices(AttributeDefinition definition) {
		return definition.getType() == AttributeType.BOOLEAN ? List.of("true", "false") : definition.getChoices();
	}

	private static Row role(List<String> path, Rule rule, String name, Inventory.Role found, FrameLabel label) {
		Optional<String> target = rule.roles().getOrDefault(name, Optional.of(name));
		List<String> choices = label == null ? List.of() : label.getRoles().stream().map(Role::getName).toList();
		return new Row(Kind.ROLE, below(path, name), found.frames(), target, choices,
				target.isEmpty() || choices.contains(target.get()), List.of());
	}

	private static Optional<Label> named(List<? extends Label> labels, String name) {
		return labels.stream().filter(label -> label.getName().equals(name)).<Label>map(label -> label).findFirst();
	}

	private static String title(Rule rule) {
		return rule.conditions().isEmpty() ? rule.type()
				: rule.type() + rule.conditions().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
						.collect(Collectors.joining(", ", " (", ")"));
	}

	private static int count(Rule rule, Type found) {
		return switch (rule.conditions().size()) {
		case 0 -> found.count();
		case 1 -> {
			Map.Entry<String, String> condition = rule.conditions().entrySet().iterator().next();
			Inventory.Attribute attribute = found.attributes().get(condition.getKey());
			yield attribute == null ? 0 : attribute.counts().getOrDefault(condition.getValue(), 0);
		}
		default -> 0;
		};
	}

	/** Another mapping of the same files. */
	public MappingTable with(Mapping other) {
		return new MappingTable(other, inventory, labels);
	}

	/**
	 * This with another target for a row of it. A type that gets another label of the label set also gets what is proposed
	 * for its attributes and roles then.
	 *
	 * @param target empty: it is left out
	 */
	public MappingTable with(Row row, Optional<String> target) {
		return with(new Mapping(changed(Kind.SPAN, mapping.spans(), row, target),
				changed(Kind.FRAME, mapping.frames(), row, target)));
	}

	private List<Rule> changed(Kind kind, List<Rule> rules, Row row, Optional<String> target) {
		List<String> type = row.path().subList(0, 2);
		return rules.stream().map(rule -> List.of(kind.title(), title(rule)).equals(type) ? changed(rule, row, target) : rule)
				.toList();
	}

	private Rule changed(Rule rule, Row row, Optional<String> target) {
		return switch (row.kind()) {
		case SPAN, FRAME -> {
			Optional<Rule> proposed = target.flatMap(label -> row.kind() == Kind.SPAN
					? MappingProposal.ofSpans(rule.type(), label, inventory, labels)
					: MappingProposal.ofFrames(rule.type(), label, mapping, inventory, labels));
			yield proposed.map(fresh -> new Rule(rule.type(), rule.conditions(), target, fresh.attributes(), fresh.values(),
					rule.constants(), fresh.roles(), fresh.implicit())).orElseGet(() -> rule.withLabel(target));
		}
		case ATTRIBUTE -> new Rule(rule.type(), rule.conditions(), rule.label(), put(rule.attributes(), row.name(), target),
				rule.values(), rule.constants(), rule.roles(), rule.implicit());
		case VALUE -> {
			String attribute = row.path().get(2);
			SortedMap<String, String> values = put(rule.values().getOrDefault(attribute, new TreeMap<>()), row.name(),
					target.orElseThrow());
			yield new Rule(rule.type(), rule.conditions(), rule.label(), rule.attributes(), put(rule.values(), attribute, values),
					rule.constants(), rule.roles(), rule.implicit());
		}
		case ROLE -> new Rule(rule.type(), rule.conditions(), rule.label(), rule.attributes(), rule.values(), rule.constants(),
				put(rule.roles(), row.name(), target), rule.implicit());
		};
	}

	private static <T> SortedMap<String, T> put(SortedMap<String, T> map, String key, T value) {
		SortedMap<String, T> more = new TreeMap<>(map);
		more.put(key, value);
		return more;
	}
}
