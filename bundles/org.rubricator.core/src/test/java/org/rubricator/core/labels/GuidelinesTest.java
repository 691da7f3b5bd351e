package org.rubricator.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;

class GuidelinesTest {

	@Test
	void everyLabelInUseHasASection() throws IOException {
		LabelSet labels = CorpusStore.defaultLabels();
		labels.getSpanLabels().get(1).setDescription(null);
		labels.getSpanLabels().get(2).setGuideline(null);
		labels.getSpanLabels().get(3).setRetired(true);
		Guidelines guidelines = Guidelines.of(labels);
		for (Label label : LabelSetCheck.all(labels)) {
			int begin = guidelines.begin(label.getName());
			if (label.isRetired()) {
				assertEquals(-1, begin);
			} else {
				assertTrue(guidelines.text().text().startsWith(label.getName() + "  (", begin), label.getName());
			}
		}
		assertEquals(guidelines.text().text().split("\n", -1).length, guidelines.text().lines().size());
		assertEquals(-1, guidelines.begin("Gone"));
	}
}
