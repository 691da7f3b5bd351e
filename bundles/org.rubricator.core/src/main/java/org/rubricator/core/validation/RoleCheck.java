package org.rubricator.core.validation;

import java.util.List;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/**
 * Frames have only roles that their label has, and each as often as it wants. An implicit filler is one: it says that
 * the role was looked for.
 */
final class RoleCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		for (Frame frame : layer.frames()) {
			FrameLabel label = layer.frameLabels().get(frame.getLabel());
			if (label != null) {
				for (Filler filler : frame.getFillers()) {
					if (label.getRoles().stream().noneMatch(role -> role.getName().equals(filler.getRole()))) {
						findings.accept(Finding.error("layer.unknown-role", layer.location(frame),
								layer.name(frame) + " has a role \u201C" + filler.getRole()
										+ "\u201D, which its label does not have. Remove it, or add it to the label.",
								Fixes.removeFiller("Remove it", frame, filler)));
					}
				}
				label.getRoles().forEach(role -> count(frame, role, layer, findings));
			}
		}
	}

	private static void count(Frame frame, Role role, CheckedLayer layer, Consumer<Finding> findings) {
		List<Filler> fillers = frame.getFillers().stream().filter(filler -> role.getName().equals(filler.getRole()))
				.toList();
		if (fillers.size() < role.getMinimum()) {
			findings.accept(Finding.error("layer.too-few-fillers", layer.location(frame),
					layer.name(frame) + " has " + fillers.size() + " of the role \u201C" + role.getName()
							+ "\u201D and needs at least " + role.getMinimum() + ". Add a span to it."));
		}
		if (role.getMaximum() >= 0 && fillers.size() > role.getMaximum()) {
			findings.accept(Finding.error("layer.too-many-fillers", layer.location(frame),
					layer.name(frame) + " has " + fillers.size() + " of the role \u201C" + role.getName()
							+ "\u201D and may have " + role.getMaximum() + ". Remove what does not belong.",
					fillers.reversed().stream()
							.map(filler -> Fixes.removeFiller("Remove " + (filler.getSpan() == null ? "the implicit one"
									: layer.name(filler.getSpan())), frame, filler))
							.toArray(Fix[]::new)));
		}
	}
}
