package org.rubricator.ui.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.labels.LabelFinding;
import org.rubricator.core.labels.LabelSetCheck;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** What the tree of a label set shows: labels, and below them their roles and attributes. Its input is the document. */
final class LabelTree extends LabelProvider implements IStyledLabelProvider, ITreeContentProvider {

	private static final int SIZE = 16;

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final Map<String, Image> swatches = new java.util.HashMap<>();
	private final Display display;
	private Map<EObject, Severity> problems = Map.of();

	LabelTree(Display display) {
		this.display = display;
	}

	void setFindings(List<LabelFinding> findings) {
		problems = findings.stream().collect(Collectors.toMap(LabelFinding::subject, finding -> finding.finding().severity(),
				(one, other) -> one.compareTo(other) <= 0 ? one : other));
	}

	@Override
	public Object[] getElements(Object input) {
		return LabelSetCheck.all(((LabelSetDocument) input).labels()).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		if (!(element instanceof Label label)) {
			return new Object[0];
		}
		List<EObject> children = new ArrayList<>(label instanceof FrameLabel frame ? frame.getRoles() : List.of());
		children.addAll(label.getAttributes());
		return children.toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Label ? null : ((EObject) element).eContainer();
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		String remark = switch (element) {
		case Label label -> (label.getKey() == null ? "" : Fields.upper(label.getKey()) + "  ")
				+ (label instanceof SpanLabel ? "span" : "frame") + (label.isRetired() ? ", retired" : "");
		case Role role -> "role";
		default -> "attribute";
		};
		return text.append("  " + remark, StyledString.DECORATIONS_STYLER);
	}

	@Override
	public String getText(Object element) {
		String name = switch (element) {
		case Label label -> label.getName();
		case Role role -> role.getName();
		case AttributeDefinition attribute -> attribute.getName();
		default -> element.toString();
		};
		return name == null || name.isBlank() ? "(no name)" : name;
	}

	@Override
	public Image getImage(Object element) {
		Image base = element instanceof Label label
				? swatches.computeIfAbsent(Objects.requireNonNullElse(label.getColour(), ""), this::swatch)
				: PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
		Severity problem = problems.get(element);
		if (problem == null) {
			return base;
		}
		ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
				problem == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
		return images.get(new DecorationOverlayIcon(base, overlay, IDecoration.BOTTOM_LEFT));
	}

	private Image swatch(String colour) {
		Rgb rgb = Rgb.parse(colour);
		ImageGcDrawer drawer = (gc, width, height) -> {
			gc.setBackground(new Color(new RGB(rgb.red(), rgb.green(), rgb.blue())));
			gc.fillRectangle(2, 3, width - 4, height - 6);
		};
		return new Image(display, drawer, SIZE, SIZE);
	}

	@Override
	public void dispose() {
		images.dispose();
		swatches.values().forEach(Image::dispose);
		super.dispose();
	}
}
