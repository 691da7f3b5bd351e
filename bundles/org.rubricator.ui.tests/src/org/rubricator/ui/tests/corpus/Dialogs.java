package org.rubricator.ui.tests.corpus;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.rubricator.ui.corpus.Commands;
import org.rubricator.ui.tests.harness.Ui;

/** Fills in dialogs as a person does: by the words that are on them. */
public final class Dialogs {

	private Dialogs() {
	}

	/** Runs a command that opens a dialog, and waits for it. */
	public static Shell open(String command, String title) {
		start(command);
		return await(title);
	}

	/** Runs a command as soon as it is enabled, which it may become only when the part that it is for is active again. */
	public static void start(String command) {
		Ui.until(command + " is enabled", () -> {
			Command known = Ui.window().getService(ICommandService.class).getCommand(command);
			known.setEnabled(Ui.window().getService(IHandlerService.class).getCurrentState());
			return known.isEnabled();
		});
		Ui.start(() -> Commands.run(Ui.window(), command, Map.of()));
	}

	public static Shell await(String title) {
		Ui.until("dialog '" + title + "' is there", () -> shell(title).isPresent());
		return Objects.requireNonNull(Ui.ask(() -> shell(title).orElse(null)));
	}

	public static void awaitClosed(Shell shell) {
		Ui.until("the dialog is closed", shell::isDisposed);
	}

	private static Optional<Shell> shell(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
				.findFirst();
	}

	/** Pushes a button as soon as it is enabled. */
	public static void push(Shell shell, String name) {
		Ui.until("'" + name + "' can be pushed", () -> button(shell, name).map(Button::isEnabled).orElse(false));
		Ui.start(() -> {
			Button button = button(shell, name).orElseThrow();
			if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				button.setSelection(!button.getSelection());
			}
			button.notifyListeners(SWT.Selection, null);
		});
		Ui.run(() -> {
			// what the button does is done, or its dialog is open
		});
	}

	public static boolean isEnabled(Shell shell, String name) {
		return Ui.ask(() -> button(shell, name).map(Button::isEnabled).orElse(false));
	}

	private static Optional<Button> button(Shell shell, String name) {
		return all(shell).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> plain(button.getText()).equals(name) && button.isVisible()).findFirst();
	}

	/** Writes into the field beside a label. */
	public static void fill(Shell shell, String label, String value) {
		Ui.run(() -> {
			switch (beside(shell, label)) {
			case Text text -> text.setText(value);
			case Combo combo -> {
				combo.setText(value);
				combo.notifyListeners(SWT.Selection, null);
			}
			case Control other -> throw new AssertionError(label + " " + other);
			}
		});
	}

	private static Control beside(Shell shell, String label) {
		Label found = all(shell).filter(Label.class::isInstance).map(Label.class::cast)
				.filter(each -> plain(each.getText()).equals(label) && each.isVisible()).findFirst()
				.orElseThrow(() -> new AssertionError("no label " + label));
		Control[] siblings = found.getParent().getChildren();
		return siblings[Arrays.asList(siblings).indexOf(found) + 1];
	}

	/** Whether the dialog shows this text in a label or a field that is read. */
	public static boolean says(Shell shell, Predicate<String> words) {
		return Ui.ask(() -> !shell.isDisposed() && all(shell).filter(Control::isVisible)
				.map(control -> control instanceof Label label ? label.getText()
						: control instanceof Text text ? text.getText() : "")
				.anyMatch(words));
	}

	public static <T extends Control> T find(Shell shell, Class<T> type) {
		return Ui.ask(() -> all(shell).filter(type::isInstance).map(type::cast).filter(Control::isVisible).findFirst()
				.orElseThrow());
	}

	public static Stream<Control> all(Control root) {
		return root instanceof Composite composite
				? Stream.concat(Stream.of(root), Arrays.stream(composite.getChildren()).flatMap(Dialogs::all))
				: Stream.of(root);
	}

	private static String plain(String text) {
		return text.replace("&", "");
	}
}
