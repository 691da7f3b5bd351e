package org.rubricator.ui.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.rubricator.core.display.Rgb;
import org.rubricator.model.labels.SpanLabel;

/** All keys of the editor on one sheet: those of the labels, and those of the commands as they are bound now. */
final class KeySheet extends PopupDialog {

	private record Group(String name, List<String> commands) {
	}

	private static final String PREFIX = EditorCommands.PREFIX;
	private static final String FRAME = PREFIX + "frame.";

	private static final List<Group> GROUPS = List.of(
			new Group("Go to", List.of(PREFIX + "goToNextToken", PREFIX + "goToPreviousToken", PREFIX + "goToNextSentence",
					PREFIX + "goToPreviousSentence", PREFIX + "goToNextParagraph", PREFIX + "goToPreviousParagraph",
					PREFIX + "nextSpan", PREFIX + "previousSpan", PREFIX + "nextOpen", PREFIX + "previousOpen",
					PREFIX + "nextArticle", PREFIX + "previousArticle", PREFIX + "nextUnlabelledArticle")),
			new Group("Select", List.of(PREFIX + "extendToNextToken", PREFIX + "extendToPreviousToken",
					PREFIX + "extendToNextSentence", PREFIX + "extendToNextParagraph", PREFIX + "selectSentence",
					PREFIX + "cycleSpans", PREFIX + "clearSelection", "org.eclipse.ui.edit.findReplace")),
			new Group("Span", List.of(PREFIX + "acceptOrRepeat", PREFIX + "rejectOrDelete", "org.eclipse.ui.edit.delete",
					PREFIX + "changeLabel", PREFIX + "chooseAttribute", PREFIX + "removePart", PREFIX + "splitSpan",
					PREFIX + "joinSpans", PREFIX + "toggleFlag", PREFIX + "comment",
					PREFIX + "linkActor", PREFIX + "linkSameText", PREFIX + "propagate",
					PREFIX + "moveEndByTokenForward", PREFIX + "moveEndByTokenBack", PREFIX + "moveBeginByTokenForward",
					PREFIX + "moveBeginByTokenBack", PREFIX + "moveEndByCharacterForward", PREFIX + "moveEndByCharacterBack",
					PREFIX + "moveBeginByCharacterForward", PREFIX + "moveBeginByCharacterBack")),
			new Group("Layer and looks", List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
					"org.eclipse.ui.file.save", EditorCommands.DONE, EditorCommands.BARE,
					EditorCommands.FOLDING, PREFIX + "showMenu", PREFIX + "zoomIn", PREFIX + "zoomOut",
					PREFIX + "zoomReset", PREFIX + "showGuideline", PREFIX + "showKeys", "org.eclipse.ui.window.quickAccess")),
			new Group("Frame", List.of(FRAME + "make", FRAME + "makeNext", FRAME + "toggleLinks")),
			new Group("While a frame is made", List.of(FRAME + "nextAlternative", FRAME + "previousAlternative", FRAME + "next",
					FRAME + "implicit", FRAME + "remove", FRAME + "addPart", FRAME + "other", FRAME + "skip", FRAME + "confirm",
					FRAME + "cancel")));

	private final ArticleEditor editor;

	KeySheet(ArticleEditor editor) {
		super(editor.getSite().getShell(), INFOPOPUP_SHELLSTYLE | SWT.BORDER, true, false, false, false, false, "Keys in the article",
				"Keys can be changed in Window > Preferences > General > Keys. Esc closes this.");
		this.editor = editor;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setData("org.rubricator.ui.key", "article.keys");
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(28, 4).margins(14, 8).applyTo(area);
		Composite left = column(area);
		labels(left);
		group(left, GROUPS.get(3));
		group(left, GROUPS.get(4));
		group(column(area), GROUPS.get(2));
		Composite right = column(area);
		group(right, GROUPS.get(0));
		group(right, GROUPS.get(1));
		group(right, GROUPS.get(5));
		row(right, "1 2 3 ...", "Go to the role, or fill it; with Shift, add to it");
		row(right, "Letters", "Next value of an attribute, or a field for it, as the bar says");
		List<String> others = others();
		if (!others.isEmpty()) {
			group(left, new Group("More", others));
		}
		return area;
	}

	/** Commands that have a key in the text and stand in no group, so that none is missing. */
	private List<String> others() {
		Set<String> grouped = GROUPS.stream().flatMap(group -> group.commands().stream()).collect(Collectors.toSet());
		IBindingService bindings = editor.getSite().getService(IBindingService.class);
		return Arrays.stream(bindings.getBindings())
				.filter(binding -> ArticleKeys.CONTEXT.equals(binding.getContextId()) && binding.getParameterizedCommand() != null)
				.map(binding -> binding.getParameterizedCommand().getId()).filter(id -> !grouped.contains(id)).distinct().sorted()
				.toList();
	}

	private static Composite column(Composite area) {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	private void labels(Composite column) {
		head(column, "Label the selection, or the word at the caret");
		Rgb ground = Inks.rgb(column.getBackground());
		for (SpanLabel label : editor.document().labels().getSpanLabels()) {
			if (!label.isRetired() && label.getKey() != null) {
				Rgb rgb = Rgb.parse(label.getColour()).legibleOn(ground, 4.5);
				row(column, label.getKey().toUpperCase(java.util.Locale.ROOT), label.getName())
						.setForeground(new Color(rgb.red(), rgb.green(), rgb.blue()));
			}
		}
		row(column, "Shift+key", "Add a part to the selected or last span");
	}

	private void group(Composite column, Group group) {
		head(column, group.name());
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		IBindingService bindings = editor.getSite().getService(IBindingService.class);
		for (String id : group.commands()) {
			Command command = commands.getCommand(id);
			TriggerSequence key = key(bindings, id);
			if (command.isDefined()) {
				try {
					row(column, key == null ? "" : key.format(), command.getName());
				} catch (NotDefinedException e) {
					throw new IllegalStateException(e);
				}
			}
		}
	}

	/** The key that is bound now, or else in another mode of the text. */
	private static TriggerSequence key(IBindingService bindings, String command) {
		TriggerSequence active = bindings.getBestActiveBindingFor(command);
		return active != null ? active : Arrays.stream(bindings.getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command))
				.map(Binding::getTriggerSequence).min(Comparator.comparingInt(sequence -> sequence.format().length())).orElse(null);
	}

	private static void head(Composite column, String name) {
		Label head = new Label(column, SWT.NONE);
		head.setText(name);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(head);
	}

	private static Label row(Composite column, String key, String name) {
		Label keyLabel = new Label(column, SWT.NONE);
		keyLabel.setText(key.replace("&", "&&"));
		keyLabel.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Label nameLabel = new Label(column, SWT.NONE);
		nameLabel.setText(name.replace("&", "&&"));
		return nameLabel;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = editor.getSite().getShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + Math.max(20, (window.height - size.y) / 2));
	}
}
