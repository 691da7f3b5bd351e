package org.rubricator.core.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/** What annotations of a corpus may name: labels and actors. */
final class KnownLabels {

	private final Map<String, SpanLabel> spanLabels = new HashMap<>();
	private final Map<String, FrameLabel> frameLabels = new HashMap<>();
	private final Set<String> actors;

	KnownLabels(LabelSet labels, Collection<String> actors) {
		labels.getSpanLabels().forEach(label -> spanLabels.putIfAbsent(label.getName(), label));
		labels.getFrameLabels().forEach(label -> frameLabels.putIfAbsent(label.getName(), label));
		this.actors = actors == null ? null : Set.copyOf(actors);
	}

	Map<String, SpanLabel> spanLabels() {
		return spanLabels;
	}

	Map<String, FrameLabel> frameLabels() {
		return frameLabels;
	}

	boolean isActor(String id) {
		return actors == null || actors.contains(id);
	}
}
