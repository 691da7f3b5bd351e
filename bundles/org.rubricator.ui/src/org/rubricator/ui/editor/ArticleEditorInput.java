package org.rubricator.ui.editor;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IStorage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.preferences.Annotator;

/** An article with the layer of one annotator. Two inputs are equal if project, article and annotator are. */
public final class ArticleEditorInput implements IFileEditorInput, IPersistableElement {

	private final ArticleFile article;
	private final String annotator;

	public ArticleEditorInput(IProject project, String article, String annotator) {
		this.article = new ArticleFile(project, article, java.util.Optional.empty());
		this.annotator = Objects.requireNonNull(annotator);
	}

	/**
	 * The input for a file of an article or of a layer: the layer's annotator, or else whoever annotates in this
	 * workspace. Null for any other file.
	 */
	public static ArticleEditorInput of(IResource file) {
		return ArticleFile.of(file).map(
				found -> new ArticleEditorInput(found.project(), found.article(), found.annotator().orElseGet(Annotator::name)))
				.orElse(null);
	}

	public IProject project() {
		return article.project();
	}

	/** Id of the article. */
	public String article() {
		return article.article();
	}

	public String annotator() {
		return annotator;
	}

	/** File of the layer, whether it exists or not. */
	public IFile layerFile() {
		return article.layerFile(annotator);
	}

	@Override
	public IFile getFile() {
		return article.articleFile();
	}

	@Override
	public IStorage getStorage() {
		return getFile();
	}

	@Override
	public boolean exists() {
		return getFile().exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return article();
	}

	@Override
	public String getToolTipText() {
		return project().getName() + "/" + article() + ", labelled by " + annotator;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ArticleEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ArticleEditorInputFactory.PROJECT, project().getName());
		memento.putString(ArticleEditorInputFactory.ARTICLE, article());
		memento.putString(ArticleEditorInputFactory.ANNOTATOR, annotator);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(getFile()) ? adapter.cast(getFile()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleEditorInput input && input.project().equals(project())
				&& input.article().equals(article()) && input.annotator.equals(annotator);
	}

	@Override
	public int hashCode() {
		return Objects.hash(project(), article(), annotator);
	}
}
