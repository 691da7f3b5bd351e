package org.rubricator.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rubricator.core.display.Ink;
import org.rubricator.core.display.Rgb;
import org.rubricator.core.frames.Filling;
import org.rubricator.core.frames.FrameDraft;
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Role;
import org.rubricator.ui.editor.ArticleEditor;

/** The bar below the text in which the frame stands that is being made: its roles and attributes, each with its key. */
final class FrameBar {

	private static final int QUOTE = 56;

	private final FrameFlow flow;
	private final ArticleEditor editor;
	private final Composite bar;
	private final Label title;
	private final List<Label> roles = new ArrayList<>();
	private final List<Label> attributes = new ArrayList<>();
	private final Font regular;
	private final Font bold;

	FrameBar(FrameFlow flow, ArticleEditor editor) {
		this.flow = flow;
		this.editor = editor;
		bar = new Composite(editor.page(), SWT.BORDER);
		bar.setData("org.rubricator.ui.key", "article.frame");
		GridLayoutFactory.swtDefaults().margins(8, 4).spacing(8, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
		regular = JFaceResources.getDefaultFont();
		bold = resources.create(FontDescriptor.createFrom(regular).setStyle(SWT.BOLD));
		title = new Label(bar, SWT.NONE);
		title.setFont(bold);
		GridDataFactory.fillDefaults().applyTo(title);
		Composite first = row();
		for (Role role : flow.draft().roles()) {
			roles.add(label(first, () -> flow.goTo(role), "Click a span to fill this role, with Ctrl to add it"));
		}
		Composite second = row();
		for (AttributeDefinition definition : flow.draft().label().getAttributes()) {
			attributes.add(label(second, () -> flow.cycle(definition, true),
					AttributeValues.areWritten(definition) ? "Click to write it" : "Click for the next value"));
		}
		links();
		editor.page().layout(true);
	}

	private Composite row() {
		Composite row = new Composite(bar, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.spacing = 16;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.marginLeft = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Label label(Composite row, Runnable click, String tip) {
		Label label = new Label(row, SWT.NONE);
		label.setToolTipText(tip);
		label.addListener(SWT.MouseDown, event -> click.run());
		return label;
	}

	private void links() {
		Link links = new Link(bar, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(links);
		boolean changes = flow.draft().frame() != null;
		links.setText("<a href=\"confirm\">" + (changes ? "Change" : "Make") + "</a> Enter    <a href=\"end\">Leave</a> Esc    "
				+ "alternatives Tab    next role Space    I implicit    Backspace not filled    move a boundary Alt+arrows"
				+ (flow.ways() > 1 ? "    <a href=\"other\">another frame</a> A" : ""));
		links.addListener(SWT.Selection, event -> {
			switch (event.text) {
			case "confirm" -> flow.confirm();
			case "end" -> flow.end();
			default -> flow.other();
			}
		});
	}

	/** Shows the draft as it is now. */
	void show() {
		FrameDraft draft = flow.draft();
		Ink ink = editor.text().palette().of(draft.label().getName());
		String lacks = draft.lacks();
		title.setText((draft.label().getName() + (draft.frame() == null ? "" : "  (changing " + draft.frame().getId() + ")")
				+ (lacks == null ? "" : "   " + lacks)).replace("&", "&&"));
		for (int i = 0; i < roles.size(); i++) {
			Role role = draft.roles().get(i);
			boolean current = role == draft.current();
			Label label = roles.get(i);
			label.setText(((current ? "\u25b8 " : "") + (i + 1) + " " + role.getName() + ": " + words(draft.filling(role))
					+ (current ? choice(draft, role) : "")).replace("&", "&&"));
			label.setFont(current ? bold : regular);
			label.setBackground(current ? colour(editor.text().palette().ground().mix(ink.wash(), 0.25)) : null);
			label.setForeground(current ? colour(editor.text().palette().text()) : null);
		}
		Map<Character, AttributeDefinition> keys = flow.attributeKeys();
		for (int i = 0; i < attributes.size(); i++) {
			AttributeDefinition definition = draft.label().getAttributes().get(i);
			String key = keys.entrySet().stream().filter(entry -> entry.getValue() == definition)
					.map(entry -> String.valueOf(entry.getKey()).toUpperCase(Locale.ROOT) + " ").findFirst().orElse("");
			String value = draft.attribute(definition.getName());
			Label label = attributes.get(i);
			label.setText((key + definition.getName() + ": " + (value == null ? "\u2013" : value)).replace("&", "&&"));
			label.setFont(value != null && !value.equals(definition.getDefault()) ? bold : regular);
		}
		for (Control row : bar.getChildren()) {
			// Rows wrap only at a width that they are given.
			((GridData) row.getLayoutData()).widthHint = Math.max(100, editor.page().getClientArea().width - 24);
		}
		bar.layout(true, true);
		bar.getParent().layout(true);
	}

	private String words(Filling filling) {
		if (filling.implicit()) {
			return "implicit";
		}
		String text = editor.document().text();
		String words = filling.places().stream().map(place -> place.parts().ranges().stream()
				.map(part -> text.substring(part.begin(), part.end()).replace('\n', ' ')).collect(Collectors.joining(" \u2026 ")))
				.map(quote -> "\u201c" + (quote.length() > QUOTE ? quote.substring(0, QUOTE) + "\u2026" : quote) + "\u201d")
				.collect(Collectors.joining(" + "));
		return words.isEmpty() ? "\u2013" : words;
	}

	private static String choice(FrameDraft draft, Role role) {
		List<Filling> alternatives = draft.alternatives(role);
		int at = alternatives.indexOf(draft.filling(role));
		return "  " + (at < 0 ? "by hand, " : at + 1 + " of ") + alternatives.size();
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}

	void dispose() {
		if (!bar.isDisposed()) {
			Composite page = bar.getParent();
			bar.dispose();
			page.layout(true);
		}
	}
}
