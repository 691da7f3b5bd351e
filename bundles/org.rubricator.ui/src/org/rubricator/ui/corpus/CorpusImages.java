package org.rubricator.ui.corpus;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.annotation.WorkState;

/** Images of corpora and what is in them. */
public final class CorpusImages {

	private CorpusImages() {
	}

	public static ImageDescriptor corpus() {
		return image("corpus");
	}

	public static ImageDescriptor outlet() {
		return image("outlet");
	}

	public static ImageDescriptor article(WorkState state) {
		return image(switch (state) {
		case NEW -> "article-new";
		case IN_PROGRESS -> "article-in-progress";
		case DONE -> "article-done";
		case LOCKED -> "article-locked";
		});
	}

	/** The small sign for a problem, or null where none is to be shown. */
	static ImageDescriptor overlay(Severity severity) {
		return severity == Severity.ERROR ? image("overlay-error")
				: severity == Severity.WARNING ? image("overlay-warning") : null;
	}

	/** An image of this bundle by the name of its file without extension. */
	public static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle("org.rubricator.ui", "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
