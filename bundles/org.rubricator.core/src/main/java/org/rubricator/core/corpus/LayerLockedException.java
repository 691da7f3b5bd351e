package org.rubricator.core.corpus;

import java.io.IOException;

/** Another process, or somebody else in this one, is writing the layer. */
public final class LayerLockedException extends IOException {

	private static final long serialVersionUID = 1L;

	LayerLockedException(String annotator, String article) {
		super("The layer of " + annotator + " on " + article
				+ " is open elsewhere. Close it there, or read it without changing it.");
	}
}
