package org.rubricator.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.rubricator.ui.preferences.Labelling.Autosave;

/** Saving by itself, measuring time, and the order of articles. */
public final class LabellingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int LONGEST_IDLE = 3600;

	private RadioGroupFieldEditor autosave;
	private IntegerFieldEditor idle;

	public LabellingPage() {
		super(GRID);
		setDescription("Every step is in a journal at once, so nothing is lost whether you save or not. Saving writes the"
				+ " file that others see and that is exported.");
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(Labelling.store());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.labellingPreferences");
		enable(getPreferenceStore().getString(Labelling.AUTOSAVE));
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		autosave = new RadioGroupFieldEditor(Labelling.AUTOSAVE, "Save layers", 1,
				new String[][] { { "&when I save them", Autosave.OFF.name() }, { "after each &step", Autosave.STEP.name() },
						{ "when I have &paused for a while", Autosave.IDLE.name() } },
				parent, true);
		addField(autosave);
		idle = new IntegerFieldEditor(Labelling.IDLE_SECONDS, "Pause, in s&econds:", parent);
		idle.setValidRange(1, LONGEST_IDLE);
		addField(idle);
		addField(new BooleanFieldEditor(Labelling.ASSIGNED_ONLY, "Next &article: only those assigned to me, where any are", parent));
		addField(new BooleanFieldEditor(Labelling.MEASURE_TIME, "&Measure the time I work on an article", parent));
		Label note = new Label(parent, SWT.WRAP);
		note.setText("What is measured: the time between one key press or movement of the mouse in the text of an article and the"
				+ " next, unless more than two minutes lie between them. It is added up in your layer when you save, and shown in the"
				+ " Corpus Progress view. Whoever has your layers can see it; it is exported only if that is asked for. While this is"
				+ " off, nothing is measured or written.");
		GridDataFactory.fillDefaults().span(2, 1).indent(20, 0).hint(360, SWT.DEFAULT).grab(true, false).applyTo(note);
	}

	@Override
	public void propertyChange(PropertyChangeEvent event) {
		super.propertyChange(event);
		if (event.getSource() == autosave) {
			enable((String) event.getNewValue());
		}
	}

	@Override
	protected void performDefaults() {
		super.performDefaults();
		enable(getPreferenceStore().getDefaultString(Labelling.AUTOSAVE));
	}

	private void enable(String when) {
		idle.setEnabled(Autosave.IDLE.name().equals(when), getFieldEditorParent());
	}
}
