package org.rubricator.ui.labels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.DetailsPart;
import org.eclipse.ui.forms.IDetailsPage;
import org.eclipse.ui.forms.IDetailsPageProvider;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.MasterDetailsBlock;
import org.eclipse.ui.forms.SectionPart;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.labels.LabelFinding;
import org.rubricator.core.labels.LabelSetCheck;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelsPackage.Literals;
import org.rubricator.model.labels.Role;

/** The labels at the left with what is wrong with them, and the details of the one that is selected. */
final class LabelsBlock extends MasterDetailsBlock implements IDetailsPageProvider {

	private enum Page {
		SPAN_LABEL, FRAME_LABEL, ROLE, ATTRIBUTE
	}

	private static final int[] WEIGHTS = { 37, 63 };
	private static final int FINDINGS_HEIGHT = 110;

	private final LabelSetDocument document;
	private final Map<Button, BooleanSupplier> buttons = new LinkedHashMap<>();
	private final Runnable refresh = this::refresh;
	private TreeViewer viewer;
	private LabelTree tree;
	private Table findings;
	private Text version;
	private SectionPart part;
	private IManagedForm form;

	LabelsBlock(LabelSetDocument document) {
		this.document = document;
	}

	@Override
	public void createContent(IManagedForm managedForm, Composite parent) {
		super.createContent(managedForm, parent);
		sashForm.setWeights(WEIGHTS);
		document.addListener(refresh);
		refresh();
		select(LabelSetCheck.all(document.labels()).stream().findFirst().orElse(null));
	}

	void dispose() {
		document.removeListener(refresh);
	}

	@Override
	protected void createMasterPart(IManagedForm managedForm, Composite parent) {
		form = managedForm;
		FormToolkit toolkit = managedForm.getToolkit();
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText("Labels");
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).applyTo(body);
		section.setClient(body);
		part = new SectionPart(section);
		managedForm.addPart(part);
		createTree(body, toolkit);
		createButtons(body, toolkit);
		createVersion(body, toolkit);
		createFindings(body, toolkit);
	}

	private void createTree(Composite body, FormToolkit toolkit) {
		Tree widget = toolkit.createTree(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		widget.setData("org.rubricator.ui.key", "labelset.tree");
		GridDataFactory.fillDefaults().grab(true, true).hint(110, 200).applyTo(widget);
		viewer = new TreeViewer(widget);
		tree = new LabelTree(widget.getDisplay());
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(tree));
		viewer.setAutoExpandLevel(2);
		viewer.setInput(document);
		viewer.addSelectionChangedListener(event -> {
			form.fireSelectionChanged(part, event.getSelection());
			enable();
		});
		widget.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && selected() != null) {
				delete();
			}
		}));
	}

	private void createButtons(Composite body, FormToolkit toolkit) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, toolkit, "Add Label", () -> add(document::addSpanLabel), () -> true);
		button(column, toolkit, "Add Frame", () -> add(document::addFrameLabel), () -> true);
		button(column, toolkit, "Add Attribute", () -> add(() -> document.addAttribute(label())), () -> label() != null);
		button(column, toolkit, "Add Role", () -> add(() -> document.addRole((FrameLabel) label())),
				() -> label() instanceof FrameLabel);
		button(column, toolkit, "Delete", this::delete, () -> selected() != null);
		button(column, toolkit, "Up", () -> document.move(selected(), -1), () -> selected() != null && document.canMove(selected(), -1));
		button(column, toolkit, "Down", () -> document.move(selected(), 1), () -> selected() != null && document.canMove(selected(), 1));
	}

	private void button(Composite column, FormToolkit toolkit, String name, Runnable act, BooleanSupplier possible) {
		Button button = toolkit.createButton(column, name, SWT.PUSH);
		button.setData("org.rubricator.ui.key", "labelset." + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		buttons.put(button, possible);
	}

	private void createVersion(Composite body, FormToolkit toolkit) {
		Composite row = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		Fields fields = new Fields(toolkit, row, document);
		version = fields.text("Version:", "labelset.version", Literals.LABEL_SET__VERSION, SWT.SINGLE, 1);
		version.setToolTipText("The version that your team gives the label set");
		fields.show(document.labels());
		document.addListener(fields::refresh);
	}

	private void createFindings(Composite body, FormToolkit toolkit) {
		findings = toolkit.createTable(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		findings.setData("org.rubricator.ui.key", "labelset.findings");
		findings.setToolTipText("What is wrong with the label set; select a line to see what it is about");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(110, FINDINGS_HEIGHT).applyTo(findings);
		findings.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			LabelFinding finding = (LabelFinding) event.item.getData();
			select(finding.subject());
		}));
	}

	@Override
	protected void createToolBarActions(IManagedForm managedForm) {
		// there is one layout, and it can be dragged
	}

	@Override
	protected void registerPages(DetailsPart details) {
		details.setPageProvider(this);
	}

	@Override
	public Object getPageKey(Object element) {
		return switch (element) {
		case FrameLabel label -> Page.FRAME_LABEL;
		case Label label -> Page.SPAN_LABEL;
		case Role role -> Page.ROLE;
		default -> Page.ATTRIBUTE;
		};
	}

	@Override
	public IDetailsPage getPage(Object key) {
		return switch ((Page) key) {
		case SPAN_LABEL -> new LabelPage(document, true);
		case FRAME_LABEL -> new LabelPage(document, false);
		case ROLE -> new RolePage(document);
		case ATTRIBUTE -> new AttributePage(document);
		};
	}

	// ---- acts

	private EObject selected() {
		return (EObject) viewer.getStructuredSelection().getFirstElement();
	}

	/** The label that is selected, or to which what is selected belongs; null where nothing is. */
	private Label label() {
		EObject selected = selected();
		return selected instanceof Role || selected instanceof AttributeDefinition ? (Label) selected.eContainer() : (Label) selected;
	}

	private void add(Supplier<? extends EObject> act) {
		EObject added = act.get();
		select(added);
		IDetailsPage page = detailsPart.getCurrentPage();
		if (page != null) {
			page.setFocus();
		}
	}

	private void delete() {
		EObject doomed = selected();
		EObject next = neighbour(doomed);
		document.delete(doomed);
		select(next);
	}

	/** What is selected when an element is deleted: the next of its kind, else the one before, else what it belonged to. */
	private static EObject neighbour(EObject element) {
		@SuppressWarnings("unchecked") // labels, roles and attributes are contained in lists
		List<EObject> siblings = (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
		int at = siblings.indexOf(element);
		return at + 1 < siblings.size() ? siblings.get(at + 1) : at > 0 ? siblings.get(at - 1)
				: element instanceof Label ? null : element.eContainer();
	}

	/** Selects an element, so that its details are shown. */
	void select(EObject element) {
		viewer.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element), true);
	}

	/** Selects the label with this name, if there is one. */
	void select(String name) {
		LabelSetCheck.all(document.labels()).stream().filter(label -> name.equals(label.getName())).findFirst()
				.ifPresent(this::select);
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	// ---- looks

	private void refresh() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		List<LabelFinding> all = LabelSetCheck.check(document.labels(), "labels.xmi");
		tree.setFindings(all);
		EObject before = selected();
		viewer.refresh();
		if (before != null && selected() == null) {
			select(LabelSetCheck.all(document.labels()).stream().findFirst().orElse(null));
		}
		show(all);
		enable();
	}

	private void show(List<LabelFinding> all) {
		findings.setItemCount(all.size());
		for (int i = 0; i < all.size(); i++) {
			TableItem item = findings.getItem(i);
			item.setData(all.get(i));
			item.setText(all.get(i).finding().message());
			item.setImage(PlatformUI.getWorkbench().getSharedImages()
					.getImage(all.get(i).finding().severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
							: ISharedImages.IMG_OBJS_WARN_TSK));
		}
		long errors = all.stream().filter(finding -> finding.finding().severity() == Severity.ERROR).count();
		long warnings = all.size() - errors;
		form.getForm().setMessage(all.isEmpty() ? null : counted(errors, "error") + (errors > 0 && warnings > 0 ? ", " : "")
				+ counted(warnings, "warning"), errors > 0 ? IMessageProvider.ERROR : IMessageProvider.WARNING);
	}

	private static String counted(long count, String what) {
		return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
	}

	private void enable() {
		buttons.forEach((button, possible) -> button.setEnabled(possible.getAsBoolean()));
	}
}
