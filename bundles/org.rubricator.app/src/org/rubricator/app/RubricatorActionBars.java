package org.rubricator.app;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menus and their groups, in order. What stands in a group is contributed by plugin.xml, here and in other
 * bundles, as commands; made here is only what no command can be: undo and redo that name what they take back,
 * and the lists of views, perspectives and windows.
 */
class RubricatorActionBars extends ActionBarAdvisor {

    /** Actions that a view or editor supplies itself; registering them ties its action to the command and key. */
    private static final List<ActionFactory> SUPPLIED_BY_PARTS = List.of(
            ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.REVERT, ActionFactory.REFRESH,
            ActionFactory.RENAME, ActionFactory.MOVE, ActionFactory.NEXT, ActionFactory.PREVIOUS,
            ActionFactory.BACK, ActionFactory.FORWARD);

    private IWorkbenchAction undo;
    private IWorkbenchAction redo;
    private IWorkbenchWindow window;

    RubricatorActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        this.window = window;
        undo = ActionFactory.UNDO.create(window);
        redo = ActionFactory.REDO.create(window);
        register(undo);
        register(redo);
        SUPPLIED_BY_PARTS.forEach(factory -> register(factory.create(window)));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu("&File", IWorkbenchActionConstants.M_FILE,
                IWorkbenchActionConstants.NEW_EXT, IWorkbenchActionConstants.CLOSE_EXT,
                IWorkbenchActionConstants.SAVE_EXT, "refresh.ext", IWorkbenchActionConstants.IMPORT_EXT,
                IWorkbenchActionConstants.MB_ADDITIONS, "properties.ext", "exit.ext"));
        IMenuManager edit = menu("&Edit", IWorkbenchActionConstants.M_EDIT,
                IWorkbenchActionConstants.UNDO_EXT, IWorkbenchActionConstants.CUT_EXT,
                "delete.ext", IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.MB_ADDITIONS);
        edit.appendToGroup(IWorkbenchActionConstants.UNDO_EXT, undo);
        edit.appendToGroup(IWorkbenchActionConstants.UNDO_EXT, redo);
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu("&Navigate", IWorkbenchActionConstants.M_NAVIGATE,
                IWorkbenchActionConstants.OPEN_EXT, IWorkbenchActionConstants.SHOW_EXT,
                IWorkbenchActionConstants.MB_ADDITIONS, "history.ext"));
        bar.add(windowMenu());
        bar.add(menu("&Help", IWorkbenchActionConstants.M_HELP,
                IWorkbenchActionConstants.HELP_START, "contents.ext", "keys.ext",
                IWorkbenchActionConstants.MB_ADDITIONS, "about.ext"));
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = menu("&Window", IWorkbenchActionConstants.M_WINDOW,
                IWorkbenchActionConstants.NEW_EXT, IWorkbenchActionConstants.SHOW_EXT,
                IWorkbenchActionConstants.MB_ADDITIONS,
                "preferences.ext");
        MenuManager views = new MenuManager("Show &View", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        MenuManager perspectives = new MenuManager("&Perspective", "perspective");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        perspectives.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.appendToGroup(IWorkbenchActionConstants.SHOW_EXT, views);
        menu.appendToGroup(IWorkbenchActionConstants.SHOW_EXT, perspectives);
        menu.add(ContributionItemFactory.OPEN_WINDOWS.create(window));
        return menu;
    }

    private static IMenuManager menu(String text, String id, String... groups) {
        MenuManager menu = new MenuManager(text, id);
        for (String group : groups) {
            menu.add(new Separator(group));
        }
        return menu;
    }
}
