package org.rubricator.ui.editor;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rubricator.model.labels.Label;

/** The labels of the article on top, for whoever binds a key to one of them. */
public final class LabelNames implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null
				|| !(window.getActivePage().getActiveEditor() instanceof ArticleEditor editor) || editor.document() == null) {
			return Map.of();
		}
		return editor.document().labels().getSpanLabels().stream().filter(label -> !label.isRetired())
				.collect(Collectors.toMap(Label::getName, Label::getName));
	}
}
