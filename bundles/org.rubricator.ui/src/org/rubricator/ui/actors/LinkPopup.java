package org.rubricator.ui.actors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.editor.FieldPopup;

/**
 * Links a span to an actor: typing narrows the list, Enter links, Shift+Enter links all that says the same in the article
 * as well. The last rows make a new actor and unlink.
 */
final class LinkPopup extends FieldPopup {

	private static final int SHOWN = 60;

	private sealed interface Choice {
		record Link(Names.Match match) implements Choice {
		}

		record New(String name) implements Choice {
		}

		record Unlink() implements Choice {
		}
	}

	private final IProject project;
	private final CorpusActors actors;
	private final Span span;
	private final String quote;
	private final Runnable reading = this::read;
	private final List<Choice> choices = new ArrayList<>();
	private Table table;
	private boolean typed;

	LinkPopup(ArticleEditor editor, Span span) {
		super(editor, span.getParts().begin(), "Link \u201c" + shortened(Links.quote(editor, span)) + "\u201d to an Actor",
				"Enter links; Shift+Enter links all that says the same in this article");
		this.span = span;
		project = ((ArticleEditorInput) editor.getEditorInput()).project();
		actors = CorpusActors.of(project);
		quote = Links.quote(editor, span);
	}

	private static String shortened(String words) {
		return words.length() <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 38)) + "\u2026";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(4, 4).applyTo(area);
		field = new Text(area, SWT.SINGLE | SWT.BORDER);
		field.setData("org.rubricator.ui.key", "actors.link.field");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.rubricator.ui.key", "actors.link.list");
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 220).applyTo(table);
		for (int width : new int[] { 300, 210 }) {
			new TableColumn(table, SWT.NONE).setWidth(width);
		}
		field.setText(quote);
		field.selectAll();
		field.addModifyListener(event -> {
			typed = true;
			refresh();
		});
		field.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDoubleClick, event -> choose(false));
		actors.addListener(reading);
		table.addDisposeListener(event -> actors.removeListener(reading));
		refresh();
		return area;
	}

	/** The registry was read; what is chosen stays so. */
	private void read() {
		if (!table.isDisposed()) {
			int row = table.getSelectionIndex();
			Choice chosen = row >= 0 && row < choices.size() ? choices.get(row) : null;
			refresh();
			table.setSelection(Math.max(0, choices.indexOf(chosen)));
		}
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		List<ActorState> known = actors.actors();
		choices.clear();
		String words = field.getText().strip();
		if (known != null) {
			Names names = new Names(known);
			List<String> recent = Links.recent(editor, actors);
			List<Names.Match> matches = typed ? names.matching(words, recent) : names.suggested(quote, recent);
			matches.stream().limit(SHOWN).forEach(match -> choices.add(new Choice.Link(match)));
			if (!words.isEmpty() && matches.stream().noneMatch(match -> Names.fold(match.actor().name()).equals(Names.fold(words)))) {
				choices.add(new Choice.New(words));
			}
		}
		if (span.getActor() != null) {
			choices.add(new Choice.Unlink());
		}
		table.removeAll();
		for (Choice choice : choices) {
			show(new TableItem(table, SWT.NONE), choice);
		}
		if (known == null) {
			new TableItem(table, SWT.NONE).setText(actors.failure() != null ? actors.failure() : "The actors are being read\u2026");
		}
		table.setSelection(0);
	}

	private void show(TableItem item, Choice choice) {
		switch (choice) {
		case Choice.Link link -> {
			ActorState actor = link.match().actor();
			boolean alias = !link.match().name().equals(actor.name());
			item.setText(0, (actor.id().equals(span.getActor()) ? "\u2713 " : "") + actor.name()
					+ (alias ? "  (" + link.match().name() + ")" : ""));
			item.setText(1, Links.described(actor, actors));
		}
		case Choice.New made -> {
			item.setText(0, "New actor \u201c" + made.name() + "\u201d");
			item.setText(1, "is added to the registry");
		}
		case Choice.Unlink unlink -> item.setText(0, "Unlink");
		}
	}

	private void key(Event event) {
		int rows = choices.size();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			if (event.widget == field && rows > 0) {
				int by = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
				table.setSelection(Math.floorMod(table.getSelectionIndex() + by, rows));
				table.showSelection();
				event.doit = false;
			}
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			choose((event.stateMask & SWT.SHIFT) != 0);
		}
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		default -> {
			// the field takes it
		}
		}
	}

	private void choose(boolean all) {
		int row = table.getSelectionIndex();
		if (row < 0 || row >= choices.size()) {
			return;
		}
		Choice choice = choices.get(row);
		close();
		if (editor.document().layer().span(span.getId()) != span) {
			return;
		}
		switch (choice) {
		case Choice.Link link -> Links.link(editor, span, link.match().actor(), all);
		case Choice.Unlink unlink -> Links.unlink(editor, span);
		case Choice.New made -> make(made.name(), all);
		}
	}

	/** The new actor is in the registry, and so on the disk, before the span is linked to it. */
	private void make(String name, boolean all) {
		ActorState actor = ActorState.named(
				Names.newId(name, actors.actors().stream().map(ActorState::id).toList()), name, ActorKind.PERSON);
		CorpusActs.perform(editor.getSite().getShell(), project, ActorActs.add(actor), receipt -> {
			if (!editor.text().control().isDisposed() && editor.document().layer().span(span.getId()) == span) {
				Links.link(editor, span, actor, all);
			}
		});
	}
}
