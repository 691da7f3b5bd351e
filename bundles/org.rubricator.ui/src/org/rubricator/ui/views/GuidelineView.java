package org.rubricator.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.labels.Guidelines;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.labels.MarkdownView;

/** The guidelines of the corpus of the article on top, with the clause of the label at the caret in sight. */
public final class GuidelineView extends ViewPart implements EditorListener {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.views.guideline";

	private static final String HELP = "org.rubricator.ui.guideline";

	private Text search;
	private MarkdownView clauses;
	private ActiveArticle active;
	private Delayed follow;
	private ArticleEditor editor;
	private LabelSet labels;
	private Guidelines guidelines;
	private String shown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search the guidelines");
		search.setData("org.rubricator.ui.key", "guideline.search");
		search.setToolTipText("Enter goes to the next place that has these words");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		clauses = new MarkdownView(parent, SWT.NONE);
		clauses.control().setData("org.rubricator.ui.key", "guideline");
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(clauses.control());
		follow = new Delayed(parent, this::follow);
		search.addModifyListener(event -> clauses.find(search.getText(), false));
		search.addListener(SWT.DefaultSelection, event -> clauses.find(search.getText(), true));
		KeyListener find = KeyListener.keyPressedAdapter(event -> {
			if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'f') {
				search.setFocus();
				search.selectAll();
			}
		});
		clauses.control().addKeyListener(find);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
		active = new ActiveArticle(getSite().getPage(), this::show);
		active.start();
		show(active.editor());
	}

	@Override
	public void dispose() {
		active.stop();
		if (editor != null) {
			editor.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		clauses.control().setFocus();
	}

	private void show(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other;
		if (clauses.control().isDisposed()) {
			return;
		}
		if (editor != null) {
			editor.addListener(this);
		}
		labelsChanged();
	}

	@Override
	public void labelsChanged() {
		labels = editor == null ? null : editor.document().labels();
		guidelines = labels == null ? null : Guidelines.of(labels);
		clauses.show(guidelines == null ? Guidelines.NONE : guidelines.text());
		shown = null;
		follow();
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	/** Brings the clause of the label at the caret into sight, once for each label that the caret comes to. */
	private void follow() {
		String label = labelAtCaret();
		if (label != null && !label.equals(shown)) {
			show(label);
		}
	}

	private String labelAtCaret() {
		if (editor == null || editor.text() == null || editor.text().control().isDisposed()) {
			return null;
		}
		Span span = editor.text().spanAtHand();
		return span == null ? null : span.getLabel();
	}

	/** Brings the clause of the label at the caret into sight, wherever it was scrolled to. */
	public void showAtCaret() {
		String label = labelAtCaret();
		if (label != null) {
			show(label);
		}
	}

	/** Brings the clause of a label into sight. */
	public void show(String label) {
		int begin = guidelines == null ? -1 : guidelines.begin(label);
		if (begin >= 0) {
			shown = label;
			clauses.reveal(begin);
		}
	}
}
