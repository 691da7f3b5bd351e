package org.rubricator.ui.labels;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rubricator.core.display.Markdown;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.LabelsPackage.Literals;
import org.rubricator.model.labels.Snapping;

/** A label: what it is called, how it looks and behaves, and the clause of the guidelines about it. */
final class LabelPage extends ElementPage {

	private static final int GUIDELINE_LINES = 8;
	private static final int PREVIEW_HEIGHT = 180;

	private final boolean ofSpans;

	LabelPage(LabelSetDocument document, boolean ofSpans) {
		super(document, ofSpans ? "Label of spans" : "Label of frames");
		this.ofSpans = ofSpans;
	}

	@Override
	protected void create(Composite parent, FormToolkit toolkit, Fields fields) {
		fields.text("Name:", "labelset.name", Literals.LABEL__NAME, SWT.SINGLE, 1)
				.setToolTipText("Annotations refer to the label by this name");
		fields.text("Key:", "labelset.key", SWT.SINGLE, 1,
				() -> Fields.upper((String) fields.subject().eGet(Literals.LABEL__KEY)),
				value -> fields.set(Literals.LABEL__KEY, value.isBlank() ? null : value.strip().toLowerCase(java.util.Locale.ROOT)),
				String::toUpperCase).setToolTipText("One letter, or a digit from 1 to 9, by which the label is applied in the text");
		new ColourField(fields, toolkit, parent, document());
		fields.text("Description:", "labelset.description", Literals.LABEL__DESCRIPTION, SWT.SINGLE, 1)
				.setToolTipText("One sentence, shown with the label");
		if (ofSpans) {
			fields.choice("Snaps to:", "labelset.snapping", Literals.SPAN_LABEL__SNAPPING, Snapping.class, snapping -> switch (snapping) {
			case TOKEN -> "whole words";
			case CHARACTER -> "characters";
			case SENTENCE -> "whole sentences";
			case BLOCK -> "the block at the caret, or whole words of a selection";
			});
			fields.check("May overlap others of this label", "labelset.nesting", Literals.SPAN_LABEL__NESTING,
					"Whether a span of this label may stand inside or across another of the same label");
			fields.check("Is linked to an actor of the register", "labelset.linksActor", Literals.SPAN_LABEL__LINKS_ACTOR,
					"Whether spans of this label are mentions of actors");
			fields.check("Can be folded away", "labelset.folds", Literals.SPAN_LABEL__FOLDS,
					"Whether lines that spans of this label cover can be folded away while reading");
		}
		fields.check("Retired", "labelset.retired", Literals.LABEL__RETIRED,
				"Old annotations keep the label, new ones cannot have it");
		Text guideline = fields.text("Guideline:", "labelset.guideline", Literals.LABEL__GUIDELINE,
				SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, GUIDELINE_LINES);
		guideline.setToolTipText("Clause of the guidelines about this label, in Markdown");
		fields.label("As it is read:");
		MarkdownView preview = new MarkdownView(parent, SWT.BORDER);
		preview.control().setData("org.rubricator.ui.key", "labelset.preview");
		GridDataFactory.fillDefaults().grab(true, true).hint(120, PREVIEW_HEIGHT).applyTo(preview.control());
		fields.bind(() -> preview.show(Markdown.parse(Objects.requireNonNullElse((String) fields.subject().eGet(Literals.LABEL__GUIDELINE), ""))));
	}
}
