package org.rubricator.app;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.osgi.framework.Bundle;

/**
 * Images that the Problems view, the project tree and the resource wizards of org.eclipse.ui.ide take from the
 * workbench's image registry. The IDE's own application puts them there; any other application must, or the
 * views show red squares.
 */
class SharedImages {

    private static final String[][] IMAGES = {
            { "IMG_OBJ_PROJECT", "obj16/prj_obj" },
            { "IMG_OBJ_PROJECT_CLOSED", "obj16/cprj_obj" },
            { "IMG_OPEN_MARKER", "elcl16/gotoobj_tsk" },
            { "IMG_OBJS_TASK_TSK", "obj16/taskmrk_tsk" },
            { "IMG_OBJS_BKMRK_TSK", "obj16/bkmrk_tsk" },
            { "IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk" },
            { "IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk" },
            { "IMG_OBJS_ERROR_PATH", "obj16/error_tsk" },
            { "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk" },
            { "IMG_OBJS_INFO_PATH", "obj16/info_tsk" },
            { "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj" },
            { "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj" },
            { "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj" },
            { "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co" },
            { "IMG_DLCL_QUICK_FIX_DISABLED", "elcl16/smartmode_co" },
            { "IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout" },
            { "IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout" },
            { "IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category" },
            { "IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view" },
            { "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error" },
            { "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning" },
            { "IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info" },
            { "IMG_ETOOL_NEXT_NAV", "etool16/next_nav" },
            { "IMG_ETOOL_PREVIOUS_NAV", "etool16/prev_nav" },
            { "IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz" },
            { "IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix" },
            { "IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz" },
            { "IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz" },
            { "IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz" },
    };

    private SharedImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
        for (String[] image : IMAGES) {
            URL file = FileLocator.find(ide, new Path("icons/full/" + image[1] + ".svg"));
            if (file != null) {
                configurer.declareImage(image[0], ImageDescriptor.createFromURL(file), true);
            }
        }
    }
}
