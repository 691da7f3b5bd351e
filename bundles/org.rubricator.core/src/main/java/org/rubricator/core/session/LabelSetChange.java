package org.rubricator.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsPackage;

/**
 * A change of the label set of a corpus: the whole of it before and after, as its file says it.
 *
 * @param before XMI
 * @param after  XMI
 */
public record LabelSetChange(String before, String after) {

	public static LabelSetChange of(LabelSet before, LabelSet after) {
		return new LabelSetChange(xmi(before), xmi(after));
	}

	/** The label set as it is afterwards: a new copy. */
	public LabelSet labels() throws IOException {
		return ModelFiles.load(Path.of("labels.xmi"), after.getBytes(StandardCharsets.UTF_8),
				LabelsPackage.Literals.LABEL_SET, LabelSet.class);
	}

	/** The change that takes this one back. */
	public LabelSetChange inverse() {
		return new LabelSetChange(after, before);
	}

	boolean isBefore(LabelSet labels) {
		return xmi(labels).equals(before);
	}

	boolean isAfter(LabelSet labels) {
		return xmi(labels).equals(after);
	}

	private static String xmi(LabelSet labels) {
		try {
			return new String(ModelFiles.bytes(labels), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written but memory
		}
	}
}
