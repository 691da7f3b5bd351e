package org.rubricator.ui.corpus;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands by id, as menus do. */
public final class Commands {

	private Commands() {
	}

	/** Does nothing where the command is not enabled now; what goes wrong is shown to the user. */
	public static void run(IServiceLocator site, String id, Map<String, String> parameters) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		IHandlerService handlers = site.getService(IHandlerService.class);
		try {
			command.setEnabled(handlers.getCurrentState());
			if (command.isEnabled()) {
				handlers.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
			}
		} catch (CommandException e) {
			StatusManager.getManager().handle(
					Status.error("'" + id + "' could not be done: " + e.getMessage(), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
