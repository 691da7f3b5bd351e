package org.rubricator.ui.frames;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.keys.IBindingService;
import org.rubricator.core.change.Edit;
import org.rubricator.core.frames.FrameDraft;
import org.rubricator.core.frames.FrameKeys;
import org.rubricator.core.frames.FrameMark;
import org.rubricator.core.frames.Place;
import org.rubricator.core.labelling.Labelling.Side;
import org.rubricator.core.labelling.Labelling.Step;
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleText;
import org.rubricator.ui.editor.TextMode;
import org.rubricator.ui.editor.ValuePopup;

/**
 * Making or changing one frame in the text: draws the draft, takes the keys of its roles and attributes, and makes one
 * edit of it in the end, or none.
 */
final class FrameFlow implements TextMode {

	/** Context of the bindings; a literal in people's settings. */
	static final String CONTEXT = "org.rubricator.ui.context.articleFrame";

	private final ArticleEditor editor;
	private final List<Supplier<FrameDraft>> ways;
	private final Runnable ended;
	private final Runnable next;
	private final Set<Character> reserved;
	private int way = -1;
	private FrameDraft draft;
	private FrameBar bar;
	/** Where the caret was, and what was selected, when keys last did something; null: nothing. */
	private int caret;
	private Range selection;

	/**
	 * @param ways  what can be begun, best first
	 * @param ended told when it is over
	 * @param next  goes on to the next frame
	 */
	FrameFlow(ArticleEditor editor, List<Supplier<FrameDraft>> ways, Runnable ended, Runnable next) {
		this.editor = editor;
		this.ways = ways;
		this.ended = ended;
		this.next = next;
		reserved = reserved(editor);
	}

	/** Letters that commands are bound to meanwhile. */
	private static Set<Character> reserved(ArticleEditor editor) {
		Set<Character> letters = new HashSet<>();
		for (Binding binding : editor.getSite().getService(IBindingService.class).getBindings()) {
			if (CONTEXT.equals(binding.getContextId()) && binding.getTriggerSequence() instanceof KeySequence keys
					&& keys.getKeyStrokes().length == 1 && keys.getKeyStrokes()[0].getModifierKeys() == 0) {
				letters.add((char) Character.toLowerCase(keys.getKeyStrokes()[0].getNaturalKey()));
			}
		}
		return letters;
	}

	/** Shows the first way that there is; false if there is none. */
	boolean begin() {
		if (!take()) {
			return false;
		}
		editor.use(this);
		editor.say(null);
		bar = new FrameBar(this, editor);
		int begin = FrameMark.of(draft).stream().mapToInt(mark -> mark.parts().begin()).min().orElse(editor.text().caret());
		show();
		editor.text().bringIntoView(begin);
		return true;
	}

	private boolean take() {
		for (int i = 1; i <= ways.size(); i++) {
			int at = (way + i) % ways.size();
			FrameDraft found = ways.get(at).get();
			if (found != null) {
				way = at;
				draft = found;
				return true;
			}
		}
		return false;
	}

	FrameDraft draft() {
		return draft;
	}

	/** How many ways there are to begin here. */
	int ways() {
		return ways.size();
	}

	/** Keys of the attributes. */
	Map<Character, AttributeDefinition> attributeKeys() {
		return FrameKeys.attributes(draft.label(), reserved);
	}

	private void show() {
		remember();
		editor.text().showFrame(FrameMark.of(draft));
		bar.show();
	}

	// ---- acts

	void step(boolean forward) {
		draft.step(forward);
		show();
	}

	void alternative(boolean forward) {
		draft.alternative(forward);
		show();
	}

	void goTo(Role role) {
		draft.goTo(role);
		show();
	}

	void implicit() {
		tell(draft.implicit());
	}

	void remove() {
		draft.removeFiller();
		show();
	}

	/** Takes the next value of an attribute, or the previous; asks for it where values are written. */
	void cycle(AttributeDefinition definition, boolean forward) {
		if (AttributeValues.areWritten(definition)) {
			FrameDraft of = draft;
			new ValuePopup(editor, draft.label(), definition, draft.attribute(definition.getName()), value -> {
				if (editor.mode() == this && draft == of) {
					draft.set(definition.getName(), value);
					show();
				}
			}).open();
		} else {
			draft.cycle(definition, forward);
			show();
		}
	}

	/** Fills a role with what is selected, or stands at the caret; goes to it where neither was touched. */
	void fill(Role role, boolean add) {
		ArticleText text = editor.text();
		if (text.caret() == caret && Objects.equals(text.selection(), selection) && !add) {
			goTo(role);
			return;
		}
		Span span = text.selection() == null ? spanFor(role) : null;
		if (span != null) {
			tell(draft.fill(role, span, add));
		} else {
			words(role).ifPresentOrElse(words -> tell(draft.fill(role, words, add)), () -> tell("There are no words here."));
		}
		text.collapse();
		remember();
	}

	/** Until caret or selection are others, a role's key goes to the role. */
	private void remember() {
		caret = editor.text().caret();
		selection = editor.text().selection();
	}

	/** Makes what is selected, or the token at the caret, one more part of what fills the current role. */
	void addPart() {
		words(draft.current()).ifPresentOrElse(words -> tell(draft.addPart(draft.current(), words)),
				() -> tell("There are no words here."));
		editor.text().collapse();
		remember();
	}

	private Span spanFor(Role role) {
		return editor.document().walk().at(editor.text().caret()).stream().filter(span -> draft.takes(role, span)).findFirst()
				.orElse(null);
	}

	private Optional<Range> words(Role role) {
		SpanLabel label = draft.labelOf(role);
		Range selection = editor.text().selection();
		Range words = selection != null ? selection : draft.wordsAt(role, editor.text().caret());
		return words == null || label == null ? Optional.ofNullable(words)
				: editor.document().labelling().place(label, editor.text().caret(), words);
	}

	private void tell(String refusal) {
		editor.say(refusal);
		show();
	}

	/** Takes the next of the ways to begin here. */
	void other() {
		if (ways.size() < 2 || !take()) {
			editor.say("There is no other frame here.");
			return;
		}
		bar.dispose();
		bar = new FrameBar(this, editor);
		show();
	}

	/** Leaves this one unmade and goes on to the next. */
	void skip() {
		int resume = draft.resume();
		end();
		editor.text().select(null);
		editor.text().moveCaret(resume, false);
		next.run();
	}

	/** Makes the frame, or says what it lacks. */
	void confirm() {
		if (draft.lacks() != null) {
			editor.say(draft.lacks());
			return;
		}
		Edit edit = draft.edit();
		int resume = draft.resume();
		end();
		if (edit.isEmpty() || editor.execute(edit)) {
			editor.text().moveCaret(resume, false);
			editor.text().select(editor.document().walk().at(resume).stream()
					.filter(span -> span.getParts().end() == resume).findFirst().orElse(null));
		}
	}

	@Override
	public void end() {
		if (editor.mode() == this) {
			editor.use(null);
			if (!editor.text().control().isDisposed()) {
				editor.text().showFrame(List.of());
				bar.dispose();
			}
			ended.run();
		}
	}

	// ---- the text

	@Override
	public String context() {
		return CONTEXT;
	}

	@Override
	public void key(VerifyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		Role shifted = shift && event.keyCode < SWT.KEYCODE_BIT ? FrameKeys.role(draft.label(), (char) event.keyCode) : null;
		Role role = shifted != null ? shifted : FrameKeys.role(draft.label(), event.character);
		AttributeDefinition attribute = attributeKeys().get(Character.toLowerCase(event.character));
		if (role != null) {
			event.doit = false;
			fill(role, shifted != null);
		} else if (attribute != null) {
			event.doit = false;
			cycle(attribute, !shift);
		}
	}

	@Override
	public void clicked(Span span, boolean add) {
		tell(draft.fill(draft.current(), span, add));
	}

	@Override
	public void moveBoundary(Side side, Step step, boolean forward) {
		Place place = draft.last();
		if (place == null) {
			editor.say("The role '" + draft.current().getName() + "' has no boundary to move.");
			return;
		}
		int at = place.parts().contains(editor.text().caret()) ? editor.text().caret()
				: side == Side.BEGIN ? place.parts().begin() : place.parts().end();
		Optional<Parts> moved = editor.document().labelling().moved(place.parts(), at, side, step, forward);
		moved.ifPresent(draft::move);
		tell(moved.isPresent() ? null : "The boundary cannot be moved further.");
	}

	@Override
	public void fill(IMenuManager menu) {
		for (Role role : draft.roles()) {
			String key = "\t" + (draft.roles().indexOf(role) + 1);
			menu.add(action("Fill '" + role.getName() + "'" + key, () -> {
				caret = -1;
				fill(role, false);
			}));
		}
		for (Role role : draft.roles()) {
			menu.add(action("Add to '" + role.getName() + "'\tShift+" + (draft.roles().indexOf(role) + 1), () -> fill(role, true)));
		}
		menu.add(new Separator());
		attributeKeys().forEach((letter, definition) -> menu.add(action(
				(AttributeValues.areWritten(definition) ? definition.getName() + "..." : "Next " + definition.getName()) + "\t" + String.valueOf(letter).toUpperCase(Locale.ROOT), () -> cycle(definition, true))));
		menu.add(new Separator());
		menu.add(action("Make Frame\tEnter", this::confirm));
		menu.add(action("Leave\tEsc", this::end));
		menu.add(new Separator());
	}

	private static Action action(String name, Runnable act) {
		return new Action(name) {
			@Override
			public void run() {
				act.run();
			}
		};
	}
}
