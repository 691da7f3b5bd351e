package org.rubricator.core.display;

import java.util.StringJoiner;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/** What a small tag says of an annotation: its label, and what else one should know at a glance. */
public final class SpanTag {

	private static final String PROPOSED = "?";
	private static final String REJECTED = "\u2717";
	private static final String FLAGGED = "\u2691";
	private static final String COMMENTED = "\u270e";

	private SpanTag() {
	}

	/** {@code Boilerplate · teaser}, {@code Claim ?} for a proposal; signs for a flag and a comment follow. */
	public static String of(Annotation annotation, LabelSet labels) {
		StringJoiner tag = new StringJoiner(" \u00b7 ");
		tag.add(annotation.getLabel());
		Label label = label(annotation.getLabel(), labels);
		if (label != null && !annotation.getAttributes().isEmpty()) {
			for (AttributeDefinition definition : label.getAttributes()) {
				String value = annotation.getAttributes().get(definition.getName());
				if (value != null && !value.equals(definition.getDefault())) {
					tag.add(definition.getType() == AttributeType.BOOLEAN ? definition.getName() : value);
				}
			}
		}
		StringBuilder text = new StringBuilder(tag.toString());
		if (annotation.getVerdict() == Verdict.PROPOSED) {
			text.append(' ').append(PROPOSED);
		} else if (annotation.getVerdict() == Verdict.REJECTED) {
			text.append(' ').append(REJECTED);
		}
		if (annotation.isFlagged()) {
			text.append(' ').append(FLAGGED);
		}
		if (annotation.getComment() != null) {
			text.append(' ').append(COMMENTED);
		}
		return text.toString();
	}

	/** The label with this name, or null. */
	public static Label label(String name, LabelSet labels) {
		for (Label label : labels.getSpanLabels()) {
			if (label.getName().equals(name)) {
				return label;
			}
		}
		for (Label label : labels.getFrameLabels()) {
			if (label.getName().equals(name)) {
				return label;
			}
		}
		return null;
	}
}
