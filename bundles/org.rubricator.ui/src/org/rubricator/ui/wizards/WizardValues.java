package org.rubricator.ui.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen last in a wizard. */
final class WizardValues {

	private final IDialogSettings settings;

	WizardValues(String wizard) {
		settings = DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(WizardValues.class)).getDialogSettings(), wizard);
	}

	String get(String key, String otherwise) {
		String value = settings.get(key);
		return value == null ? otherwise : value;
	}

	void put(String key, String value) {
		settings.put(key, value);
	}
}
