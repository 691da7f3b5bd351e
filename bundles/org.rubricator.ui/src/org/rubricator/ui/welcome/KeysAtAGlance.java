package org.rubricator.ui.welcome;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that one needs to begin, as they are bound now. */
final class KeysAtAGlance {

	private final LocalResourceManager resources;
	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

	KeysAtAGlance(LocalResourceManager resources) {
		this.resources = resources;
	}

	void create(Composite parent) {
		WelcomePart.heading(parent, "Label by keyboard");
		row(parent, "Shift+Arrows", "select words; or take the word at the caret");
		row(parent, "1 \u2026 9", "label it; each label shows its key");
		bound(parent, "org.rubricator.ui.nextSpan", "go to the next span");
		bound(parent, "org.rubricator.ui.cycleSpans", "select the span at the caret, then the one around it");
		bound(parent, "org.rubricator.ui.rejectOrDelete", "delete the selected span");
		bound(parent, "org.rubricator.ui.toggleFlag", "flag it for discussion");
		bound(parent, "org.rubricator.ui.comment", "comment on it");
		bound(parent, "org.eclipse.ui.edit.undo", "undo; also tomorrow");
		bound(parent, "org.rubricator.ui.toggleDone", "say that the article is done");
		bound(parent, "org.rubricator.ui.nextArticle", "go to the next article");
		bound(parent, "org.rubricator.ui.showKeys", "show all keys");
	}

	private void bound(Composite parent, String command, String meaning) {
		key(command).ifPresent(key -> row(parent, key, meaning));
	}

	/** Bindings of a context count whether it is active or not: nobody edits an article while reading this. */
	private Optional<String> key(String command) {
		return Arrays.stream(bindings.getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null
						&& binding.getParameterizedCommand().getId().equals(command))
				.filter(binding -> binding.getSchemeId().equals(bindings.getActiveScheme().getId())
						|| binding.getType() == Binding.USER)
				.min((one, other) -> Integer.compare(rank(one), rank(other)))
				.map(binding -> binding.getTriggerSequence().format());
	}

	private static int rank(Binding binding) {
		return (binding.getType() == Binding.USER ? 0 : 100) + binding.getTriggerSequence().format().length();
	}

	private void row(Composite parent, String key, String meaning) {
		Label cap = new Label(parent, SWT.NONE);
		cap.setText(key);
		cap.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD)));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).indent(0, 4).applyTo(cap);
		Label label = new Label(parent, SWT.NONE);
		label.setText(meaning);
		GridDataFactory.swtDefaults().indent(0, 4).applyTo(label);
	}
}
