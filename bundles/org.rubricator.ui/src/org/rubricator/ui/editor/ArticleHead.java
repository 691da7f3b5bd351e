package org.rubricator.ui.editor;

import java.util.StringJoiner;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rubricator.core.display.LayerOutline;
import org.rubricator.model.article.Article;
import org.rubricator.ui.preferences.Labelling;
import org.rubricator.ui.views.Delayed;

/** The line above the text: outlet and date of the article, whose layer this is, and how far it is. */
final class ArticleHead {

	private final Label line;
	private final ArticleEditor editor;
	private final ArticleDocument document;
	private final Delayed later;

	ArticleHead(Composite parent, ArticleEditor editor) {
		this.editor = editor;
		document = editor.document();
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		line = new Label(head, SWT.NONE);
		line.setData("org.rubricator.ui.key", "article.head");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line);
		ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		ToolItem show = new ToolItem(bar, SWT.DROP_DOWN);
		show.setText("Show");
		show.setToolTipText("What is shown over the text: labels, proposals, another annotator's layer (Ctrl+Shift+H)");
		show.addListener(SWT.Selection, event -> new ShowMenu(editor).open(bar, show.getBounds().x,
				show.getBounds().y + show.getBounds().height));
		later = new Delayed(line, this::update);
		update();
	}

	/** After a step; counting does not hold up keys. */
	void updateLater() {
		later.request();
	}

	void update() {
		Article article = document.article();
		StringJoiner head = new StringJoiner("   \u00b7   ");
		add(head, article.getOutlet());
		add(head, article.getPublished() == null ? null
				: article.getPublished().substring(0, Math.min(10, article.getPublished().length())));
		add(head, document.layer().layer().getAnnotator());
		add(head, document.layer().layer().getState().getLiteral().replace('-', ' '));
		int spans = LayerOutline.counts(document.layer()).values().stream().mapToInt(Integer::intValue).sum();
		add(head, spans == 1 ? "1 span" : spans + " spans");
		if (document.session() != null && Labelling.autosaveSeconds().isPresent()) {
			head.add("saved by itself");
		}
		if (document.display().isBare()) {
			head.add("labels hidden (B shows them)");
		} else if (document.display().visibility().isChanged()) {
			head.add("some hidden or shown (Show)");
		}
		add(head, editor.otherLayer().annotator() == null ? null : "above the words: " + editor.otherLayer().annotator());
		line.setText(head.toString().replace("&", "&&"));
	}

	private static void add(StringJoiner head, String what) {
		if (what != null && !what.isBlank()) {
			head.add(what);
		}
	}
}
