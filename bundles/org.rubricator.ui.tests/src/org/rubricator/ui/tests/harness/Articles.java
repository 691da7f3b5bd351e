package org.rubricator.ui.tests.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorReference;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorOpener;

/** Corpora and editors for tests. */
public final class Articles {

	private Articles() {
	}

	/** Adds an article of paragraphs, the first of which is its headline. */
	public static void add(CorpusStore corpus, String id, String text) throws IOException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle(text.lines().findFirst().orElse(id));
		article.setOutlet("Harbour Echo");
		article.setPublished("2025-10-15");
		article.setLanguage("en");
		int begin = 0;
		for (String paragraph : text.split("\n\n")) {
			Block block = ArticleFactory.eINSTANCE.createBlock();
			block.setBegin(begin);
			block.setEnd(begin + paragraph.length());
			block.setTag(begin == 0 ? "h1" : "p");
			article.getBlocks().add(block);
			begin += paragraph.length() + 2;
		}
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"), corpus.byTextHash());
	}

	/** Makes the corpus a project of the workspace. */
	public static IProject project(CorpusStore corpus) {
		return Ui.ask(() -> CorpusProjects.open(Path.of(corpus.folder().toString()), new NullProgressMonitor()));
	}

	/** Opens an article with the focus in its text. */
	public static ArticleEditor open(IProject project, String article, String annotator) {
		Ui.run(() -> {
			var intro = Ui.window().getWorkbench().getIntroManager().getIntro();
			if (intro != null) {
				Ui.window().getWorkbench().getIntroManager().closeIntro(intro);
			}
			Ui.window().getShell().forceActive();
		});
		ArticleEditor editor = Ui.ask(() -> EditorOpener.open(Ui.page(), project, article, annotator));
		Find.focus(StyledText.class, "article.text");
		return editor;
	}

	/** Closes all editors without saving, and takes all corpora out of the workspace; their files stay. */
	public static void closeAll() {
		Ui.run(() -> {
			for (IEditorReference editor : Ui.page().getEditorReferences()) {
				Ui.page().closeEditor(editor.getEditor(true), false);
			}
		});
		Ui.until("no job writes in them any more",
				() -> Arrays.stream(Job.getJobManager().find(null)).allMatch(Job::isSystem));
		for (IProject project : org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			try {
				project.delete(false, true, new NullProgressMonitor());
			} catch (org.eclipse.core.runtime.CoreException e) {
				throw new AssertionError(e);
			}
		}
	}
}
