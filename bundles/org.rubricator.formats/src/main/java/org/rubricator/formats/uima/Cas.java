package org.rubricator.formats.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.formats.uima.FeatureStructure.Reference;

/** A CAS with one view: a text and what is said of it. */
final class Cas {

	static final String SOFA = "uima.cas.Sofa";
	static final String ARRAY = "uima.cas.FSArray";
	/** Feature under which the elements of an array stand that is a feature structure of its own. */
	static final String ELEMENTS = "elements";

	private final Map<String, FeatureStructure> structures = new LinkedHashMap<>();
	private final List<FeatureStructure> sofas = new ArrayList<>();

	void add(FeatureStructure structure) {
		structures.put(structure.id(), structure);
		if (structure.type().equals(SOFA)) {
			sofas.add(structure);
		}
	}

	/** In the order of the file. */
	Iterable<FeatureStructure> all() {
		return structures.values();
	}

	/** Null where there is none. */
	FeatureStructure get(Reference reference) {
		return reference == null ? null : structures.get(reference.id());
	}

	/** The view to read: the initial one, or the first that has text. Null where none has. */
	FeatureStructure sofa() {
		return sofas.stream().filter(sofa -> "_InitialView".equals(sofa.text("sofaID")) && sofa.text("sofaString") != null)
				.findFirst().or(() -> sofas.stream().filter(sofa -> sofa.text("sofaString") != null).findFirst())
				.orElse(null);
	}

	/** Number of views. */
	int views() {
		return sofas.size();
	}

	/** The structures that a feature names, whether it is one, a list, or an array of its own. */
	List<FeatureStructure> list(FeatureStructure structure, String name) {
		Object value = structure.features().get(name);
		if (value instanceof Reference reference) {
			FeatureStructure target = get(reference);
			return target == null ? List.of()
					: target.features().get(ELEMENTS) instanceof List<?> elements ? resolve(elements) : List.of(target);
		}
		return value instanceof List<?> list ? resolve(list) : List.of();
	}

	private List<FeatureStructure> resolve(List<?> references) {
		List<FeatureStructure> found = new ArrayList<>();
		for (Object element : references) {
			FeatureStructure target = element instanceof Reference reference ? get(reference) : null;
			if (target != null) {
				found.add(target);
			}
		}
		return found;
	}
}
