package org.rubricator.analysis.propagation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;

/**
 * Proposes in one article what was accepted in another, where both share a passage: label, parts, attributes, actor and,
 * where all its spans are there too, the frame. What the other layer has already, accepted, proposed or rejected, is not
 * proposed again. A proposal names where it comes from as its agent: {@code annotator@article#annotation}.
 */
public final class Propagation {

	private final Side source;
	private final Side target;
	private final PassageMap map;

	public Propagation(Side source, Side target, PassageMap map) {
		this.source = source;
		this.target = target;
		this.map = map;
	}

	/** Everything accepted that stands on the shared passages. */
	public List<AnnotationState> proposals(Supplier<String> spanIds, Supplier<String> frameIds) {
		return proposals(source.annotations().stream().map(AnnotationState::id).toList(), spanIds, frameIds);
	}

	/**
	 * Proposals for some annotations, frames with the spans that fill them, where all of these
	 * are there too; spans first.
	 *
	 * @param chosen   ids of annotations of the source
	 * @param spanIds  gives ids that no span of the target has, such as {@code IndexedLayer::nextSpanId}
	 * @param frameIds gives ids that no frame of the target has
	 */
	public List<AnnotationState> proposals(Collection<String> chosen, Supplier<String> spanIds, Supplier<String> frameIds) {
		Map<String, AnnotationState> known = new HashMap<>();
		source.annotations().forEach(annotation -> known.put(annotation.id(), annotation));
		Set<String> spans = new LinkedHashSet<>();
		List<AnnotationState> frames = new ArrayList<>();
		for (String id : chosen) {
			AnnotationState annotation = known.get(id);
			if (annotation != null && annotation.verdict() == Verdict.ACCEPTED) {
				if (annotation.isSpan()) {
					spans.add(id);
				} else {
					List<String> fillers = annotation.fillers().stream().filter(role -> !role.implicit()).map(Role::span).toList();
					if (fillers.stream().allMatch(filler -> isThere(known.get(filler)))) {
						frames.add(annotation);
						spans.addAll(fillers);
					}
				}
			}
		}
		List<AnnotationState> proposals = new ArrayList<>();
		Map<String, String> there = new LinkedHashMap<>();
		for (String id : spans) {
			AnnotationState span = known.get(id);
			Optional<Parts> parts = span == null || span.verdict() != Verdict.ACCEPTED ? Optional.empty() : map.map(span.parts());
			if (parts.isPresent()) {
				there.put(id, spanThere(span, parts.get(), proposals, spanIds));
			}
		}
		frames.forEach(frame -> proposeFrame(frame, there, proposals, frameIds));
		return proposals;
	}

	private boolean isThere(AnnotationState span) {
		return span != null && span.verdict() == Verdict.ACCEPTED && map.map(span.parts()).isPresent();
	}

	/** Proposals as one edit of the target's layer, undone as one; empty where there is nothing to propose. */
	public Edit edit(List<AnnotationState> proposals) {
		List<Change> changes = new ArrayList<>();
		proposals.forEach(proposal -> changes.add(new Change.OfAnnotation(null, proposal)));
		return new Edit("Propagate from '" + source.article() + "'", changes);
	}

	/** Id of the span in the target: the one that is there already, or a new proposal. */
	private String spanThere(AnnotationState span, Parts parts, List<AnnotationState> proposals, Supplier<String> ids) {
		for (AnnotationState existing : target.annotations()) {
			if (existing.isSpan() && existing.label().equals(span.label()) && existing.parts().equals(parts)) {
				return existing.id();
			}
		}
		AnnotationState proposal = proposed(new AnnotationState(ids.get(), span.label(), parts, span.actor(), null,
				span.attributes(), false, null, Origin.PROPAGATED, null, Double.NaN, Verdict.PROPOSED), span);
		proposals.add(proposal);
		return proposal.id();
	}

	private void proposeFrame(AnnotationState frame, Map<String, String> there, List<AnnotationState> proposals,
			Supplier<String> ids) {
		List<Role> fillers = new ArrayList<>();
		for (Role role : frame.fillers()) {
			if (!role.implicit() && !there.containsKey(role.span())) {
				return;
			}
			fillers.add(new Role(role.role(), role.implicit() ? null : there.get(role.span())));
		}
		Set<Role> wanted = new HashSet<>(fillers);
		boolean known = target.annotations().stream().anyMatch(existing -> !existing.isSpan()
				&& existing.label().equals(frame.label()) && new HashSet<>(existing.fillers()).equals(wanted));
		boolean rejected = target.annotations().stream()
				.anyMatch(existing -> existing.isSpan() && existing.verdict() == Verdict.REJECTED
						&& fillers.stream().anyMatch(role -> existing.id().equals(role.span())));
		if (!known && !rejected) {
			proposals.add(proposed(new AnnotationState(ids.get(), frame.label(), null, null, fillers, frame.attributes(), false,
					null, Origin.PROPAGATED, null, Double.NaN, Verdict.PROPOSED), frame));
		}
	}

	private AnnotationState proposed(AnnotationState state, AnnotationState from) {
		return state.withOrigin(Origin.PROPAGATED, source.annotator() + "@" + source.article() + "#" + from.id(), Double.NaN);
	}
}
