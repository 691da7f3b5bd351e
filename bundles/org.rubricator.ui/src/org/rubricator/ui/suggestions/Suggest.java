package org.rubricator.ui.suggestions;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks the suggesters about the article in the editor, or about the selected ones. */
public final class Suggest extends AbstractHandler {

	private static final String WITH = "suggester";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Optional<Scope> scope = Scope.of(event);
		if (scope.isEmpty()) {
			MessageDialog.openInformation(shell, "Suggest",
					"Select articles of one corpus in the Corpora view, or open an article.");
			return null;
		}
		String with = event.getParameter(WITH);
		new SuggestJob(scope.get(), with == null ? List.of() : List.of(with), shell.getDisplay()).schedule();
		return null;
	}
}
