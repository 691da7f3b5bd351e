package org.rubricator.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.rubricator.core.labelling.Labelling.Side;
import org.rubricator.core.labelling.Labelling.Step;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.SpanLabel;

/**
 * A list, beside the caret, of what the attributes of a span may be, each with a letter; the letter sets it. Attributes
 * of text and numbers are left to the properties. A part of the text, as {@link CandidatePopup} is.
 */
final class AttributePopup implements TextMode {

	/** A value that a letter gives an attribute; null takes it away. */
	private record Choice(String attribute, String value, String name) {
	}

	private final ArticleEditor editor;
	private final Span span;
	private final Map<Character, Choice> choices = new LinkedHashMap<>();
	private final Composite popup;
	private final Listener away = event -> end();

	private AttributePopup(ArticleEditor editor, Span span, SpanLabel label) {
		this.editor = editor;
		this.span = span;
		letters(label);
		StyledText text = editor.text().control();
		popup = new Composite(text, SWT.BORDER);
		popup.setData("org.rubricator.ui.key", "article.attributes");
		popup.setBackground(text.getBackground());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(popup);
		choices.forEach((letter, choice) -> {
			boolean now = Objects.equals(choice.value(), span.getAttributes().get(choice.attribute()));
			label(String.valueOf(letter).toUpperCase(Locale.ROOT), text);
			label(choice.name() + (now ? "  \u2713" : ""), text);
		});
		popup.pack();
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		Point size = popup.getSize();
		int below = at.y + 2 * text.getLineHeight();
		int y = below + size.y <= text.getClientArea().height ? below : Math.max(0, at.y - size.y - 4);
		popup.setLocation(Math.max(0, Math.min(at.x + 4, text.getClientArea().width - size.x)), y);
		for (int type : new int[] { SWT.FocusOut, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.Resize }) {
			text.addListener(type, away);
			popup.addDisposeListener(event -> text.removeListener(type, away));
		}
	}

	private void label(String words, StyledText like) {
		Label label = new Label(popup, SWT.NONE);
		label.setText(words.replace("&", "&&"));
		label.setBackground(like.getBackground());
		label.setForeground(like.getForeground());
	}

	/** Shows the list for a span; says so where its label has nothing to choose. */
	static void show(ArticleEditor editor, Span span) {
		SpanLabel label = editor.document().spanLabel(span.getLabel());
		boolean any = label != null && label.getAttributes().stream().anyMatch(definition -> definition.getType() == AttributeType.BOOLEAN
				|| definition.getType() == AttributeType.CHOICE && !definition.getChoices().isEmpty());
		if (!any) {
			editor.say("'" + span.getLabel() + "' has no attributes to choose from.");
			return;
		}
		editor.text().select(span);
		editor.use(new AttributePopup(editor, span, label));
	}

	private void letters(SpanLabel label) {
		Set<Character> taken = new HashSet<>();
		List<Choice> all = new ArrayList<>();
		boolean several = label.getAttributes().size() > 1;
		for (AttributeDefinition definition : label.getAttributes()) {
			String before = several ? definition.getName() + ": " : "";
			if (definition.getType() == AttributeType.CHOICE) {
				definition.getChoices().forEach(value -> all.add(new Choice(definition.getName(), value, before + value)));
			} else if (definition.getType() == AttributeType.BOOLEAN) {
				boolean now = Boolean.parseBoolean(Objects.requireNonNullElse(
						span.getAttributes().get(definition.getName()), definition.getDefault()));
				all.add(new Choice(definition.getName(), String.valueOf(!now), (now ? "not " : "") + definition.getName()));
			}
		}
		for (Choice choice : all) {
			String letters = (choice.value() + "abcdefghijklmnopqrstuvwxyz").toLowerCase(Locale.ROOT);
			letters.chars().filter(Character::isLetter).mapToObj(c -> (char) c).filter(taken::add).findFirst()
					.ifPresent(letter -> choices.put(letter, choice));
		}
	}

	@Override
	public String context() {
		return ArticleKeys.MOVING;
	}

	@Override
	public void key(VerifyEvent event) {
		Choice choice = choices.get(Character.toLowerCase(event.character));
		if (event.character != 0) {
			event.doit = false;
			end();
		}
		if (choice != null) {
			editor.execute(editor.document().edits().setAttribute(List.of(span), choice.attribute(), choice.value()));
		}
	}

	@Override
	public void end() {
		if (editor.mode() == this) {
			editor.use(null);
			if (!popup.isDisposed()) {
				popup.dispose();
			}
		}
	}

	@Override
	public void clicked(Span clicked, boolean add) {
		end();
	}

	@Override
	public void moveBoundary(Side side, Step step, boolean forward) {
		end();
	}

	@Override
	public void fill(IMenuManager menu) {
		end();
	}
}
