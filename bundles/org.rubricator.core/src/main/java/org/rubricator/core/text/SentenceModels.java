package org.rubricator.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;

/** The sentence model for English of OpenNLP, read once, when first asked for. Models may be shared by threads. */
final class SentenceModels {

	private static final String BUNDLE = "org.apache.opennlp.models.sentdetect.en";
	private static final String RESOURCE = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

	private static SentenceModel english;

	private SentenceModels() {
	}

	/** @throws UncheckedIOException if the model is not installed or broken */
	static synchronized SentenceModel english() {
		if (english == null) {
			try (InputStream in = open()) {
				english = new SentenceModel(in) {
					private static final long serialVersionUID = 1L;

					@Override
					public SentenceDetectorFactory getFactory() {
						return new SentenceEnds(super.getFactory());
					}
				};
			} catch (IOException e) {
				throw new UncheckedIOException("The sentence model for English cannot be read: " + RESOURCE + " of "
						+ BUNDLE, e);
			}
		}
		return english;
	}

	/**
	 * The resource is in the default package of its jar. A class path finds it there; OSGi lets no bundle see another's
	 * default package, so there it is addressed in its bundle, which org.eclipse.equinox.common makes possible once
	 * it is started, as it is in every Eclipse application.
	 */
	private static InputStream open() throws IOException {
		InputStream in = SentenceModels.class.getResourceAsStream("/" + RESOURCE);
		return in != null ? in : URI.create("platform:/plugin/" + BUNDLE + "/" + RESOURCE).toURL().openStream();
	}
}
