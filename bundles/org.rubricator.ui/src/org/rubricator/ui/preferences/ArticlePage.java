package org.rubricator.ui.preferences;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.article.Article;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.page.StatementsTable;

/** What is known of an article. It came with the article and is not changed. */
public final class ArticlePage extends PropertyPage {

	public ArticlePage() {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(composite);
		IFile file = Adapters.adapt(getElement(), IFile.class);
		ArticleFile id = ArticleFile.of(file).orElseThrow();
		try {
			CorpusStore corpus = CorpusProjects.require(id.project());
			Article article = corpus.article(id.article());
			row(composite, "Title:", article.getTitle());
			row(composite, "Byline:", article.getByline());
			row(composite, "Outlet:", article.getOutlet());
			row(composite, "Section:", article.getSection());
			row(composite, "Published:", article.getPublished());
			row(composite, "Retrieved:", article.getRetrieved());
			row(composite, "Language:", article.getLanguage());
			row(composite, "Address:", article.getAddress());
			row(composite, "Came from:", article.getSource());
			row(composite, "Licence:", article.getLicence());
			row(composite, "Id:", article.getId());
			String text = corpus.text(id.article());
			row(composite, "Length:", String.format("%,d characters in %,d blocks",
					text.codePointCount(0, text.length()), article.getBlocks().size()));
			if (article.getSourceFile() != null && article.getSourceFile().endsWith(".html")) {
				Label said = new Label(composite, SWT.NONE);
				said.setText("The page says:");
				GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(said);
				GridDataFactory.fillDefaults().grab(true, true).applyTo(new StatementsTable(composite, corpus, id.article()).control());
			}
		} catch (IOException e) {
			row(composite, "Problem:", "The article cannot be read. " + e.getMessage());
		}
		PlatformUI.getWorkbench().getHelpSystem().setHelp(composite, "org.rubricator.ui.articleProperties");
		return composite;
	}

	/** Shows nothing where there is no value. */
	private static void row(Composite parent, String name, String value) {
		if (value == null || value.isBlank()) {
			return;
		}
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP);
		text.setText(value);
		text.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(text);
	}
}
