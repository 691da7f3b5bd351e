package org.rubricator.core.corpus;

import java.util.Map;
import java.util.Objects;

import org.rubricator.model.annotation.WorkState;

/** The head of a layer's file. */
public record LayerSummary(String annotator, String article, WorkState state, long secondsWorked) {

	static LayerSummary of(String annotator, String article, Map<String, String> head) {
		return new LayerSummary(annotator, article,
				Objects.requireNonNullElse(WorkState.get(head.getOrDefault("state", "new")), WorkState.NEW),
				Long.parseLong(head.getOrDefault("secondsWorked", "0")));
	}
}
