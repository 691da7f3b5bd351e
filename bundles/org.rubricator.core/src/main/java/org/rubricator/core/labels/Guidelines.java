package org.rubricator.core.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.rubricator.core.display.Markdown;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

/** The guidelines of a label set as one text: a section for each label that is in use. */
public final class Guidelines {

	/** What is read where there are none. */
	public static final Markdown NONE = Markdown.parse("Open an article to read the guidelines of its corpus.");

	private final Markdown text;
	private final Map<String, Integer> begins = new HashMap<>();

	private Guidelines(LabelSet labels) {
		List<Markdown> sections = new ArrayList<>();
		int begin = 0;
		for (Label label : LabelSetCheck.all(labels)) {
			if (!label.isRetired() && label.getName() != null) {
				Markdown section = Markdown.join(List.of(Markdown.heading(title(label)),
						Markdown.plain(Objects.requireNonNullElse(label.getDescription(), "")),
						Markdown.parse(Objects.requireNonNullElse(label.getGuideline(), ""))));
				begins.put(label.getName(), begin);
				begin += section.text().length() + Markdown.GAP;
				sections.add(section);
			}
		}
		text = Markdown.join(sections);
	}

	private static String title(Label label) {
		return label.getKey() == null ? label.getName()
				: label.getName() + "  (" + label.getKey().toUpperCase(Locale.ROOT) + ")";
	}

	public static Guidelines of(LabelSet labels) {
		return new Guidelines(labels);
	}

	/** All of them. */
	public Markdown text() {
		return text;
	}

	/** Where the section of a label begins, in UTF-16 units of the text; -1 where there is none. */
	public int begin(String label) {
		return begins.getOrDefault(label, -1);
	}
}
