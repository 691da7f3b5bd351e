package org.rubricator.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.display.SpanTag;
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.ui.editor.ArticleEditor;

/** What can be said of one frame: its attributes, a flag, a comment, a verdict; each change is one step. */
final class FrameForm {

	private static final String NONE = "";

	private final ScrolledComposite scroll;
	private final Consumer<Edit> execute;
	/** What puts the values of a frame into the fields that are there. */
	private final List<Consumer<Frame>> updates = new ArrayList<>();
	private ArticleEditor editor;
	private Text comment;
	private Frame current;
	private String builtFor;
	private boolean editable;
	private boolean filling;

	FrameForm(Composite parent, Consumer<Edit> execute) {
		this.execute = execute;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	boolean hasFocus() {
		for (Control control = scroll.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == scroll) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Shows a frame.
	 *
	 * @param of    null where there is no article
	 * @param frame null where none is selected
	 */
	void show(ArticleEditor of, Frame frame) {
		keepComment();
		boolean canEdit = of != null && of.document().isEditable();
		String wanted = frame == null ? null : frame.getLabel();
		boolean fits = of == editor && canEdit == editable && Objects.equals(wanted, builtFor) && scroll.getContent() != null;
		editor = of;
		editable = canEdit;
		current = frame;
		if (!fits) {
			build(frame);
		}
		filling = true;
		if (frame != null) {
			updates.forEach(update -> update.accept(frame));
		}
		filling = false;
	}

	private void build(Frame frame) {
		Control old = scroll.getContent();
		updates.clear();
		builtFor = frame == null ? null : frame.getLabel();
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(8, 4).applyTo(form);
		if (frame == null) {
			Label hint = new Label(form, SWT.WRAP);
			hint.setText(editor == null ? "" : "Select a card, or put the caret on words that are in a frame.");
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(hint);
		} else {
			fill(form, frame);
		}
		scroll.setContent(form);
		if (old != null) {
			old.dispose();
		}
		fit();
	}

	private void fit() {
		Control form = scroll.getContent();
		if (form != null) {
			scroll.setMinHeight(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT).y);
		}
	}

	private void fill(Composite form, Frame frame) {
		org.rubricator.model.labels.Label label = SpanTag.label(frame.getLabel(), editor.document().labels());
		if (label != null) {
			label.getAttributes().forEach(definition -> attribute(form, definition));
		}
		check(form, "&Discuss", "frame.flag", Frame::isFlagged, (now, on) -> edits().setFlag(List.of(now), on));
		comment(form);
		Link acts = new Link(form, SWT.NONE);
		acts.setData("org.rubricator.ui.key", "frame.acts");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(acts);
		acts.addListener(SWT.Selection, event -> act(event.text));
		updates.add(now -> {
			String verdict = now.getVerdict() == Verdict.PROPOSED ? "<a href=\"accept\">Accept</a>   <a href=\"reject\">Reject</a>   " : "";
			String text = editable ? verdict + "<a href=\"roles\">Change roles</a>   <a href=\"delete\">Delete</a>" : "";
			if (!text.equals(acts.getText())) {
				acts.setText(text);
				acts.requestLayout();
			}
		});
	}

	private Edits edits() {
		return editor.document().edits();
	}

	private void act(String what) {
		Frame frame = current;
		switch (what) {
		case "accept" -> execute.accept(edits().setVerdict(List.of(frame), Verdict.ACCEPTED));
		case "reject" -> execute.accept(edits().setVerdict(List.of(frame), Verdict.REJECTED));
		case "delete" -> execute.accept(edits().delete(List.of(frame)));
		default -> {
			editor.getSite().getPage().activate(editor);
			editor.frames().change(frame);
		}
		}
	}

	private void attribute(Composite form, AttributeDefinition definition) {
		String name = definition.getName();
		String key = "frame.attribute." + name;
		switch (definition.getType()) {
		case CHOICE -> choice(form, definition, key);
		case BOOLEAN -> check(form, name, key,
				now -> Boolean.parseBoolean(AttributeValues.of(now, definition)),
				(now, on) -> edits().setAttribute(List.of(now), name, String.valueOf(on)));
		default -> {
			new Label(form, SWT.NONE).setText(name);
			Text field = new Text(form, SWT.BORDER);
			field.setData("org.rubricator.ui.key", key);
			field.setEditable(editable);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
			Runnable keep = () -> {
				if (!filling && isThere()) {
					String typed = field.getText().strip();
					apply(edits().setAttribute(List.of(current), name, typed.isEmpty() ? null : typed));
				}
			};
			field.addListener(SWT.FocusOut, event -> keep.run());
			field.addListener(SWT.DefaultSelection, event -> keep.run());
			updates.add(now -> set(field, now.getAttributes().get(name)));
		}
		}
	}

	private void choice(Composite form, AttributeDefinition definition, String key) {
		String name = definition.getName();
		new Label(form, SWT.NONE).setText(name);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.rubricator.ui.key", key);
		combo.setEnabled(editable);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		String unset = definition.getDefault() == null ? NONE : "(" + definition.getDefault() + ")";
		combo.addListener(SWT.Selection, event -> apply(
				edits().setAttribute(List.of(current), name, combo.getText().equals(unset) ? null : combo.getText())));
		updates.add(now -> {
			List<String> choices = new ArrayList<>(List.of(unset));
			choices.addAll(definition.getChoices());
			String value = now.getAttributes().get(name);
			if (value != null && !choices.contains(value)) {
				choices.add(value);
			}
			if (!List.of(combo.getItems()).equals(choices)) {
				combo.setItems(choices.toArray(String[]::new));
			}
			combo.setText(Objects.requireNonNullElse(value, unset));
		});
	}

	private void check(Composite form, String name, String key, Predicate<Frame> value,
			BiFunction<Frame, Boolean, Edit> making) {
		Button check = new Button(form, SWT.CHECK);
		check.setText(name);
		check.setData("org.rubricator.ui.key", key);
		check.setEnabled(editable);
		check.addListener(SWT.Selection, event -> apply(making.apply(current, check.getSelection())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		updates.add(now -> check.setSelection(value.test(now)));
	}

	private void comment(Composite form) {
		Label label = new Label(form, SWT.NONE);
		label.setText("&Comment");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		comment = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		comment.setData("org.rubricator.ui.key", "frame.comment");
		comment.setEditable(editable);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, 2 * comment.getLineHeight()).applyTo(comment);
		comment.addListener(SWT.FocusOut, event -> keepComment());
		updates.add(now -> set(comment, now.getComment()));
	}

	/** Keeps a comment that was typed, also when another frame comes before the field has lost the focus. */
	private void keepComment() {
		if (!filling && comment != null && !comment.isDisposed() && isThere()
				&& !comment.getText().strip().equals(Objects.requireNonNullElse(current.getComment(), ""))
				&& !Objects.equals(comment.getText(), comment.getData("kept"))) {
			comment.setData("kept", comment.getText());
			apply(edits().setComment(current, comment.getText().strip()));
		}
	}

	private static void set(Text field, String value) {
		String wanted = Objects.requireNonNullElse(value, "");
		if (!field.getText().equals(wanted)) {
			field.setText(wanted);
		}
		field.setData("kept", wanted);
	}

	private boolean isThere() {
		return current != null && editor != null && editor.document().layer().find(current.getId()) == current && editable;
	}

	private void apply(Edit edit) {
		if (!filling && !edit.isEmpty() && isThere()) {
			execute.accept(edit);
		}
	}
}
