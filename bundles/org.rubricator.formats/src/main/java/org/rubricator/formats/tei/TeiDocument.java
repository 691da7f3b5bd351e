package org.rubricator.formats.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.model.actors.Actor;

/** What is read of a TEI element, before its pointers are followed. */
final class TeiDocument {

	/** By name of the element, with its type where it has one: {@code date.published}. The first of each counts. */
	final Map<String, String> header = new HashMap<>();
	/** Annotators by id, in order. */
	final Map<String, String> annotators = new LinkedHashMap<>();
	final TextBuilder text = new TextBuilder();
	/** Where elements and anchors stand that have an id. */
	final Map<String, Place> places = new HashMap<>();
	final List<Draft> drafts = new ArrayList<>();
	final Map<String, Features> features = new LinkedHashMap<>();
	/** What interpretations say, by id. */
	final Map<String, String> interpretations = new HashMap<>();
	final List<Link> links = new ArrayList<>();
	final Map<String, Actor> actors = new LinkedHashMap<>();
	/** Elements in the text that were left out, by name. */
	final Map<String, Integer> leftOut = new LinkedHashMap<>();

	/** In UTF-16 units of the text; empty where an anchor stands, or an element that has no text. */
	record Place(int begin, int end) {
	}

	/**
	 * A span.
	 *
	 * @param id         null where it has none
	 * @param label      null where it says none itself
	 * @param type       of it or its group; null where it has none
	 * @param by         pointer to who made it; may be null
	 * @param pointers   what it is on; a pair from and to, or targets; empty where {@code place} is its place
	 * @param pair       whether the pointers are from and to
	 * @param place      null where pointers say it
	 * @param meanings   pointers to what is said of it
	 * @param previous   pointer to the part before it; may be null
	 * @param actor      pointer; may be null
	 * @param attributes of the element
	 * @param line       in the file
	 */
	record Draft(String id, String label, String type, String by, List<String> pointers, boolean pair, Place place,
			List<String> meanings, String previous, String actor, Map<String, String> attributes, int line) {
	}

	/** A feature structure: values by name, and roles that are implicit. */
	record Features(String type, String by, Map<String, String> values, List<String> implicit) {
	}

	/** A link between annotations. */
	record Link(String type, String by, List<String> targets, int line) {
	}
}
