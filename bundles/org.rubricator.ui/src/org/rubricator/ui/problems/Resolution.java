package org.rubricator.ui.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** One way to mend a problem, or all problems of its kind: one act for each layer, which can be undone in its editor. */
final class Resolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final String title;

	Resolution(IMarker marker, String title) {
		this.marker = marker;
		this.title = title;
	}

	@Override
	public String getLabel() {
		return title;
	}

	@Override
	public String getDescription() {
		return title + ". You can undo this in the editor of the article.";
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = marker.getAttribute(Problems.CODE, "");
		return Arrays.stream(markers).filter(other -> !other.equals(marker))
				.filter(other -> code.equals(other.getAttribute(Problems.CODE, null)))
				.filter(other -> Problems.fixes(other).contains(title)).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker one) {
		run(new IMarker[] { one }, new NullProgressMonitor());
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		Map<IResource, List<IMarker>> byLayer = new LinkedHashMap<>();
		for (IMarker each : markers) {
			byLayer.computeIfAbsent(each.getResource(), key -> new ArrayList<>()).add(each);
		}
		SubMonitor progress = SubMonitor.convert(monitor, title, byLayer.size());
		byLayer.forEach((file, problems) -> {
			SubMonitor step = progress.split(1);
			step.subTask(file.getName());
			try {
				LayerMending.mend(file, problems, title);
			} catch (IOException | CoreException | RuntimeException e) {
				StatusManager.getManager().handle(
						Status.error("'" + title + "' could not be done in " + file.getName() + ": " + e.getMessage(),
								e),
						StatusManager.SHOW | StatusManager.LOG);
			}
		});
	}
}
