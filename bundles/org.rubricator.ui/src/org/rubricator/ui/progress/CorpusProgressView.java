package org.rubricator.ui.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** How far the corpora of the workspace are: by annotator, by state, by label, with what is left and how long it takes. */
public final class CorpusProgressView extends ViewPart {

	/** Id of the view; a literal in people's perspectives. */
	public static final String ID = "org.rubricator.ui.views.corpusProgress";

	private static final String HELP = "org.rubricator.ui.corpusProgress";
	private static final int NAME_WIDTH = 260;
	private static final int WIDTH = 86;

	private TreeViewer viewer;
	private final Set<IProject> unfolded = new HashSet<>();
	private ProgressCounting counting;
	private IResourceChangeListener changes;

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setData("org.rubricator.ui.key", "progress");
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Rows());
		for (int i = 0; i < ProgressRow.COLUMNS.size(); i++) {
			column(i);
		}
		PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), HELP);
		Display display = parent.getDisplay();
		counting = new ProgressCounting(rows -> display.asyncExec(() -> show(rows)));
		IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
		progress.showBusyForFamily(ProgressCounting.FAMILY);
		changes = event -> {
			if (ProgressCounting.matters(event)) {
				counting.countSoon();
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		counting.countSoon();
	}

	private void column(int index) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, index == 0 ? SWT.LEFT : SWT.RIGHT);
		column.getColumn().setText(ProgressRow.COLUMNS.get(index).getKey());
		column.getColumn().setToolTipText(ProgressRow.COLUMNS.get(index).getValue());
		column.getColumn().setWidth(index == 0 ? NAME_WIDTH : WIDTH);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((ProgressRow) row).cell(index)));
	}

	private void show(List<ProgressRow> rows) {
		if (!viewer.getControl().isDisposed()) {
			Object[] expanded = viewer.getExpandedElements();
			ISelection selection = viewer.getSelection();
			viewer.getTree().setRedraw(false);
			viewer.setInput(rows);
			viewer.setExpandedElements(expanded);
			rows.stream().filter(row -> !row.children().isEmpty() && unfolded.add(row.project()))
					.forEach(row -> viewer.setExpandedState(row, true));
			viewer.setSelection(selection);
			viewer.getTree().setRedraw(true);
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (counting != null) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
			counting.dispose();
		}
		super.dispose();
	}

	private static final class Rows implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return ((ProgressRow) element).children().toArray();
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((ProgressRow) element).children().isEmpty();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}
	}
}
