package org.rubricator.ui.editor;

import java.util.StringJoiner;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rubricator.model.article.Article;

/** The line above the text: outlet and date of the article, whose layer this is, and how far it is. */
final class ArticleHead {

	private final Label line;
	private final ArticleDocument document;

	ArticleHead(Composite parent, ArticleDocument document) {
		this.document = document;
		line = new Label(parent, SWT.NONE);
		line.setData("org.rubricator.ui.key", "article.head");
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(line);
		update();
	}

	void update() {
		Article article = document.article();
		StringJoiner head = new StringJoiner("   \u00b7   ");
		add(head, article.getOutlet());
		add(head, article.getPublished() == null ? null
				: article.getPublished().substring(0, Math.min(10, article.getPublished().length())));
		add(head, document.layer().layer().getAnnotator());
		add(head, document.layer().layer().getState().getLiteral().replace('-', ' '));
		int spans = document.layer().spans().size();
		add(head, spans == 1 ? "1 span" : spans + " spans");
		if (document.display().isBare()) {
			head.add("labels hidden (B shows them)");
		}
		line.setText(head.toString().replace("&", "&&"));
	}

	private static void add(StringJoiner head, String what) {
		if (what != null && !what.isBlank()) {
			head.add(what);
		}
	}
}
