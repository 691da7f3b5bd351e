package org.rubricator.formats.tasks;

import java.util.List;
import java.util.TreeSet;

import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** The labelling configuration of a Label Studio project, from a label set. */
final class LabellingConfiguration {

	private final StringBuilder xml = new StringBuilder();

	private LabellingConfiguration() {
	}

	/** @param written span labels to offer */
	static String of(LabelSet labels, List<String> written) {
		return new LabellingConfiguration().make(labels, written);
	}

	private String make(LabelSet labels, List<String> written) {
		xml.append("<View>\n  <Labels name=\"label\" toName=\"text\">\n");
		TreeSet<String> attributes = new TreeSet<>();
		for (SpanLabel label : labels.getSpanLabels()) {
			if (written.contains(label.getName())) {
				xml.append("    <Label value=\"").append(escape(label.getName())).append('"');
				given("background", label.getColour());
				given("hotkey", label.getKey());
				xml.append("/>\n");
				label.getAttributes().stream().map(AttributeDefinition::getName).forEach(attributes::add);
			}
		}
		xml.append("  </Labels>\n  <Relations>\n");
		for (FrameLabel frame : labels.getFrameLabels()) {
			for (Role role : frame.getRoles()) {
				xml.append("    <Relation value=\"").append(escape(frame.getName() + ":" + role.getName())).append("\"/>\n");
			}
		}
		xml.append("  </Relations>\n  <Text name=\"text\" value=\"$text\"/>\n");
		for (String attribute : attributes) {
			xml.append("  <TextArea name=\"").append(escape(attribute))
					.append("\" toName=\"text\" perRegion=\"true\" maxSubmissions=\"1\"/>\n");
		}
		return xml.append("</View>\n").toString();
	}

	private void given(String name, String value) {
		if (value != null && !value.isEmpty()) {
			xml.append(' ').append(name).append("=\"").append(escape(value)).append('"');
		}
	}

	private static String escape(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
