package org.rubricator.ui.tests.harness;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Presses keys: real events that go through the window system to whatever has the focus. Posted events can carry the time
 * of the last real one; the workbench tells Esc and Del in a text apart by their times alone, so that of several in one
 * test only the first is sure to act.
 */
public final class Keys {

	private Keys() {
	}

	/**
	 * Presses keys one after the other, each written as in bindings: {@code 1}, {@code CTRL+ARROW_RIGHT},
	 * {@code CTRL+SHIFT+ARROW_RIGHT}, {@code SPACE}.
	 */
	public static void press(String... strokes) {
		for (String stroke : strokes) {
			press(parse(stroke));
		}
	}

	/** Presses the same key several times. */
	public static void press(int times, String stroke) {
		for (int i = 0; i < times; i++) {
			press(stroke);
		}
	}

	/** Types letters and digits. */
	public static void type(String text) {
		for (char c : text.toCharArray()) {
			if (Character.isUpperCase(c)) {
				press(KeyStroke.getInstance(SWT.SHIFT, Character.toLowerCase(c)));
			} else {
				press(KeyStroke.getInstance(SWT.NONE, c));
			}
		}
	}

	private static KeyStroke parse(String stroke) {
		try {
			KeyStroke parsed = KeyStroke.getInstance(stroke);
			int natural = parsed.getNaturalKey();
			return natural >= 'A' && natural <= 'Z' ? KeyStroke.getInstance(parsed.getModifierKeys(), natural + 'a' - 'A') : parsed;
		} catch (ParseException e) {
			throw new IllegalArgumentException(stroke, e);
		}
	}

	private static void press(KeyStroke stroke) {
		Ui.until("a window has the focus to press " + stroke.format(), () -> Ui.display().getActiveShell() != null
				&& Ui.display().getFocusControl() != null);
		List<Integer> modifiers = new ArrayList<>();
		for (int modifier : new int[] { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND }) {
			if ((stroke.getModifierKeys() & modifier) != 0) {
				modifiers.add(modifier);
			}
		}
		Seen seen = new Seen(stroke.getNaturalKey());
		Ui.run(() -> {
			Ui.display().addFilter(SWT.KeyUp, seen);
			modifiers.forEach(modifier -> post(SWT.KeyDown, modifier));
			post(SWT.KeyDown, stroke.getNaturalKey());
			post(SWT.KeyUp, stroke.getNaturalKey());
			modifiers.reversed().forEach(modifier -> post(SWT.KeyUp, modifier));
		});
		try {
			seen.await();
		} finally {
			Ui.run(() -> Ui.display().removeFilter(SWT.KeyUp, seen));
		}
	}

	/** Hears that the key has come through, or that what it opened or closed has taken the focus. */
	private static final class Seen implements org.eclipse.swt.widgets.Listener {
		private final Control focus = Ui.ask(() -> Ui.display().getFocusControl());
		private final int key;
		private volatile boolean up;

		Seen(int key) {
			this.key = key;
		}

		@Override
		public void handleEvent(Event event) {
			up |= event.keyCode == key || event.character == key;
		}

		void await() {
			long end = System.nanoTime() + 2_000_000_000L;
			while (!up && System.nanoTime() < end && Ui.ask(() -> Ui.display().getFocusControl() == focus)) {
				Thread.onSpinWait();
			}
			Ui.run(() -> {
				// what the key has set off is done
			});
		}
	}

	private static void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		if (key < SWT.KEYCODE_BIT && (key & SWT.MODIFIER_MASK) == 0 && key >= ' ' && key != SWT.DEL) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
			event.character = key <= SWT.DEL ? (char) key : 0;
		}
		if (!Ui.display().post(event)) {
			throw new AssertionError("the window system does not take key " + key);
		}
	}
}
