package org.rubricator.ui.frames;

import org.rubricator.model.labels.FrameLabel;

import java.util.stream.Stream;

/** The roles of the frames of the article on top, for whoever binds a key to one of them. */
public final class RoleNames extends FrameParts {

	@Override
	Stream<String> names(FrameLabel label) {
		return label.getRoles().stream().map(role -> role.getName());
	}
}
