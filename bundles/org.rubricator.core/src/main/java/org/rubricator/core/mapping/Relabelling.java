package org.rubricator.core.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Applies a mapping to layers, and counts what it leaves out. */
public final class Relabelling {

	private final Mapping mapping;
	private final SortedMap<String, Integer> left = new TreeMap<>();

	public Relabelling(Mapping mapping) {
		this.mapping = mapping;
	}

	/** Changes the layer itself. */
	public void apply(Layer layer) {
		Set<Span> gone = new HashSet<>();
		for (Span span : List.copyOf(layer.getSpans())) {
			Optional<Rule> rule = mapping.ruleFor(span);
			if (rule.isPresent() && rule.get().label().isEmpty()) {
				count("spans '" + span.getLabel() + "'", 1);
				gone.add(span);
			} else {
				rule.ifPresent(found -> change(span, found));
			}
		}
		layer.getSpans().removeAll(gone);
		for (Frame frame : List.copyOf(layer.getFrames())) {
			apply(frame, gone, layer);
		}
	}

	private void apply(Frame frame, Set<Span> gone, Layer layer) {
		String type = frame.getLabel();
		Optional<Rule> rule = mapping.ruleFor(frame);
		boolean empty = frame.getFillers().isEmpty();
		if (rule.isPresent() && rule.get().label().isPresent()) {
			change(frame, rule.get());
			roles(frame, rule.get(), type);
		}
		List<Filler> unfilled = frame.getFillers().stream().filter(filler -> gone.contains(filler.getSpan())).toList();
		frame.getFillers().removeAll(unfilled);
		if (rule.isPresent() && rule.get().label().isEmpty()) {
			count("frames '" + type + "'", 1);
			layer.getFrames().remove(frame);
		} else if (!empty && frame.getFillers().stream().noneMatch(filler -> filler.getSpan() != null)
				&& !unfilled.isEmpty()) {
			count("frames '" + type + "', of which all spans are left out", 1);
			layer.getFrames().remove(frame);
		}
	}

	private void roles(Frame frame, Rule rule, String type) {
		for (Filler filler : List.copyOf(frame.getFillers())) {
			Optional<String> role = rule.roles().getOrDefault(filler.getRole(), Optional.of(filler.getRole()));
			if (role.isEmpty()) {
				count("fillers of the role '" + filler.getRole() + "' of '" + type + "'", 1);
				frame.getFillers().remove(filler);
			} else {
				filler.setRole(role.get());
			}
		}
		dropDoubled(frame);
		for (String role : rule.implicit()) {
			if (frame.getFillers().stream().noneMatch(filler -> filler.getRole().equals(role))) {
				Filler filler = AnnotationFactory.eINSTANCE.createFiller();
				filler.setRole(role);
				filler.setImplicit(true);
				frame.getFillers().add(filler);
			}
		}
	}

	/** Two roles of the file may have become one, and the same span may have filled both. */
	private static void dropDoubled(Frame frame) {
		List<Filler> doubled = new ArrayList<>();
		for (int i = 1; i < frame.getFillers().size(); i++) {
			Filler filler = frame.getFillers().get(i);
			if (filler.getSpan() != null && frame.getFillers().subList(0, i).stream().anyMatch(
					other -> other.getSpan() == filler.getSpan() && other.getRole().equals(filler.getRole()))) {
				doubled.add(filler);
			}
		}
		frame.getFillers().removeAll(doubled);
	}

	private void change(Annotation annotation, Rule rule) {
		String type = annotation.getLabel();
		annotation.setLabel(rule.label().orElseThrow());
		SortedMap<String, String> values = new TreeMap<>(rule.constants());
		for (Map.Entry<String, String> attribute : annotation.getAttributes().values().entrySet()) {
			String name = attribute.getKey();
			Optional<String> to = rule.attributes().getOrDefault(name, Optional.of(name));
			if (to.isEmpty()) {
				if (!rule.conditions().containsKey(name)) {
					count("values of the attribute '" + name + "' of '" + type + "'", 1);
				}
			} else {
				values.put(to.get(), rule.values().getOrDefault(name, new TreeMap<>()).getOrDefault(attribute.getValue(),
						attribute.getValue()));
			}
		}
		annotation.setAttributes(Attributes.of(values));
	}

	private void count(String what, int more) {
		left.merge(what, more, Integer::sum);
	}

	/** For each kind of what was left out one finding with its number, at {@code file}. */
	public List<Finding> findings(String file) {
		return left.entrySet().stream().map(kind -> Finding.info("import.mapped-to-nothing", Location.ofFile(file),
				"Left out, as the mapping says: " + kind.getKey() + ": " + kind.getValue() + ".")).toList();
	}
}
