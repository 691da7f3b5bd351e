package org.rubricator.core.session;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Journal entries as JSON, one on a line. Keys are short, for an entry is written on every key press. */
final class JournalCodec {

	private static final JsonFactory JSON = new JsonFactory();

	private JournalCodec() {
	}

	static String write(JournalEntry entry) {
		StringWriter out = new StringWriter(256);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			switch (entry) {
			case JournalEntry.Base base -> json.writeStringProperty("base", base.hash());
			case JournalEntry.Saved saved -> json.writeStringProperty("saved", saved.hash());
			case JournalEntry.Undone undone -> json.writeBooleanProperty("undo", true);
			case JournalEntry.Redone redone -> json.writeBooleanProperty("redo", true);
			case JournalEntry.TakenBack back -> json.writeBooleanProperty("back", true);
			case JournalEntry.Done done -> {
				writeEdit(json, done.edit());
				writeOptional(json, "act", done.act());
			}
			}
			json.writeEndObject();
		}
		return out.toString();
	}

	/** Writes an edit as properties of the object that is being written. */
	static void writeEdit(JsonGenerator json, Edit edit) {
		json.writeStringProperty("edit", edit.name());
		json.writeArrayPropertyStart("changes");
		for (Change change : edit.changes()) {
			json.writeStartObject();
			switch (change) {
			case Change.OfWorkState of -> {
				json.writeStringProperty("from", of.before().getLiteral());
				json.writeStringProperty("to", of.after().getLiteral());
			}
			case Change.OfAnnotation of -> {
				writeState(json, "before", of.before());
				writeState(json, "after", of.after());
			}
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void writeState(JsonGenerator json, String name, AnnotationState state) {
		if (state == null) {
			return;
		}
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("id", state.id());
		json.writeStringProperty("label", state.label());
		if (state.isSpan()) {
			json.writeStringProperty("parts", state.parts().toString());
		} else {
			json.writeArrayPropertyStart("fillers");
			for (Role role : state.fillers()) {
				json.writeStartArray();
				json.writeString(role.role());
				if (!role.implicit()) {
					json.writeString(role.span());
				}
				json.writeEndArray();
			}
			json.writeEndArray();
		}
		writeOptional(json, "actor", state.actor());
		if (!state.attributes().isEmpty()) {
			json.writeStringProperty("attributes", state.attributes().toString());
		}
		if (state.flagged()) {
			json.writeBooleanProperty("flagged", true);
		}
		writeOptional(json, "comment", state.comment());
		if (state.origin() != Origin.HAND) {
			json.writeStringProperty("origin", state.origin().getLiteral());
		}
		writeOptional(json, "agent", state.agent());
		if (!Double.isNaN(state.score())) {
			json.writeStringProperty("score", Double.toString(state.score()));
		}
		writeOptional(json, "reason", state.reason());
		if (state.verdict() != Verdict.ACCEPTED) {
			json.writeStringProperty("verdict", state.verdict().getLiteral());
		}
		json.writeEndObject();
	}

	private static void writeOptional(JsonGenerator json, String name, String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}

	/** @throws IllegalArgumentException if it is not what {@link #write} wrote */
	static JournalEntry read(String line) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
			require(json.nextToken() == JsonToken.START_OBJECT, line);
			require(json.nextToken() == JsonToken.PROPERTY_NAME, line);
			String kind = json.currentName();
			json.nextToken();
			return switch (kind) {
			case "base" -> new JournalEntry.Base(json.getString());
			case "saved" -> new JournalEntry.Saved(json.getString());
			case "undo" -> new JournalEntry.Undone();
			case "redo" -> new JournalEntry.Redone();
			case "back" -> new JournalEntry.TakenBack();
			case "edit" -> {
				Edit edit = readEdit(json, line);
				String act = null;
				if (json.nextToken() == JsonToken.PROPERTY_NAME) {
					require("act".equals(json.currentName()), line);
					json.nextToken();
					act = json.getString();
				}
				yield new JournalEntry.Done(edit, act);
			}
			default -> throw new IllegalArgumentException("Not a journal entry: " + line);
			};
		} catch (JacksonException e) {
			throw new IllegalArgumentException("Not a journal entry: " + line, e);
		}
	}

	/** Reads what {@link #writeEdit} wrote, from the value of its first property to the end of its last. */
	static Edit readEdit(JsonParser json, String line) {
		String name = json.getString();
		json.nextToken();
		require("changes".equals(json.currentName()) && json.nextToken() == JsonToken.START_ARRAY, line);
		List<Change> changes = new ArrayList<>();
		while (json.nextToken() == JsonToken.START_OBJECT) {
			AnnotationState before = null;
			AnnotationState after = null;
			WorkState from = null;
			WorkState to = null;
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String key = json.currentName();
				json.nextToken();
				switch (key) {
				case "before" -> before = readState(json, line);
				case "after" -> after = readState(json, line);
				case "from" -> from = WorkState.get(json.getString());
				case "to" -> to = WorkState.get(json.getString());
				default -> throw new IllegalArgumentException("Unknown '" + key + "' in journal entry: " + line);
				}
			}
			changes.add(to != null ? new Change.OfWorkState(from, to) : new Change.OfAnnotation(before, after));
		}
		return new Edit(name, changes);
	}

	private static AnnotationState readState(JsonParser json, String line) {
		String id = null;
		String label = null;
		Parts parts = null;
		String actor = null;
		List<Role> fillers = null;
		Attributes attributes = Attributes.NONE;
		boolean flagged = false;
		String comment = null;
		Origin origin = Origin.HAND;
		String agent = null;
		double score = Double.NaN;
		String reason = null;
		Verdict verdict = Verdict.ACCEPTED;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "id" -> id = json.getString();
			case "label" -> label = json.getString();
			case "parts" -> parts = Parts.parse(json.getString());
			case "fillers" -> fillers = readFillers(json);
			case "actor" -> actor = json.getString();
			case "attributes" -> attributes = Attributes.parse(json.getString());
			case "flagged" -> flagged = json.getBooleanValue();
			case "comment" -> comment = json.getString();
			case "origin" -> origin = Origin.get(json.getString());
			case "agent" -> agent = json.getString();
			case "score" -> score = Double.parseDouble(json.getString());
			case "reason" -> reason = json.getString();
			case "verdict" -> verdict = Verdict.get(json.getString());
			default -> throw new IllegalArgumentException("Unknown '" + key + "' in journal entry: " + line);
			}
		}
		return new AnnotationState(id, label, parts, actor, fillers, attributes, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	private static List<Role> readFillers(JsonParser json) {
		List<Role> fillers = new ArrayList<>();
		while (json.nextToken() == JsonToken.START_ARRAY) {
			json.nextToken();
			String role = json.getString();
			String span = null;
			if (json.nextToken() == JsonToken.VALUE_STRING) {
				span = json.getString();
				json.nextToken();
			}
			fillers.add(new Role(role, span));
		}
		return fillers;
	}

	private static void require(boolean condition, String line) {
		if (!condition) {
			throw new IllegalArgumentException("Not a journal entry: " + line);
		}
	}
}
