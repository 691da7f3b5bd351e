package org.rubricator.ui.actors;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.linking.MentionLabelling;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.corpus.CorpusProjects;

/** Asks where the mentions of an actor are to be labelled, and with which label. */
final class MentionsDialog extends Dialog {

	private final ActorState actor;
	private final String article;
	private final List<SpanLabel> labels;
	private SpanLabel label;
	private boolean onlyArticle;

	/** @param article title of the article on top, or null */
	MentionsDialog(Shell parent, IProject project, ActorState actor, String article) {
		super(parent);
		this.actor = actor;
		this.article = article;
		labels = labels(project);
		label = labels.isEmpty() ? null : labels.get(0);
		onlyArticle = article != null;
	}

	private static List<SpanLabel> labels(IProject project) {
		try {
			return CorpusProjects.require(project).labels().getSpanLabels().stream()
					.filter(of -> of.isLinksActor() && !of.isRetired()).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Label All Mentions");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		Label names = new Label(area, SWT.WRAP);
		names.setText(("Label and link what says " + String.join(", ", MentionLabelling.namesOf(actor).stream().map(name -> "\u201c" + name + "\u201d").toList())
				+ ". Nothing is done before you have seen each place.").replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(440, SWT.DEFAULT).applyTo(names);
		new Label(area, SWT.NONE).setText("&Label:");
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(labels.stream().map(SpanLabel::getName).toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> label = labels.get(combo.getSelectionIndex()));
		if (labels.isEmpty()) {
			Label none = new Label(area, SWT.WRAP);
			none.setText("The label set has no label of which spans are linked to actors.");
			GridDataFactory.fillDefaults().span(2, 1).applyTo(none);
		}
		radio(area, article == null ? "In &this article" : "In &this article: " + article.replace("&", "&&"), true).setEnabled(article != null);
		radio(area, "In &all articles of the corpus", false);
		return area;
	}

	private Button radio(Composite area, String text, boolean only) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.setSelection(only == onlyArticle);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				onlyArticle = only;
			}
		});
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Preview...", true).setEnabled(label != null);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	SpanLabel label() {
		return label;
	}

	boolean onlyArticle() {
		return onlyArticle;
	}
}
