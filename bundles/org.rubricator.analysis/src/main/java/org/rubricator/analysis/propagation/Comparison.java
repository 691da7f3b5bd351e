package org.rubricator.analysis.propagation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;

/**
 * Compares what was accepted on the words that two articles share. Each difference is given once, at the first side where
 * that has an annotation. What is missing on a side that is not finished is no difference.
 */
public final class Comparison {

	private final Side first;
	private final Side second;
	private final PassageMap there;
	private final PassageMap back;

	/** @param map from the first to the second */
	public Comparison(Side first, Side second, PassageMap map) {
		this.first = first;
		this.second = second;
		this.there = map;
		this.back = map.back();
	}

	/** Differences by place. */
	public List<Conflict> conflicts() {
		List<Conflict> conflicts = new ArrayList<>();
		Map<String, String> partners = new HashMap<>();
		Set<String> met = new HashSet<>();
		for (AnnotationState span : accepted(first)) {
			there.map(span.parts()).ifPresent(parts -> {
				AnnotationState partner = partner(span, parts, accepted(second));
				if (partner != null) {
					partners.put(span.id(), partner.id());
					met.add(partner.id());
				}
				differs(span, parts, partner).ifPresent(conflicts::add);
			});
		}
		for (AnnotationState span : accepted(second)) {
			if (!met.contains(span.id())) {
				back.map(span.parts()).filter(parts -> partner(span, parts, accepted(first)) == null)
						.ifPresent(parts -> missing(second, span, first, parts).ifPresent(conflicts::add));
			}
		}
		List<Conflict> whole = withMissingFrames(second, withMissingFrames(first, conflicts));
		whole.addAll(frames(partners));
		return whole;
	}

	/** Where all spans of a frame are missing, the frame is: one conflict in their place. */
	private static List<Conflict> withMissingFrames(Side side, List<Conflict> conflicts) {
		Map<String, Conflict> missing = new HashMap<>();
		conflicts.stream().filter(conflict -> conflict.kind() == Conflict.Kind.MISSING && conflict.article().equals(side.article()))
				.forEach(conflict -> missing.put(conflict.annotation(), conflict));
		List<Conflict> whole = new ArrayList<>(conflicts);
		for (AnnotationState frame : side.annotations()) {
			if (!frame.isSpan() && frame.verdict() == Verdict.ACCEPTED) {
				List<String> spans = frame.fillers().stream().filter(role -> !role.implicit()).map(Role::span).distinct().toList();
				if (spans.size() > 1 && missing.keySet().containsAll(spans)) {
					List<Conflict> parts = spans.stream().map(missing::get).toList();
					Conflict one = parts.getFirst();
					int at = whole.indexOf(one);
					whole.removeAll(parts);
					whole.add(at < 0 ? whole.size() : Math.min(at, whole.size()),
							new Conflict(Conflict.Kind.MISSING, one.annotator(), one.article(), frame.id(), around(parts, Conflict::range),
									one.otherAnnotator(), one.otherArticle(), "", around(parts, Conflict::otherRange),
									frame.label() + " here, nothing there"));
				}
			}
		}
		return whole;
	}

	private static Range around(List<Conflict> conflicts, Function<Conflict, Range> place) {
		return new Range(conflicts.stream().map(place).mapToInt(Range::begin).min().orElseThrow(),
				conflicts.stream().map(place).mapToInt(Range::end).max().orElseThrow());
	}

	private static List<AnnotationState> accepted(Side side) {
		return side.annotations().stream().filter(state -> state.isSpan() && state.verdict() == Verdict.ACCEPTED).toList();
	}

	/** The one at the same place, of the same label if there is; else one of the same label that overlaps; or null. */
	private static AnnotationState partner(AnnotationState span, Parts parts, List<AnnotationState> others) {
		AnnotationState best = null;
		int most = 0;
		for (AnnotationState other : others) {
			boolean sameLabel = other.label().equals(span.label());
			boolean samePlace = other.parts().equals(parts);
			int fit = samePlace ? sameLabel ? 3 : 1 : sameLabel && other.parts().overlaps(parts) ? 2 : 0;
			if (fit > most) {
				most = fit;
				best = other;
			}
		}
		return best;
	}

	private Optional<Conflict> differs(AnnotationState span, Parts parts, AnnotationState partner) {
		if (partner == null) {
			return missing(first, span, second, parts);
		}
		if (!partner.label().equals(span.label())) {
			return Optional.of(conflict(Conflict.Kind.LABEL, span, partner, span.label() + " here, " + partner.label() + " there"));
		}
		if (!partner.parts().equals(parts)) {
			return Optional.of(conflict(Conflict.Kind.BOUNDARY, span, partner,
					span.label() + " on other words: '" + brief(partner.parts().quote(second.text())) + "' there"));
		}
		String attributes = attributes(span, partner);
		return attributes.isEmpty() ? Optional.empty()
				: Optional.of(conflict(Conflict.Kind.ATTRIBUTES, span, partner, span.label() + " with " + attributes));
	}

	private static Optional<Conflict> missing(Side here, AnnotationState span, Side other, Parts parts) {
		if (!other.finished()) {
			return Optional.empty();
		}
		return Optional.of(new Conflict(Conflict.Kind.MISSING, here.annotator(), here.article(), span.id(), range(span.parts()),
				other.annotator(), other.article(), "", range(parts), span.label() + " here, nothing there"));
	}

	private Conflict conflict(Conflict.Kind kind, AnnotationState here, AnnotationState other, String detail) {
		return new Conflict(kind, first.annotator(), first.article(), here.id(), place(first, here), second.annotator(),
				second.article(), other.id(), place(second, other), detail);
	}

	/** Frames all of whose spans have a partner at the same place, and no frame there of these. */
	private List<Conflict> frames(Map<String, String> partners) {
		List<Conflict> conflicts = new ArrayList<>();
		for (AnnotationState frame : first.annotations()) {
			if (frame.isSpan() || frame.verdict() != Verdict.ACCEPTED
					|| frame.fillers().stream().anyMatch(role -> !role.implicit() && !partners.containsKey(role.span()))) {
				continue;
			}
			Set<Role> wanted = new HashSet<>();
			frame.fillers().forEach(role -> wanted.add(new Role(role.role(), role.implicit() ? null : partners.get(role.span()))));
			AnnotationState best = closest(frame, wanted);
			if (best == null && !second.finished() || frame.fillers().stream().allMatch(Role::implicit)) {
				continue;
			}
			String detail = best == null ? "these spans are in a frame '" + frame.label() + "' here, in none there"
					: !new HashSet<>(best.fillers()).equals(wanted) ? "the frame '" + frame.label() + "' has other roles there"
							: attributes(frame, best);
			if (!detail.isEmpty()) {
				Range otherPlace = best == null ? placeOf(second, wanted) : place(second, best);
				conflicts.add(new Conflict(Conflict.Kind.FRAME, first.annotator(), first.article(), frame.id(),
						place(first, frame), second.annotator(), second.article(), best == null ? "" : best.id(), otherPlace,
						detail));
			}
		}
		return conflicts;
	}

	private AnnotationState closest(AnnotationState frame, Set<Role> wanted) {
		AnnotationState best = null;
		long most = 0;
		for (AnnotationState other : second.annotations()) {
			if (!other.isSpan() && other.label().equals(frame.label()) && other.verdict() == Verdict.ACCEPTED) {
				long common = other.fillers().stream().filter(role -> !role.implicit() && wanted.contains(role)).count();
				// Of two with as many spans in common, the one with fewer others.
				long fit = common * 100 - other.fillers().size();
				if (common > 0 && fit > most) {
					most = fit;
					best = other;
				}
			}
		}
		return best;
	}

	private static Range place(Side side, AnnotationState annotation) {
		return annotation.isSpan() ? range(annotation.parts()) : placeOf(side, annotation.fillers());
	}

	private static Range placeOf(Side side, Iterable<Role> fillers) {
		int begin = Integer.MAX_VALUE;
		int end = 0;
		Map<String, Parts> parts = new TreeMap<>();
		side.annotations().stream().filter(AnnotationState::isSpan).forEach(span -> parts.put(span.id(), span.parts()));
		for (Role role : fillers) {
			if (!role.implicit() && parts.containsKey(role.span())) {
				begin = Math.min(begin, parts.get(role.span()).begin());
				end = Math.max(end, parts.get(role.span()).end());
			}
		}
		return new Range(begin, end);
	}

	private static String attributes(AnnotationState here, AnnotationState there) {
		List<String> differing = new ArrayList<>();
		Set<String> names = new java.util.TreeSet<>(here.attributes().values().keySet());
		names.addAll(there.attributes().values().keySet());
		for (String name : names) {
			String one = here.attributes().get(name);
			String other = there.attributes().get(name);
			if (!java.util.Objects.equals(one, other)) {
				differing.add(name + " " + (one == null ? "unset" : one) + " here, " + (other == null ? "unset" : other) + " there");
			}
		}
		if (!java.util.Objects.equals(here.actor(), there.actor())) {
			differing.add("actor " + (here.actor() == null ? "none" : here.actor()) + " here, "
					+ (there.actor() == null ? "none" : there.actor()) + " there");
		}
		return String.join("; ", differing);
	}

	private static Range range(Parts parts) {
		return new Range(parts.begin(), parts.end());
	}

	private static String brief(String quote) {
		return quote.length() <= 60 ? quote : quote.substring(0, quote.offsetByCodePoints(0, Math.min(40, quote.codePointCount(0, quote.length())))) + "\u2026";
	}
}
