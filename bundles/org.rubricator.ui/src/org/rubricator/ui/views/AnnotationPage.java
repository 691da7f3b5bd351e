package org.rubricator.ui.views;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Edit;
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.editor.ArticleDocument;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorListener;

/** Properties of the span that is selected in the text, to be edited; each change is one step that can be undone. */
public final class AnnotationPage extends Page implements IPropertySheetPage, EditorListener {

	private static final int QUOTE = 160;
	private static final String NONE = "";

	private final ArticleEditor editor;
	private ScrolledComposite scroll;
	private Delayed refresh;
	private AnnotationState shown;
	private boolean filling;
	/** What puts the values of a span into the fields of the form that is there. */
	private final List<Consumer<Span>> updates = new ArrayList<>();
	private Span current;
	private boolean editable;

	public AnnotationPage(ArticleEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scroll, "org.rubricator.ui.annotation");
		refresh = new Delayed(scroll, this::refresh);
		scroll.addListener(SWT.Resize, event -> fit());
		editor.addListener(this);
		build(null);
		refresh();
	}

	@Override
	public void dispose() {
		editor.removeListener(this);
		super.dispose();
	}

	@Override
	public void opened() {
		refresh();
	}

	@Override
	public void selectionChanged() {
		refresh.request();
	}

	@Override
	public void layerChanged(Edit edit) {
		refresh.request();
	}

	private void refresh() {
		if (editor.text() == null) {
			return;
		}
		Span span = editor.text().control().isDisposed() ? null : editor.text().selectedSpan();
		AnnotationState now = span == null ? null : AnnotationState.of(span);
		if (Objects.equals(now, shown) && editable == editor.document().isEditable()) {
			return;
		}
		boolean fits = shown != null && now != null && shown.label().equals(now.label())
				&& (shown.verdict() == Verdict.PROPOSED) == (now.verdict() == Verdict.PROPOSED)
				&& editable == editor.document().isEditable();
		if (!fits) {
			build(span);
		} else {
			update(span);
		}
	}

	private void build(Span span) {
		filling = true;
		String focus = hasFocus() ? focusKey() : null;
		Control old = scroll.getContent();
		editable = editor.text() != null && editor.document().isEditable();
		updates.clear();
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(form);
		if (span == null) {
			Label hint = new Label(form, SWT.WRAP);
			hint.setText("No span is selected. Click one, go to one with Tab, or press Space where the caret is.");
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(hint);
		} else {
			fill(form, span);
		}
		update(span);
		filling = true;
		scroll.setContent(form);
		if (old != null) {
			old.dispose();
		}
		fit();
		if (focus != null) {
			focus(form, focus);
		}
		filling = false;
	}

	/** Shows another span in the form that is there, or the same as it is now. */
	private void update(Span span) {
		filling = true;
		current = span;
		shown = span == null ? null : AnnotationState.of(span);
		updates.forEach(update -> update.accept(span));
		filling = false;
	}

	private boolean hasFocus() {
		Control focus = scroll.getDisplay().getFocusControl();
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control == scroll) {
				return true;
			}
		}
		return false;
	}

	private String focusKey() {
		Control focus = scroll.getDisplay().getFocusControl();
		return focus == null ? null : (String) focus.getData("org.rubricator.ui.key");
	}

	private static void focus(Composite form, String key) {
		for (Control control : form.getChildren()) {
			if (key.equals(control.getData("org.rubricator.ui.key"))) {
				control.setFocus();
			}
		}
	}

	private void fit() {
		Control form = scroll.getContent();
		if (form != null) {
			scroll.setMinHeight(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT).y);
		}
	}

	private void fill(Composite form, Span span) {
		ArticleDocument document = editor.document();
		Label words = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(words);
		updates.add(now -> {
			String quote = now.getParts().quote(document.text()).replace('\n', ' ');
			words.setText(("\u201c" + (quote.length() > QUOTE ? quote.substring(0, QUOTE) + "\u2026" : quote) + "\u201d").replace("&", "&&"));
		});
		if (span.getVerdict() == Verdict.PROPOSED) {
			said(form, "Why", AnnotationPage::provenance);
		}
		List<String> labels = new ArrayList<>();
		for (SpanLabel label : document.labels().getSpanLabels()) {
			if (!label.isRetired() || label.getName().equals(span.getLabel())) {
				labels.add(label.getName());
			}
		}
		combo(form, "&Label", "property.label", now -> labels, Span::getLabel,
				(now, value) -> document.edits().relabel(List.of(now), value));
		SpanLabel label = document.spanLabel(span.getLabel());
		if (label != null) {
			for (AttributeDefinition definition : label.getAttributes()) {
				attribute(form, definition);
			}
			if (label.isLinksActor()) {
				actor(form);
			}
		}
		check(form, "&Discuss (D)", "property.flag", Span::isFlagged,
				(now, on) -> document.edits().setFlag(List.of(now), on));
		text(form, "&Comment", "property.comment", true, Span::getComment,
				(now, value) -> document.edits().setComment(now, value));
		if (span.getVerdict() != Verdict.PROPOSED) {
			said(form, "Made", AnnotationPage::provenance);
		}
		said(form, "Place", now -> now.getParts() + "   (" + now.getId() + ")");
	}

	private static String provenance(Span span) {
		String origin = switch (span.getOrigin()) {
		case HAND -> "by hand";
		case SUGGESTED -> "suggested";
		case IMPORTED -> "imported";
		case PROPAGATED -> "propagated";
		};
		StringBuilder text = new StringBuilder(origin);
		if (span.getAgent() != null) {
			text.append(span.getOrigin() == Origin.SUGGESTED ? " by " : " from ").append(span.getAgent());
		}
		if (span.isSetScore()) {
			text.append(String.format(", score %.2f", span.getScore()));
		}
		if (span.getReason() != null) {
			text.append(": ").append(span.getReason());
		}
		return text.append(", ").append(span.getVerdict().getLiteral()).toString();
	}

	private void attribute(Composite form, AttributeDefinition definition) {
		String name = definition.getName();
		String key = "property.attribute." + name;
		switch (definition.getType()) {
		case CHOICE -> {
			String unset = definition.getDefault() == null ? NONE : "(" + definition.getDefault() + ")";
			combo(form, name, key, now -> {
				List<String> choices = new ArrayList<>();
				choices.add(unset);
				choices.addAll(definition.getChoices());
				String value = now.getAttributes().get(name);
				if (value != null && !choices.contains(value)) {
					choices.add(value);
				}
				return choices;
			}, now -> Objects.requireNonNullElse(now.getAttributes().get(name), unset), (now, chosen) -> editor.document()
					.edits().setAttribute(List.of(now), name, chosen.equals(unset) ? null : chosen));
		}
		case BOOLEAN -> check(form, name, key,
				now -> Boolean.parseBoolean(AttributeValues.of(now, definition)),
				(now, on) -> editor.document().edits().setAttribute(List.of(now), name, String.valueOf(on)));
		default -> text(form, name, key, false, now -> now.getAttributes().get(name), (now, typed) -> editor.document()
				.edits().setAttribute(List.of(now), name, typed.isBlank() ? null : typed.strip()));
		}
	}

	private void actor(Composite form) {
		List<String> names = new ArrayList<>(List.of(NONE));
		List<String> ids = new ArrayList<>(List.of(NONE));
		try {
			for (Actor actor : editor.document().corpus().actors().getActors()) {
				ids.add(actor.getId());
				names.add(actor.getName() == null ? actor.getId() : actor.getName());
			}
		} catch (IOException e) {
			said(form, "Actor", now -> "The registry cannot be read: " + e.getMessage());
			return;
		}
		combo(form, "&Actor", "property.actor", now -> {
			if (now.getActor() != null && !ids.contains(now.getActor())) {
				ids.add(now.getActor());
				names.add(nameOfActor(now.getActor()));
			}
			return names;
		}, now -> now.getActor() == null ? NONE : names.get(ids.indexOf(now.getActor())), (now, chosen) -> {
			int place = names.indexOf(chosen);
			return editor.document().edits().linkActor(List.of(now), place <= 0 ? null : ids.get(place));
		});
	}

	/** Of an actor that was not there when the form was made: one may have been added since. */
	private String nameOfActor(String id) {
		try {
			return editor.document().corpus().actors().getActors().stream()
					.filter(actor -> id.equals(actor.getId()) && actor.getName() != null).map(Actor::getName).findFirst()
					.orElse(id + " (not in the registry)");
		} catch (IOException e) {
			return id + " (the registry cannot be read)";
		}
	}

	private void combo(Composite form, String name, String key, Function<Span, List<String>> choices,
			Function<Span, String> value, BiFunction<Span, String, Edit> making) {
		new Label(form, SWT.NONE).setText(name);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.rubricator.ui.key", key);
		combo.setEnabled(editable);
		combo.addListener(SWT.Selection, event -> apply(making.apply(current, combo.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		updates.add(now -> {
			List<String> items = choices.apply(now);
			if (combo.getItemCount() != items.size()) {
				combo.setItems(items.toArray(String[]::new));
			}
			combo.setText(value.apply(now));
		});
	}

	private void check(Composite form, String name, String key, Predicate<Span> value,
			BiFunction<Span, Boolean, Edit> making) {
		Button check = new Button(form, SWT.CHECK);
		check.setText(name);
		check.setData("org.rubricator.ui.key", key);
		check.setEnabled(editable);
		check.addListener(SWT.Selection, event -> apply(making.apply(current, check.getSelection())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		updates.add(now -> check.setSelection(value.test(now)));
	}

	private void text(Composite form, String name, String key, boolean lines, Function<Span, String> value,
			BiFunction<Span, String, Edit> making) {
		Label label = new Label(form, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text field = new Text(form, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		field.setData("org.rubricator.ui.key", key);
		field.setEditable(editable);
		Runnable keep = () -> {
			Span span = current;
			if (!filling && span != null && editor.document().layer().find(span.getId()) == span
					&& !field.getText().strip().equals(Objects.requireNonNullElse(value.apply(span), ""))) {
				apply(making.apply(span, field.getText()));
			}
		};
		field.addListener(SWT.FocusOut, event -> keep.run());
		field.addListener(SWT.DefaultSelection, event -> keep.run());
		field.addListener(SWT.KeyDown, event -> {
			if (lines && event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				keep.run();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(80, lines ? 3 * field.getLineHeight() : SWT.DEFAULT).applyTo(field);
		updates.add(now -> {
			String wanted = Objects.requireNonNullElse(value.apply(now), "");
			if (!field.getText().equals(wanted) && !(field.isFocusControl() && shown.id().equals(now.getId()) && !field.getText().isEmpty() && wanted.equals(field.getData("kept")))) {
				field.setText(wanted);
			}
			field.setData("kept", wanted);
		});
	}

	private void said(Composite form, String name, Function<Span, String> value) {
		Label label = new Label(form, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label text = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		updates.add(now -> text.setText(value.apply(now).replace("&", "&&")));
	}

	private void apply(Edit edit) {
		if (!filling) {
			editor.execute(edit);
		}
	}

	@Override
	public Control getControl() {
		return scroll;
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		refresh.request();
	}
}
