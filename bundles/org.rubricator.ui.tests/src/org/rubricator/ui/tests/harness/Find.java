package org.rubricator.ui.tests.harness;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Finds controls by the name that they carry as data under {@value #KEY}. Ask on the UI thread, or let {@link #await}
 * wait.
 */
public final class Find {

	/** Key of the data. */
	public static final String KEY = "org.rubricator.ui.key";

	private Find() {
	}

	/** The visible control with the name, or empty. */
	public static <T extends Control> Optional<T> control(Class<T> type, String name) {
		return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).flatMap(Find::all)
				.filter(control -> name.equals(control.getData(KEY)) && control.isVisible()).filter(type::isInstance)
				.map(type::cast).findFirst();
	}

	/** Waits until there is such a control. */
	public static <T extends Control> T await(Class<T> type, String name) {
		Ui.until(type.getSimpleName() + " '" + name + "' is there", () -> control(type, name).isPresent());
		return Objects.requireNonNull(Ui.ask(() -> control(type, name).orElse(null)));
	}

	/** Waits for the control and gives it the focus. */
	public static <T extends Control> T focus(Class<T> type, String name) {
		T control = await(type, name);
		Ui.run(() -> {
			control.getShell().forceActive();
			control.setFocus();
		});
		Ui.until("'" + name + "' has the focus", control::isFocusControl);
		return control;
	}

	private static Stream<Control> all(Control root) {
		return root instanceof Composite composite
				? Stream.concat(Stream.of(root), Arrays.stream(composite.getChildren()).flatMap(Find::all))
				: Stream.of(root);
	}
}
