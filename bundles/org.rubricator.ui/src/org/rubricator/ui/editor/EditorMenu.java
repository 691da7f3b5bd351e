package org.rubricator.ui.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.rubricator.model.labels.SpanLabel;

/** The context menu of the text: its labels, then what plugin.xml puts into the popup of this id. */
final class EditorMenu {

	private static final String ID = "org.rubricator.ui.articleEditor.popup";

	private EditorMenu() {
	}

	static void install(ArticleEditor editor) {
		MenuManager menu = new MenuManager(null, ID);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			if (editor.mode() != null) {
				editor.mode().fill(manager);
			}
			for (SpanLabel label : editor.document().labels().getSpanLabels()) {
				if (!label.isRetired() && editor.mode() == null) {
					CommandContributionItemParameter parameter = new CommandContributionItemParameter(editor.getSite(), null,
							EditorCommands.PREFIX + "applyLabel", CommandContributionItem.STYLE_PUSH);
					parameter.parameters = java.util.Map.of(EditorCommands.LABEL_PARAMETER, label.getName());
					parameter.label = label.getName().replace("&", "&&") + (label.getKey() == null ? "" : "\t" + label.getKey().toUpperCase(java.util.Locale.ROOT));
					manager.add(new CommandContributionItem(parameter));
				}
			}
			manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		Menu control = menu.createContextMenu(editor.text().control());
		editor.text().control().setMenu(control);
		editor.getEditorSite().registerContextMenu(ID, menu, editor.getSite().getSelectionProvider(), false);
	}
}
