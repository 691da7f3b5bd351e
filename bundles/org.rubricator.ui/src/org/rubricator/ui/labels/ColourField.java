package org.rubricator.ui.labels;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rubricator.core.display.ColourVision;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.labels.ColourReport;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.LabelsPackage.Literals;

/** The colour of a label: any, or one of those that all readers tell apart, with what readers will see of it. */
final class ColourField {

	private static final int SIZE = 14;

	private final Fields fields;
	private final LabelSetDocument document;
	private final ColorSelector selector;
	private final Label report;

	ColourField(Fields fields, FormToolkit toolkit, Composite parent, LabelSetDocument document) {
		this.fields = fields;
		this.document = document;
		fields.label("Colour:");
		Composite row = toolkit.createComposite(parent);
		RowLayoutFactory.fillDefaults().spacing(3).center(true).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
		selector = new ColorSelector(row);
		selector.getButton().setToolTipText("Any colour");
		selector.addListener(event -> set((RGB) event.getNewValue()));
		Text code = toolkit.createText(row, "#000000", SWT.BORDER);
		code.setData("org.rubricator.ui.key", "labelset.colour");
		code.setToolTipText("The colour as #rrggbb");
		code.addModifyListener(event -> {
			String value = code.getText().strip();
			fields.set(Literals.LABEL__COLOUR, value.isEmpty() ? null : value);
		});
		fields.bind(() -> {
			String value = colour() == null ? "" : colour();
			if (!value.equals(code.getText())) {
				code.setText(value);
			}
		});
		toolkit.createLabel(parent, "");
		Composite safe = toolkit.createComposite(parent);
		RowLayoutFactory.fillDefaults().spacing(3).center(true).applyTo(safe);
		ColourVision.SAFE.forEach(rgb -> swatch(safe, rgb));
		toolkit.createLabel(parent, "");
		report = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(report);
		fields.bind(this::show);
	}

	private String colour() {
		return (String) fields.subject().eGet(Literals.LABEL__COLOUR);
	}

	private void set(RGB rgb) {
		fields.set(Literals.LABEL__COLOUR, String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
	}

	private void show() {
		Rgb rgb = Rgb.parse(colour());
		selector.setColorValue(new RGB(rgb.red(), rgb.green(), rgb.blue()));
		String text = ColourReport.of((org.rubricator.model.labels.Label) fields.subject(), document.labels());
		if (!text.equals(report.getText())) {
			report.setText(text);
			report.getParent().layout();
		}
	}

	private void swatch(Composite row, Rgb rgb) {
		Button button = new Button(row, SWT.PUSH | SWT.FLAT);
		RGB colour = new RGB(rgb.red(), rgb.green(), rgb.blue());
		ImageGcDrawer drawer = (gc, width, height) -> {
			gc.setBackground(new Color(colour));
			gc.fillRectangle(0, 0, width, height);
		};
		Image image = new Image(row.getDisplay(), drawer, SIZE, SIZE);
		button.setImage(image);
		button.addDisposeListener(event -> image.dispose());
		button.setToolTipText("A colour that colour-blind readers tell apart from the others of this row");
		button.addListener(SWT.Selection, event -> set(colour));
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = String.format("Colour #%02x%02x%02x", colour.red, colour.green, colour.blue);
			}
		});
	}
}
