package org.rubricator.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.rubricator.ui.corpus.CorpusProjects;

/** The corpus that a wizard works on. */
final class CorpusChoice {

	private final List<IProject> corpora = CorpusProjects.all();
	private final IProject first;
	private Combo combo;

	/** Begins with the corpus that is selected, or else edited, or else was chosen last. */
	CorpusChoice(IWorkbench workbench, IStructuredSelection selection, String last) {
		first = of(selection).or(() -> edited(workbench))
				.or(() -> corpora.stream().filter(corpus -> corpus.getName().equals(last)).findFirst())
				.or(() -> corpora.stream().findFirst()).orElse(null);
	}

	private static Optional<IProject> of(ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty()
				? CorpusProjects.of(structured.getFirstElement()) : Optional.empty();
	}

	private static Optional<IProject> edited(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null || window.getActivePage().getActiveEditor() == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(ResourceUtil.getFile(window.getActivePage().getActiveEditor().getEditorInput()))
				.flatMap(CorpusProjects::of);
	}

	void create(FormRows rows) {
		combo = rows.combo("&Corpus:", corpora.stream().map(IProject::getName).toList(),
				first == null ? "" : first.getName(), false);
	}

	void setFocus() {
		combo.setFocus();
	}

	/** Empty where the workspace has no corpus. */
	Optional<IProject> chosen() {
		int index = combo.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(corpora.get(index));
	}
}
