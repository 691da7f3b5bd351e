package org.rubricator.ui.problems;

import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the fixes of findings as quick fixes. */
public final class Resolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return OtherPlace.of(marker).isPresent() || !Problems.fixes(marker).isEmpty() && Problems.article(marker).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Stream<IMarkerResolution> fixes = Problems.fixes(marker).stream().map(title -> new Resolution(marker, title));
		return Stream.concat(OtherPlace.of(marker).stream(), fixes).toArray(IMarkerResolution[]::new);
	}
}
