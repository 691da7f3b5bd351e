package org.rubricator.core.frames;

import java.util.List;

import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/**
 * Which role of a frame is proposed by which rules, read off its label, for no name of a role means anything to the
 * code:
 * <ul>
 * <li>the <b>content</b> is the first role that must be filled (or, if none must, the first that is there), or else the
 * role that takes the span one begins with;
 * <li>the <b>speaker</b> is the first other role that may be implicit: a phrase that names somebody is proposed;
 * <li>the <b>report</b> is the first other role that takes one filler at most: a word that reports is proposed;
 * <li>the <b>hearer</b> is the first other role that takes what the speaker's takes: somebody spoken to is proposed;
 * <li>any other role is offered the nearest spans with a label that it takes.
 * </ul>
 * A frame with a content but neither speaker nor report is a plain relation, and gets the last rule only.
 *
 * @param speaker null where there is none; so are {@code report} and {@code hearer}
 */
record FrameShape(Role content, Role speaker, Role report, Role hearer) {

	static FrameShape of(FrameLabel label) {
		List<Role> roles = label.getRoles();
		Role content = roles.stream().filter(role -> role.getMinimum() > 0).findFirst().orElse(roles.get(0));
		Role speaker = roles.stream().filter(role -> role != content && role.isImplicit()).findFirst().orElse(null);
		Role report = roles.stream().filter(role -> role != content && role != speaker && role.getMaximum() == 1)
				.findFirst().orElse(null);
		Role hearer = speaker == null ? null
				: roles.stream().filter(role -> role != content && role != speaker && role != report
						&& role.getAllows().equals(speaker.getAllows())).findFirst().orElse(null);
		return speaker == null || report == null ? new FrameShape(content, null, null, null)
				: new FrameShape(content, speaker, report, hearer);
	}

	/** Whether a span with the label may fill the role. */
	static boolean takes(Role role, String label) {
		return role.getAllows().isEmpty() || role.getAllows().stream().anyMatch(allowed -> allowed.getName().equals(label));
	}

	/** The label that a new span in the role gets: the first that may still be given; null where the role names none. */
	static SpanLabel labelFor(Role role) {
		return role.getAllows().stream().filter(label -> !label.isRetired()).findFirst().orElse(null);
	}
}
