package org.rubricator.ui.corpus;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** The corpora of the workspace: articles by outlet, with the state of the current annotator's work. */
public final class CorporaView extends ViewPart implements IShowInTarget, IShowInSource {

	public static final String ID = "org.rubricator.ui.corpora";

	/** Context help of the view. */
	private static final String HELP = "org.rubricator.ui.corpora";

	private static final int FILTER_DELAY_MILLISECONDS = 200;
	private static final String LINKED = "linkedWithEditor";

	private StackLayout stack;
	private Composite content;
	private Composite invitation;
	private Composite body;
	private Text filter;
	private CorporaTree tree;
	private Corpora corpora;
	private EditorLink link;
	private MenuManager menu;
	private boolean linked = true;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		linked = memento == null || !Boolean.FALSE.equals(memento.getBoolean(LINKED));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(LINKED, linked);
	}

	@Override
	public void createPartControl(Composite parent) {
		content = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		content.setLayout(stack);
		body = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		createFilter(body);
		tree = new CorporaTree(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
		invitation = NoCorpora.create(content, getSite());
		stack.topControl = body;

		tree.viewer().addOpenListener(event -> openSelected());
		link = new EditorLink(getSite().getPage(), tree, linked);
		getSite().setSelectionProvider(tree.viewer());
		createContextMenu();
		fill(getViewSite().getActionBars().getToolBarManager(), getViewSite().getActionBars().getMenuManager());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(content, HELP);

		Display display = parent.getDisplay();
		corpora = new Corpora(states -> display.asyncExec(() -> show(states)));
	}

	/**
	 * Not registered with the site, which would add what the platform offers for single files (Team, Compare With,
	 * Replace With): an article is none.
	 */
	private void createContextMenu() {
		menu = new MenuManager(null, ID);
		getSite().getService(IMenuService.class).populateContributionManager(menu, "popup:" + ID);
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
	}

	private void createFilter(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter by title, outlet or date");
		filter.setToolTipText("Shows only articles that have all of these words in title, outlet, date or id");
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		Runnable apply = () -> {
			if (!filter.isDisposed()) {
				tree.filter(filter.getText());
			}
		};
		filter.addModifyListener(event -> filter.getDisplay().timerExec(FILTER_DELAY_MILLISECONDS, apply));
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				tree.viewer().getControl().setFocus();
				event.doit = false;
			} else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
				filter.setText("");
				event.doit = false;
			}
		}));
	}

	private void fill(IToolBarManager toolBar, IMenuManager viewMenu) {
		Action collapse = new Action("Collapse All", PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
			@Override
			public void run() {
				tree.viewer().collapseAll();
			}
		};
		collapse.setActionDefinitionId(IWorkbenchCommandConstants.NAVIGATE_COLLAPSE_ALL);
		Action linking = new Action("Link with Editor", Action.AS_CHECK_BOX) {
			@Override
			public void run() {
				linked = isChecked();
				link.setLinked(linked);
			}
		};
		linking.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		linking.setActionDefinitionId(IWorkbenchCommandConstants.NAVIGATE_TOGGLE_LINK_WITH_EDITOR);
		linking.setChecked(linked);
		toolBar.add(new Separator("additions"));
		toolBar.add(collapse);
		toolBar.add(linking);
		viewMenu.add(new Separator("additions"));
		viewMenu.add(linking);
	}

	private void show(List<CorpusState> states) {
		if (content.isDisposed()) {
			return;
		}
		tree.show(states);
		link.revealActive();
		Composite top = states.isEmpty() ? invitation : body;
		if (stack.topControl != top) {
			stack.topControl = top;
			content.layout();
		}
	}

	private void openSelected() {
		IStructuredSelection selection = tree.viewer().getStructuredSelection();
		if (selection.getFirstElement() instanceof ArticleNode || selection.getFirstElement() instanceof LabelSetNode) {
			Commands.run(getSite(), "org.rubricator.ui.corpus.open", Map.of());
		} else if (selection.getFirstElement() instanceof Node node) {
			tree.toggle(node);
		}
	}

	/** Reads everything again. */
	void refresh() {
		corpora.readAll();
	}

	/** Selects a corpus as soon as it is shown. */
	public void reveal(IProject project) {
		tree.reveal(project);
	}

	@Override
	public boolean show(ShowInContext context) {
		Object shown = context.getInput() != null ? context.getInput() : context.getSelection();
		ArticleFile article = EditorLink.article(shown);
		if (article != null) {
			tree.reveal(article);
		}
		return article != null;
	}

	@Override
	public ShowInContext getShowInContext() {
		return new ShowInContext(null, tree.viewer().getSelection());
	}

	@Override
	public void setFocus() {
		if (stack.topControl == body) {
			tree.viewer().getControl().setFocus();
		} else {
			invitation.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (corpora != null) {
			getSite().getService(IMenuService.class).releaseContributions(menu);
			menu.dispose();
			corpora.dispose();
			link.dispose();
		}
		super.dispose();
	}
}
