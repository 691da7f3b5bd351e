package org.rubricator.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

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
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.SpanLabel;

/**
 * A list, beside the caret, of what the attributes of a span may be, each with a letter; the letter sets it, or opens a
 * field where values are written. A part of the text, as {@link CandidatePopup} is.
 */
final class AttributePopup implements TextMode {

	/** A value that a letter gives an attribute; null where it is written. */
	private record Choice(AttributeDefinition attribute, String value, String name) {
	}

	private final ArticleEditor editor;
	private final Span span;
	private final Map<Character, Choice> choices;
	private final Composite popup;
	private final Listener away = event -> end();

	private AttributePopup(ArticleEditor editor, Span span, Map<Character, Choice> choices) {
		this.editor = editor;
		this.span = span;
		this.choices = choices;
		StyledText text = editor.text().control();
		popup = new Composite(text, SWT.BORDER);
		popup.setData("org.rubricator.ui.key", "article.attributes");
		popup.setBackground(text.getBackground());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(popup);
		choices.forEach((letter, choice) -> {
			boolean now = choice.value() != null && choice.value().equals(span.getAttributes().get(choice.attribute().getName()));
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

	/** Shows the list for a span; the field alone where there is nothing else; says so where its label has no attributes. */
	static void show(ArticleEditor editor, Span span) {
		SpanLabel label = editor.document().spanLabel(span.getLabel());
		List<Choice> choices = label == null ? List.of() : choices(label, span);
		if (choices.isEmpty()) {
			editor.say("'" + span.getLabel() + "' has no attributes.");
			return;
		}
		editor.text().select(span);
		if (choices.size() == 1 && choices.get(0).value() == null) {
			set(editor, span, choices.get(0));
		} else {
			editor.use(new AttributePopup(editor, span, letters(choices)));
		}
	}

	private static List<Choice> choices(SpanLabel label, Span span) {
		List<Choice> all = new ArrayList<>();
		boolean several = label.getAttributes().size() > 1;
		for (AttributeDefinition definition : label.getAttributes()) {
			String name = definition.getName();
			String now = AttributeValues.of(span, definition);
			switch (definition.getType()) {
			case CHOICE -> definition.getChoices().forEach(value -> all.add(new Choice(definition, value, several ? name + ": " + value : value)));
			case BOOLEAN -> all.add(new Choice(definition, String.valueOf(!Boolean.parseBoolean(now)), Boolean.parseBoolean(now) ? "not " + name : name));
			case TEXT, NUMBER -> all.add(new Choice(definition, null, name + (now == null ? "..." : ": " + now)));
			}
		}
		return all;
	}

	private static Map<Character, Choice> letters(List<Choice> all) {
		Set<Character> taken = new HashSet<>();
		Map<Character, Choice> choices = new LinkedHashMap<>();
		for (Choice choice : all) {
			String letters = (Objects.requireNonNullElse(choice.value(), choice.attribute().getName()) + "abcdefghijklmnopqrstuvwxyz")
					.toLowerCase(Locale.ROOT);
			letters.chars().filter(Character::isLetter).mapToObj(c -> (char) c).filter(taken::add).findFirst()
					.ifPresent(letter -> choices.put(letter, choice));
		}
		return choices;
	}

	private static void set(ArticleEditor editor, Span span, Choice choice) {
		String name = choice.attribute().getName();
		Consumer<String> set = value -> {
			if (editor.document().layer().span(span.getId()) == span) {
				editor.execute(editor.document().edits().setAttribute(List.of(span), name, value));
			}
		};
		if (choice.value() == null) {
			new ValuePopup(editor, editor.document().spanLabel(span.getLabel()), choice.attribute(), span.getAttributes().get(name), set).open();
		} else {
			set.accept(choice.value());
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
			set(editor, span, choice);
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
