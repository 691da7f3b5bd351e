package org.rubricator.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.rubricator.core.corpus.Names;

/** Who annotates, and where the other preferences are that an annotator looks for. */
public final class RubricatorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public RubricatorPage() {
		super(GRID);
		setDescription("Your work on an article is a layer of its own, kept under your name.");
	}

	@Override
	public void init(IWorkbench workbench) {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Annotator.QUALIFIER);
		store.setDefault(Annotator.KEY, Annotator.userName());
		setPreferenceStore(store);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.preferencePage");
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		StringFieldEditor name = new StringFieldEditor(Annotator.KEY, "&Annotator:", parent) {
			@Override
			protected boolean doCheckState() {
				return Names.isValid(getStringValue().strip());
			}

			@Override
			protected void doStore() {
				getPreferenceStore().setValue(getPreferenceName(), getStringValue().strip());
			}
		};
		name.setErrorMessage("A name has letters, digits, '.', '-' and '_' only, for it is the name of a folder.");
		name.setEmptyStringAllowed(false);
		name.getTextControl(parent)
				.setToolTipText("Articles are opened with the layers of this name; layers of other names stay as they are");
		addField(name);
		link(parent, "org.eclipse.ui.preferencePages.Keys", "See <a>{0}</a> to change the keys of commands; those of labels are in the label set of the corpus.");
		link(parent, "org.eclipse.ui.preferencePages.ColorsAndFonts",
				"See <a>{0}</a> for the font of articles.");
		link(parent, "org.eclipse.ui.preferencePages.Views", "See <a>{0}</a> for the light and the dark theme.");
	}

	private void link(Composite parent, String page, String text) {
		PreferenceLinkArea link = new PreferenceLinkArea(parent, SWT.NONE, page,
				text,
				(IWorkbenchPreferenceContainer) getContainer(), null);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(link.getControl());
	}
}
