package org.rubricator.core.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/**
 * What fills a role is there and may fill it: a span of this layer that was not rejected, with a label that the role
 * allows (any, where it names none), or nothing where the role may be implicit. That the span is there is checked of
 * rejected frames, too.
 */
final class FillerCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		Set<Frame> counting = new HashSet<>(layer.frames());
		for (Frame frame : layer.layer().getFrames()) {
			if (CheckedLayer.isWhole(frame)) {
				for (Filler filler : frame.getFillers()) {
					check(frame, filler, counting.contains(frame), layer, findings);
				}
			}
		}
	}

	private static void check(Frame frame, Filler filler, boolean counts, CheckedLayer layer,
			Consumer<Finding> findings) {
		Span span = filler.getSpan();
		FrameLabel label = layer.frameLabels().get(frame.getLabel());
		Role role = label == null ? null
				: label.getRoles().stream().filter(known -> known.getName().equals(filler.getRole())).findFirst()
						.orElse(null);
		String name = "The role \u201C" + filler.getRole() + "\u201D of " + layer.name(frame);
		if (span == null ? !filler.isImplicit() : span.eContainer() != layer.layer()) {
			findings.accept(Finding.error("layer.filler-missing", layer.location(frame), name
					+ " is neither filled by a span nor implicit. Mend or delete it in the file; the layer cannot be opened"
					+ " until then."));
		} else if (!counts || role == null) {
			return;
		} else if (span == null) {
			if (!role.isImplicit()) {
				report("layer.implicit-filler", name + " is said to be implicit, which this role may not be. Fill it"
						+ " with a span or remove it.", frame, filler, layer, findings);
			}
		} else if (span.getVerdict() == Verdict.REJECTED) {
			report("layer.filler-rejected", name + " is filled by " + layer.name(span) + ", which was rejected. Remove"
					+ " it, or accept the span.", frame, filler, layer, findings);
		} else if (!role.getAllows().isEmpty()
				&& role.getAllows().stream().noneMatch(allowed -> allowed.getName().equals(span.getLabel()))) {
			report("layer.filler-label", name + " is filled by " + layer.name(span) + ", but takes "
					+ String.join(" or ", role.getAllows().stream().map(allowed -> allowed.getName()).toList())
					+ ". Remove it, or change its label.", frame, filler, layer, findings);
		}
	}

	private static void report(String code, String message, Frame frame, Filler filler, CheckedLayer layer,
			Consumer<Finding> findings) {
		findings.accept(Finding.error(code, layer.location(frame), message,
				Fixes.removeFiller("Remove it from the role", frame, filler)));
	}
}
