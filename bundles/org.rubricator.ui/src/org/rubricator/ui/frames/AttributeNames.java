package org.rubricator.ui.frames;

import org.rubricator.model.labels.FrameLabel;

import java.util.stream.Stream;

/** The attributes of the frames of the article on top, for whoever binds a key to one of them. */
public final class AttributeNames extends FrameParts {

	@Override
	Stream<String> names(FrameLabel label) {
		return label.getAttributes().stream().map(attribute -> attribute.getName());
	}
}
