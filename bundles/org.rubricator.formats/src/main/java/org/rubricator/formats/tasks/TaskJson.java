package org.rubricator.formats.tasks;

import java.io.ByteArrayOutputStream;

import org.rubricator.model.article.Article;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a task as bytes, each in one line. */
final class TaskJson {

	private static final JsonFactory JSON = new JsonFactory();

	private TaskJson() {
	}

	/** Writes the inside of an object. */
	@FunctionalInterface
	interface Inside {
		void write(JsonGenerator json);
	}

	/** An object in one line, without its end. */
	static byte[] object(Inside inside) {
		ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
			json.writeStartObject();
			inside.write(json);
			json.writeEndObject();
		}
		return line.toByteArray();
	}

	/** What is said of the article, as properties; those that it lacks are not there. */
	static void about(JsonGenerator json, Article article) {
		given(json, "id", article.getId());
		given(json, "title", article.getTitle());
		given(json, "byline", article.getByline());
		given(json, "outlet", article.getOutlet());
		given(json, "section", article.getSection());
		given(json, "published", article.getPublished());
		given(json, "address", article.getAddress());
		given(json, "language", article.getLanguage());
		given(json, "licence", article.getLicence());
	}

	static void given(JsonGenerator json, String name, String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}
}
