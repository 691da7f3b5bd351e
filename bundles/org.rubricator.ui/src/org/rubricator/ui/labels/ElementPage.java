package org.rubricator.ui.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.AbstractFormPart;
import org.eclipse.ui.forms.IDetailsPage;
import org.eclipse.ui.forms.IFormPart;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.rubricator.core.labels.LabelSetDocument;

/** The details of one kind of element of a label set. */
abstract class ElementPage extends AbstractFormPart implements IDetailsPage {

	private final LabelSetDocument document;
	private final String title;
	private final Runnable refresh = this::refreshFields;
	private Composite body;
	private Fields fields;

	ElementPage(LabelSetDocument document, String title) {
		this.document = document;
		this.title = title;
	}

	LabelSetDocument document() {
		return document;
	}

	/** Makes the rows. */
	protected abstract void create(Composite parent, FormToolkit toolkit, Fields into);

	@Override
	public final void createContents(Composite parent) {
		FormToolkit toolkit = getManagedForm().getToolkit();
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(parent);
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
		body = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).spacing(10, 6).applyTo(body);
		section.setClient(body);
		fields = new Fields(toolkit, body, document);
		create(body, toolkit, fields);
		toolkit.paintBordersFor(body);
		document.addListener(refresh);
	}

	private void refreshFields() {
		// What was deleted is still shown for a moment, until another element is selected.
		if (fields.subject() != null && fields.subject().eContainer() != null) {
			fields.refresh();
		}
	}

	@Override
	public final void selectionChanged(IFormPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element) {
			fields.show(element);
		}
	}

	@Override
	public void setFocus() {
		for (var control : body.getChildren()) {
			if (control instanceof Text text) {
				text.setFocus();
				text.selectAll();
				return;
			}
		}
	}

	@Override
	public void dispose() {
		document.removeListener(refresh);
		super.dispose();
	}
}
