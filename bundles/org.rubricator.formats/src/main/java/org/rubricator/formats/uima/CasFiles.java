package org.rubricator.formats.uima;

import java.io.IOException;
import java.io.InputStream;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Input;

/** Reads CAS files that are in others, and whose document and annotator are known from there. */
public final class CasFiles {

	private CasFiles() {
	}

	/** @throws org.rubricator.core.exchange.RefusalException if it cannot be taken; the message is for people */
	public static void json(Input input, InputStream in, String document, String annotator, ArticleSink sink)
			throws IOException {
		JsonCasReader.Read read = JsonCasReader.read(in);
		read(read.cas(), read.types(), input, document, annotator, sink);
	}

	/**
	 * @param description type system, or null where there is none
	 * @throws org.rubricator.core.exchange.RefusalException if it cannot be taken; the message is for people
	 */
	public static void xmi(Input input, InputStream in, InputStream description, String document, String annotator,
			ArticleSink sink) throws IOException {
		TypeSystem types = new TypeSystem();
		if (description != null) {
			XmiReader.types(description, types);
		}
		read(XmiReader.cas(in, types), types, input, document, annotator, sink);
	}

	private static void read(Cas cas, TypeSystem types, Input input, String document, String annotator, ArticleSink sink)
			throws IOException {
		CasReading reading = new CasReading(cas, types, input, false);
		ImportedArticle article = reading.read(annotator);
		article.draft().article().setId(document);
		sink.accept(article);
		reading.findings().forEach(sink::report);
	}
}
