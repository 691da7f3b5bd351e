package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.SpanLabel;

/**
 * Accepted spans of a label that may not nest do not overlap. Says for each span one that it overlaps, so however many
 * overlap, there are no more findings than spans. Proposals may overlap, for they are alternatives; equal spans are
 * left to {@link DuplicateCheck}.
 */
final class NestingCheck implements Check {

	private record Part(Range range, Span span) {
		static final Part NONE = new Part(new Range(0, 1), null);
	}

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		Map<String, List<Part>> byLabel = new HashMap<>();
		for (Span span : layer.spans()) {
			SpanLabel label = layer.spanLabels().get(span.getLabel());
			if (label != null && !label.isNesting() && span.getVerdict() == Verdict.ACCEPTED) {
				List<Part> parts = byLabel.computeIfAbsent(span.getLabel(), name -> new ArrayList<>());
				span.getParts().forEach(range -> parts.add(new Part(range, span)));
			}
		}
		byLabel.values().forEach(parts -> sweep(parts, layer, findings));
	}

	private static void sweep(List<Part> parts, CheckedLayer layer, Consumer<Finding> findings) {
		parts.sort(Comparator.comparing(Part::range));
		Set<Span> told = new HashSet<>();
		Part furthest = Part.NONE;
		Part furthestOfOthers = Part.NONE;
		for (Part part : parts) {
			Part other = furthest.span == part.span ? furthestOfOthers : furthest;
			if (other.span != null && other.range.overlaps(part.range)
					&& !other.span.getParts().equals(part.span.getParts()) && told.add(part.span)) {
				findings.accept(Finding.error("layer.nested", layer.location(part.span),
						layer.name(part.span) + " overlaps " + layer.name(other.span) + ", but spans labelled "
								+ part.span.getLabel() + " may not overlap. Shorten or delete one."));
			}
			if (part.range.end() > furthest.range.end() || furthest.span == null) {
				furthestOfOthers = furthest.span == part.span ? furthestOfOthers : furthest;
				furthest = part;
			} else if (furthest.span != part.span && part.range.end() > furthestOfOthers.range.end()) {
				furthestOfOthers = part;
			}
		}
	}
}
