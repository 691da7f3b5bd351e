package org.rubricator.formats.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A document as GATE has it: a text, features, and sets of annotations by name; the default set has an empty name. */
final class GateDocument {

	private final SortedMap<String, String> features = new TreeMap<>();
	private final SortedMap<String, List<Note>> sets = new TreeMap<>();
	private final SortedMap<String, List<Relation>> relations = new TreeMap<>();
	private String text = "";
	private String name;

	/**
	 * An annotation.
	 *
	 * @param begin in the unit of the file, inclusive
	 * @param end   in the unit of the file, exclusive
	 */
	record Note(String id, String type, long begin, long end, Map<String, String> features) {
	}

	/** A relation between annotations, in their order. */
	record Relation(String id, String type, List<String> members) {
	}

	String text() {
		return text;
	}

	void text(String text) {
		this.text = text;
	}

	/** Null where it has none. */
	String name() {
		return name;
	}

	void name(String name) {
		this.name = name;
	}

	SortedMap<String, String> features() {
		return features;
	}

	SortedMap<String, List<Note>> sets() {
		return sets;
	}

	List<Note> set(String set) {
		return sets.computeIfAbsent(set, name -> new ArrayList<>());
	}

	List<Relation> relations(String set) {
		return relations.computeIfAbsent(set, name -> new ArrayList<>());
	}
}
