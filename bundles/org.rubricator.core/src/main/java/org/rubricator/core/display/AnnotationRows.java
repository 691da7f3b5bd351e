package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;

/**
 * The spans and frames of a layer as rows, and those of them that are shown, filtered and in order. Reading a large
 * layer can be done in steps, between which a window stays alive; choosing is done on rows that never change, so that
 * it can be done beside the thread that the layer belongs to. An edit changes the rows that it touches, no others.
 */
public final class AnnotationRows {

	private final IndexedLayer layer;
	private final String text;
	private final Map<String, AnnotationRow> all = new HashMap<>();
	private Iterator<Annotation> unread;
	private List<AnnotationRow> shown = new ArrayList<>();
	private AnnotationFilter filter = AnnotationFilter.NONE;
	private Comparator<AnnotationRow> order = AnnotationColumn.PLACE.order(false);

	/** @param text the canonical text of the layer's article */
	public AnnotationRows(IndexedLayer layer, String text) {
		this.layer = layer;
		this.text = text;
		List<Annotation> annotations = new ArrayList<>(layer.layer().getSpans());
		annotations.addAll(layer.layer().getFrames());
		unread = annotations.iterator();
	}

	/**
	 * Reads some annotations; what is deleted meanwhile is left out.
	 *
	 * @return whether there are more
	 */
	public boolean read(int most) {
		for (int i = 0; i < most && unread.hasNext(); i++) {
			Annotation annotation = unread.next();
			if (layer.find(annotation.getId()) == annotation) {
				all.put(annotation.getId(), AnnotationRow.of(annotation, layer, text));
			}
		}
		return unread.hasNext();
	}

	/** How many there are that have been read. */
	public int size() {
		return all.size();
	}

	/** All rows that have been read, as they are now. */
	public List<AnnotationRow> all() {
		return List.copyOf(all.values());
	}

	/** The rows of these that pass the filter, in order. */
	public static List<AnnotationRow> choose(Collection<AnnotationRow> rows, AnnotationFilter filter,
			Comparator<AnnotationRow> order) {
		List<AnnotationRow> chosen = new ArrayList<>(rows.size());
		for (AnnotationRow row : rows) {
			if (filter.accepts(row)) {
				chosen.add(row);
			}
		}
		chosen.sort(order);
		return chosen;
	}

	/** Shows what {@link #choose} found, and what later edits make of it. */
	public void show(List<AnnotationRow> chosen, AnnotationFilter chosenBy, Comparator<AnnotationRow> chosenOrder) {
		shown = new ArrayList<>(chosen);
		filter = chosenBy;
		order = chosenOrder;
	}

	/** The rows that are shown, in order. */
	public List<AnnotationRow> shown() {
		return Collections.unmodifiableList(shown);
	}

	/** Place of the row of an annotation among those that are shown, or -1. */
	public int indexOf(String id) {
		AnnotationRow row = all.get(id);
		int place = row == null ? -1 : Collections.binarySearch(shown, row, order);
		return Math.max(-1, place);
	}

	/**
	 * Takes notice of an edit that was made: rows of what it touches, and of frames around that, are made anew.
	 *
	 * @return the first place from which rows that are shown are others, or -1 where all are as they were
	 */
	public int changed(Edit edit) {
		Set<String> touched = new LinkedHashSet<>();
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of) {
				touched.add(of.id());
				if (layer.find(of.id()) instanceof Span span) {
					for (Frame frame : layer.framesOf(span)) {
						touched.add(frame.getId());
					}
				}
			}
		}
		return touched.size() > 1_000 ? renewAll(touched) : renew(touched);
	}

	private int renew(Set<String> touched) {
		int first = Integer.MAX_VALUE;
		for (String id : touched) {
			int old = indexOf(id);
			if (old >= 0) {
				shown.remove(old);
				first = Math.min(first, old);
			}
			AnnotationRow row = renew(id);
			if (row != null && filter.accepts(row)) {
				int place = -Collections.binarySearch(shown, row, order) - 1;
				shown.add(place, row);
				first = Math.min(first, place);
			}
		}
		return first == Integer.MAX_VALUE ? -1 : first;
	}

	private int renewAll(Set<String> touched) {
		touched.forEach(this::renew);
		shown = choose(all.values(), filter, order);
		return 0;
	}

	private AnnotationRow renew(String id) {
		Annotation annotation = layer.find(id);
		if (annotation == null) {
			all.remove(id);
			return null;
		}
		AnnotationRow row = AnnotationRow.of(annotation, layer, text);
		all.put(id, row);
		return row;
	}
}
