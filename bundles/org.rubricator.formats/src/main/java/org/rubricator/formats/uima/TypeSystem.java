package org.rubricator.formats.uima;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Types with their supertypes and the ranges of their features, as far as they are known. */
final class TypeSystem {

	private static final Set<String> PRIMITIVES = Set.of("uima.cas.String", "uima.cas.Integer", "uima.cas.Boolean",
			"uima.cas.Double", "uima.cas.Float", "uima.cas.Long", "uima.cas.Short", "uima.cas.Byte");
	private static final Set<String> PRIMITIVE_LISTS = Set.of("uima.cas.StringArray", "uima.cas.IntegerArray",
			"uima.cas.BooleanArray", "uima.cas.DoubleArray", "uima.cas.FloatArray", "uima.cas.LongArray",
			"uima.cas.ShortArray", "uima.cas.ByteArray", "uima.cas.StringList", "uima.cas.IntegerList",
			"uima.cas.FloatList");
	/** Features that name others in the type systems of DKPro, WebAnno and INCEpTION, where no type system is there. */
	private static final Set<String> KNOWN_REFERENCES = Set.of("Governor", "Dependent", "first", "next", "target", "sofa");

	private final Map<String, String> supertypes = new HashMap<>();
	private final Map<String, Map<String, String>> ranges = new HashMap<>();

	/** What a feature holds. */
	enum Kind {
		PRIMITIVE, PRIMITIVES, REFERENCE, REFERENCES
	}

	/** What is said of a type; nothing that is of use where one of both is null. */
	void type(String name, String supertype) {
		if (name != null && supertype != null) {
			supertypes.put(name, supertype);
		}
	}

	/** What is said of a feature; nothing that is of use where something is null. */
	void feature(String type, String name, String range) {
		if (type != null && name != null && range != null) {
			ranges.computeIfAbsent(type, t -> new HashMap<>()).put(name, range);
		}
	}

	boolean isEmpty() {
		return supertypes.isEmpty();
	}

	Set<String> types() {
		return supertypes.keySet();
	}

	Kind kind(String type, String feature) {
		if (feature.equals("begin") || feature.equals("end") || feature.equals("language")) {
			return Kind.PRIMITIVE;
		}
		Set<String> seen = new HashSet<>();
		for (String at = type; at != null && seen.add(at); at = supertypes.get(at)) {
			String range = ranges.getOrDefault(at, Map.of()).get(feature);
			if (range != null) {
				return kind(range);
			}
		}
		return KNOWN_REFERENCES.contains(feature) ? Kind.REFERENCE : Kind.PRIMITIVE;
	}

	private Kind kind(String range) {
		if (PRIMITIVES.contains(range) || isString(range)) {
			return Kind.PRIMITIVE;
		}
		if (PRIMITIVE_LISTS.contains(range)) {
			return Kind.PRIMITIVES;
		}
		return range.equals(Cas.ARRAY) || range.equals("uima.cas.FSList") || range.endsWith("[]") ? Kind.REFERENCES
				: Kind.REFERENCE;
	}

	/** Types whose values are enumerated are strings. */
	private boolean isString(String range) {
		return "uima.cas.String".equals(supertypes.get(range));
	}

	/** Whether the type is, or is below, another. */
	boolean is(String type, String ancestor) {
		Set<String> seen = new HashSet<>();
		for (String at = type; at != null && seen.add(at); at = supertypes.get(at)) {
			if (at.equals(ancestor)) {
				return true;
			}
		}
		return false;
	}
}
