package org.rubricator.core.session;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.ActorState.Affiliation;
import org.rubricator.core.change.Edit;
import org.rubricator.model.actors.ActorKind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Acts over many layers as JSON, one on a line. */
final class ActCodec {

	private static final JsonFactory JSON = new JsonFactory();

	private ActCodec() {
	}

	static String write(ActRecord act) {
		StringWriter out = new StringWriter(1024);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeStringProperty("act", act.id());
			json.writeStringProperty("name", act.name());
			json.writeStringProperty("state", act.state().name().toLowerCase(Locale.ROOT));
			json.writeArrayPropertyStart("layers");
			for (ActRecord.Layer layer : act.layers()) {
				json.writeStartObject();
				json.writeStringProperty("annotator", layer.annotator());
				json.writeStringProperty("article", layer.article());
				json.writeBooleanProperty("existed", layer.existed());
				json.writeNumberProperty("count", layer.changes());
				if (layer.edit() != null) {
					JournalCodec.writeEdit(json, layer.edit());
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("actors");
			for (ActorChange change : act.actors()) {
				json.writeStartObject();
				writeActor(json, "before", change.before());
				writeActor(json, "after", change.after());
				json.writeEndObject();
			}
			json.writeEndArray();
			if (act.labels() != null) {
				json.writeStringProperty("labelsBefore", act.labels().before());
				json.writeStringProperty("labelsAfter", act.labels().after());
			}
			json.writeEndObject();
		}
		return out.toString();
	}

	private static void writeActor(JsonGenerator json, String name, ActorState actor) {
		if (actor == null) {
			return;
		}
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("id", actor.id());
		json.writeStringProperty("name", actor.name());
		json.writeStringProperty("kind", actor.kind().getLiteral());
		json.writeArrayPropertyStart("aliases");
		actor.aliases().forEach(json::writeString);
		json.writeEndArray();
		json.writeArrayPropertyStart("affiliations");
		for (Affiliation affiliation : actor.affiliations()) {
			json.writeStartObject();
			json.writeStringProperty("organisation", affiliation.organisation());
			writeOptional(json, "role", affiliation.role());
			writeOptional(json, "from", affiliation.from());
			writeOptional(json, "until", affiliation.until());
			json.writeEndObject();
		}
		json.writeEndArray();
		writeOptional(json, "wikidata", actor.wikidata());
		writeOptional(json, "note", actor.note());
		json.writeEndObject();
	}

	private static void writeOptional(JsonGenerator json, String name, String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}

	/** @throws IllegalArgumentException if it is not what {@link #write} wrote */
	static ActRecord read(String line) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
			require(json.nextToken() == JsonToken.START_OBJECT, line);
			String id = null;
			String name = null;
			ActRecord.State state = null;
			List<ActRecord.Layer> layers = new ArrayList<>();
			List<ActorChange> actors = new ArrayList<>();
			String before = null;
			String after = null;
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String key = json.currentName();
				json.nextToken();
				switch (key) {
				case "act" -> id = json.getString();
				case "name" -> name = json.getString();
				case "state" -> state = ActRecord.State.valueOf(json.getString().toUpperCase(Locale.ROOT));
				case "layers" -> {
					while (json.nextToken() == JsonToken.START_OBJECT) {
						layers.add(readLayer(json, line));
					}
				}
				case "actors" -> {
					while (json.nextToken() == JsonToken.START_OBJECT) {
						actors.add(readChange(json, line));
					}
				}
				case "labelsBefore" -> before = json.getString();
				case "labelsAfter" -> after = json.getString();
				default -> require(false, line);
				}
			}
			require(id != null && name != null && state != null, line);
			return new ActRecord(id, name, state, layers, actors,
					before == null ? null : new LabelSetChange(before, after));
		} catch (JacksonException e) {
			throw new IllegalArgumentException("Not an act: " + shown(line), e);
		}
	}

	private static ActRecord.Layer readLayer(JsonParser json, String line) {
		String annotator = null;
		String article = null;
		boolean existed = false;
		int count = 0;
		Edit edit = null;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "annotator" -> annotator = json.getString();
			case "article" -> article = json.getString();
			case "existed" -> existed = json.getBooleanValue();
			case "count" -> count = json.getIntValue();
			case "edit" -> edit = JournalCodec.readEdit(json, line);
			default -> require(false, line);
			}
		}
		return new ActRecord.Layer(annotator, article, existed, count, edit);
	}

	private static ActorChange readChange(JsonParser json, String line) {
		ActorState before = null;
		ActorState after = null;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "before" -> before = readActor(json, line);
			case "after" -> after = readActor(json, line);
			default -> require(false, line);
			}
		}
		return new ActorChange(before, after);
	}

	private static ActorState readActor(JsonParser json, String line) {
		String id = null;
		String name = null;
		ActorKind kind = null;
		List<String> aliases = new ArrayList<>();
		List<Affiliation> affiliations = new ArrayList<>();
		String wikidata = null;
		String note = null;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "id" -> id = json.getString();
			case "name" -> name = json.getString();
			case "kind" -> kind = ActorKind.get(json.getString());
			case "aliases" -> {
				while (json.nextToken() == JsonToken.VALUE_STRING) {
					aliases.add(json.getString());
				}
			}
			case "affiliations" -> {
				while (json.nextToken() == JsonToken.START_OBJECT) {
					affiliations.add(readAffiliation(json, line));
				}
			}
			case "wikidata" -> wikidata = json.getString();
			case "note" -> note = json.getString();
			default -> require(false, line);
			}
		}
		return new ActorState(id, name, aliases, kind, affiliations, wikidata, note);
	}

	private static Affiliation readAffiliation(JsonParser json, String line) {
		String organisation = null;
		String role = null;
		String from = null;
		String until = null;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "organisation" -> organisation = json.getString();
			case "role" -> role = json.getString();
			case "from" -> from = json.getString();
			case "until" -> until = json.getString();
			default -> require(false, line);
			}
		}
		return new Affiliation(organisation, role, from, until);
	}

	private static void require(boolean condition, String line) {
		if (!condition) {
			throw new IllegalArgumentException("Not an act: " + shown(line));
		}
	}

	private static String shown(String line) {
		return line.length() > 200 ? line.substring(0, 200) + "\u2026" : line;
	}
}
