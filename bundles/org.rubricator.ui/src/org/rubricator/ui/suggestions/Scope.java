package org.rubricator.ui.suggestions;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.corpus.SelectedArticles;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.preferences.Annotator;

/**
 * The articles of one corpus that a command is about: the one in the editor that is active, or those that are selected in
 * the tree or stand below what is.
 *
 * @param editor the editor that the command came from, or null
 */
record Scope(IProject project, List<String> articles, String annotator, ArticleEditor editor) {

	/** Empty where nothing is selected, or articles of several corpora are. */
	static Optional<Scope> of(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part instanceof ArticleEditor editor && editor.getEditorInput() instanceof ArticleEditorInput input) {
			return Optional.of(new Scope(input.project(), List.of(input.article()), input.annotator(), editor));
		}
		List<ArticleFile> selected = SelectedArticles.below(HandlerUtil.getCurrentSelection(event));
		if (selected.isEmpty()) {
			return HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor
					&& editor.getEditorInput() instanceof ArticleEditorInput input
							? Optional.of(new Scope(input.project(), List.of(input.article()), input.annotator(), editor))
							: Optional.empty();
		}
		IProject project = selected.get(0).project();
		boolean one = selected.stream().allMatch(article -> article.project().equals(project));
		return one ? Optional.of(new Scope(project, selected.stream().map(ArticleFile::article).toList(), Annotator.name(), null))
				: Optional.empty();
	}

	/** For people: "this article" or "13 articles of Sample". */
	String name() {
		return editor != null ? "this article"
				: articles.size() + (articles.size() == 1 ? " article of " : " articles of ") + project.getName();
	}
}
