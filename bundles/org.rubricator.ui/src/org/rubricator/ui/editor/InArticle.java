package org.rubricator.ui.editor;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Does in the article on top what a cheat sheet tells of: turns to the text, selects whole words if they are given, and
 * runs a command there as its key would.
 */
public final class InArticle extends AbstractHandler {

	private static final String COMMAND = "command";
	private static final String WORDS = "words";
	private static final String LABEL = "label";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IEditorPart active = page.getActiveEditor();
		if (!(active instanceof ArticleEditor editor) || editor.text() == null) {
			throw new ExecutionException("Open an article first: choose the step that does it, or double click one at the left.");
		}
		page.activate(editor);
		editor.text().control().setFocus();
		String words = event.getParameter(WORDS);
		if (words != null) {
			select(editor, words);
		}
		String id = event.getParameter(COMMAND);
		if (id != null) {
			run(editor, id, event.getParameter(LABEL));
		}
		return null;
	}

	private static void select(ArticleEditor editor, String words) throws ExecutionException {
		Matcher place = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})").matcher(editor.document().text());
		if (!place.find()) {
			throw new ExecutionException("The words \u201C" + words + "\u201D do not stand in this article. Open the one that the first step opens.");
		}
		editor.text().moveCaret(place.start(), false);
		editor.text().moveCaret(place.end(), true);
	}

	private static void run(ArticleEditor editor, String id, String label) throws ExecutionException {
		Command command = editor.getSite().getService(ICommandService.class).getCommand(id);
		Map<String, String> parameters = label == null ? Map.of() : Map.of(EditorCommands.LABEL_PARAMETER, label);
		try {
			editor.getSite().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			throw new ExecutionException("This cannot be done here now: " + id, e);
		}
	}
}
