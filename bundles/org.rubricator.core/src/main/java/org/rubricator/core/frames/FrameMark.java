package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.labels.Role;

/**
 * What is drawn in the text where something fills a role.
 *
 * @param label   of the frame
 * @param role    its name
 * @param current whether keys act on the role
 * @param made    whether the span is there; else it is made with the frame
 */
public record FrameMark(Parts parts, String label, String role, boolean current, boolean made) {

	/** The places of a draft, in the order of its roles. */
	public static List<FrameMark> of(FrameDraft draft) {
		List<FrameMark> marks = new ArrayList<>();
		for (Role role : draft.roles()) {
			for (Place place : draft.filling(role).places()) {
				marks.add(new FrameMark(place.parts(), draft.label().getName(), role.getName(), role == draft.current(),
						!place.isNew()));
			}
		}
		return marks;
	}

	/** The fillers of a frame that is there. A span in two roles has one mark, with the names of both. */
	public static List<FrameMark> of(Frame frame) {
		List<FrameMark> marks = new ArrayList<>();
		Set<Parts> places = frame.getFillers().stream().map(Filler::getSpan).filter(span -> span != null)
				.map(span -> span.getParts()).collect(Collectors.toCollection(LinkedHashSet::new));
		for (Parts parts : places) {
			String roles = frame.getFillers().stream()
					.filter(filler -> filler.getSpan() != null && filler.getSpan().getParts().equals(parts))
					.map(Filler::getRole).distinct().collect(Collectors.joining(", "));
			marks.add(new FrameMark(parts, frame.getLabel(), roles, false, true));
		}
		return marks;
	}
}
