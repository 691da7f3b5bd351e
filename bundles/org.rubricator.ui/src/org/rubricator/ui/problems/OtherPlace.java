package org.rubricator.ui.problems;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/** Goes to the other of the two places that a problem is about. */
final class OtherPlace implements IMarkerResolution {

	private static final String ARTICLE = "otherArticle";
	private static final String ANNOTATOR = "otherAnnotator";
	private static final String ANNOTATION = "otherAnnotation";
	private static final String BEGIN = "otherBegin";
	private static final String END = "otherEnd";

	private final Location place;

	private OtherPlace(Location place) {
		this.place = place;
	}

	/** Keeps the place with a marker. */
	static void put(Location place, Map<String, Object> attributes) {
		if (place.article() != null && place.annotator() != null && place.range() != null) {
			attributes.put(ARTICLE, place.article());
			attributes.put(ANNOTATOR, place.annotator());
			attributes.put(BEGIN, place.range().begin());
			attributes.put(END, place.range().end());
			if (place.annotation() != null) {
				attributes.put(ANNOTATION, place.annotation());
			}
		}
	}

	/** The other place of a problem, or empty if it is about one. */
	static Optional<OtherPlace> of(IMarker marker) {
		String article = marker.getAttribute(ARTICLE, null);
		String annotator = marker.getAttribute(ANNOTATOR, null);
		int begin = marker.getAttribute(BEGIN, 0);
		int end = marker.getAttribute(END, 0);
		return article == null || annotator == null || begin >= end ? Optional.empty()
				: Optional.of(new OtherPlace(Location.ofAnnotation("annotations/" + annotator + "/" + article + ".xmi", article,
						annotator, marker.getAttribute(ANNOTATION, null), new Range(begin, end))));
	}

	@Override
	public String getLabel() {
		return "Go to the other place";
	}

	@Override
	public void run(IMarker marker) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Places.show(page, marker.getResource().getProject(), place);
	}
}
