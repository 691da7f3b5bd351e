package org.rubricator.ui.frames;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.ui.editor.ArticleEditor;

/** Names of parts of the frames of the article on top, as values of a parameter. */
abstract class FrameParts implements IParameterValues {

	abstract Stream<String> names(FrameLabel label);

	@Override
	public final Map<String, String> getParameterValues() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null
				|| !(window.getActivePage().getActiveEditor() instanceof ArticleEditor editor) || editor.document() == null) {
			return Map.of();
		}
		return editor.document().labels().getFrameLabels().stream().filter(label -> !label.isRetired()).flatMap(this::names)
				.distinct().collect(Collectors.toMap(name -> name, name -> name));
	}
}
