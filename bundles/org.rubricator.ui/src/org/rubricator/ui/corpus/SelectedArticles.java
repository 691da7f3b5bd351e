package org.rubricator.ui.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** What a selection in the tree means. */
public final class SelectedArticles {

	private SelectedArticles() {
	}

	/** Articles that are selected themselves. */
	static List<ArticleNode> of(ISelection selection) {
		return elements(selection).filter(ArticleNode.class::isInstance).map(ArticleNode.class::cast).toList();
	}

	/** Label sets that are selected themselves. */
	static List<LabelSetNode> labelSets(ISelection selection) {
		return elements(selection).filter(LabelSetNode.class::isInstance).map(LabelSetNode.class::cast).toList();
	}

	/** Articles that are selected, or stand below an outlet or corpus that is; each once. */
	public static List<ArticleFile> below(ISelection selection) {
		Map<ArticleNode, ArticleFile> articles = new LinkedHashMap<>();
		elements(selection).filter(Node.class::isInstance).map(Node.class::cast).flatMap(SelectedArticles::articles)
				.forEach(node -> articles.put(node, node.article()));
		return List.copyOf(articles.values());
	}

	/** Corpora to which selected elements belong, each once. */
	static List<IProject> corpora(ISelection selection) {
		return elements(selection).flatMap(element -> CorpusProjects.of(element).stream()).distinct().toList();
	}

	private static Stream<ArticleNode> articles(Node node) {
		return node instanceof ArticleNode article ? Stream.of(article)
				: node.children().stream().flatMap(SelectedArticles::articles);
	}

	private static Stream<?> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? structured.toList().stream() : Stream.empty();
	}
}
