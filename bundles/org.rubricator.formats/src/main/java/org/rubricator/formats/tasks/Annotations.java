package org.rubricator.formats.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/** What of a layer goes into a task: regions, and relations between them for the frames; what that loses is counted. */
final class Annotations {

	private final Selection selection;
	private final Gaps gaps;
	private final Silence silence;
	private final Map<String, String> heads = new HashMap<>();

	/**
	 * A stretch of a span.
	 *
	 * @param span  that it is of
	 * @param id    of the span; with a number where the span has several parts
	 * @param range in UTF-16 units
	 */
	record Region(Span span, String id, Range range) {
	}

	/** A relation of two regions: from what fills a role to the first that fills the role that a frame must have. */
	record Relation(Region from, Region to, String label) {
	}

	/** Regions by place, and relations. */
	record Task(List<Region> regions, List<Relation> relations) {
	}

	Annotations(Exporter exporter, ExportContext context) {
		selection = Selection.ofKnownLabels(exporter.id(), context);
		gaps = new Gaps(selection, context.options(), false);
		silence = new Silence(selection, exporter.carries());
		for (FrameLabel label : context.labels().getFrameLabels()) {
			label.getRoles().stream().filter(role -> role.getMinimum() > 0).map(Role::getName).findFirst()
					.ifPresent(role -> heads.put(label.getName(), role));
		}
	}

	List<String> labels() {
		return selection.labels();
	}

	Task of(Layer layer) {
		List<Region> regions = new ArrayList<>();
		Map<Span, Region> first = new HashMap<>();
		for (Span span : selection.spans(layer)) {
			List<Range> ranges = gaps.ranges(layer, span);
			for (int i = 0; i < ranges.size(); i++) {
				Region region = new Region(span, ranges.size() == 1 ? span.getId() : span.getId() + "_" + (i + 1), ranges.get(i));
				regions.add(region);
				first.putIfAbsent(span, region);
			}
			if (!ranges.isEmpty()) {
				silence.about(layer, span);
			}
		}
		regions.sort(java.util.Comparator.comparing(Region::range));
		List<Relation> relations = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Frame frame : selection.frames(layer)) {
			selection.lose("frame", "Frames written as relations, without their attributes and what is implicit",
					layer, frame, "'" + frame.getLabel() + "' became relations between its spans.");
			for (Relation relation : relations(frame, first)) {
				if (seen.add(relation.from().id() + ' ' + relation.to().id() + ' ' + relation.label())) {
					relations.add(relation);
				}
			}
		}
		return new Task(regions, relations);
	}

	private List<Relation> relations(Frame frame, Map<Span, Region> regions) {
		List<Filler> filled = frame.getFillers().stream().filter(filler -> regions.containsKey(filler.getSpan())).toList();
		String head = heads.get(frame.getLabel());
		Filler to = filled.stream().filter(filler -> filler.getRole().equals(head)).findFirst()
				.orElse(filled.isEmpty() ? null : filled.getLast());
		List<Relation> relations = new ArrayList<>();
		for (Filler filler : filled) {
			if (filler != to && filler.getSpan() != to.getSpan()) {
				relations.add(new Relation(regions.get(filler.getSpan()), regions.get(to.getSpan()),
						frame.getLabel() + ":" + filler.getRole()));
			}
		}
		return relations;
	}
}
