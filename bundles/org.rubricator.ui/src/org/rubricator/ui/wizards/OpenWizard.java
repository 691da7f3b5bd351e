package org.rubricator.ui.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens one of the wizards of this package by a command of its own, which menus name after what it does and Find Actions
 * lists. Which one stands behind the class name in plugin.xml: {@code new}, {@code import} or {@code export}.
 */
public final class OpenWizard extends AbstractHandler implements IExecutableExtension {

	private String which;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data)
			throws CoreException {
		which = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWizard wizard = switch (which) {
		case "new" -> new NewCorpusWizard();
		case "import" -> new ImportWizard();
		case "export" -> new ExportWizard();
		default -> throw new ExecutionException("No such wizard: " + which);
		};
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some
				? some : StructuredSelection.EMPTY;
		wizard.init(window.getWorkbench(), selection);
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setPageSize(560, 470);
		dialog.open();
		return null;
	}
}
