package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.findings.Fix;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;

/** Mends many findings in one undoable step, also where several fixes touch the same annotation. */
public final class Mending {

	private Mending() {
	}

	/**
	 * The edit that does what the fixes do one after the other. The layer stays as it is. A fix does nothing where an
	 * earlier one changed what it mends (first trimmed, then snapped), so more may be found afterwards.
	 *
	 * @param name name for the Undo menu
	 */
	public static Edit all(String name, Layer layer, List<Fix> fixes) {
		IndexedLayer copy = new IndexedLayer(EcoreUtil.copy(layer));
		Map<String, AnnotationState> before = new LinkedHashMap<>();
		Set<String> made = new HashSet<>();
		List<Change> changes = new ArrayList<>();
		for (Fix fix : fixes) {
			Edit edit = fix.edit().apply(copy.layer());
			for (Change change : edit.changes()) {
				if (change instanceof Change.OfAnnotation of && !made.contains(of.id())) {
					if (of.before() == null && !before.containsKey(of.id())) {
						made.add(of.id());
					} else {
						before.putIfAbsent(of.id(), of.before());
					}
				} else if (change instanceof Change.OfWorkState) {
					throw new IllegalArgumentException("A fix changes annotations only: " + fix.title());
				}
			}
			copy.apply(edit);
		}
		made.forEach(id -> before.put(id, null));
		before.forEach((id, state) -> {
			Annotation now = copy.find(id);
			AnnotationState after = now == null ? null : AnnotationState.of(now);
			if (state == null ? after != null : !state.equals(after)) {
				changes.add(new Change.OfAnnotation(state, after));
			}
		});
		return new Edit(name, changes);
	}
}
