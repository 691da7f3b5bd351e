package org.rubricator.ui.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.display.FrameCard;
import org.rubricator.core.display.LayerOutline;
import org.rubricator.core.labelling.SpanWalk;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorCommands;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.views.ActiveArticle;
import org.rubricator.ui.views.Delayed;

/**
 * The frames of the article as cards in reading order, linked with the text both ways: cards of the span at the caret are
 * selected, a card that is selected shows its words. Cards are made when they come into view. Below them, what can be
 * said of the one that is selected.
 */
public final class FramesView extends ViewPart implements EditorListener {

	/** Id of the view; a literal in people's settings. */
	public static final String ID = "org.rubricator.ui.frames";

	private final Map<Frame, Integer> places = new HashMap<>();
	private ActiveArticle active;
	private ArticleEditor editor;
	private Label head;
	private Table table;
	private CardPainter painter;
	private FrameForm form;
	private Delayed refresh;
	private Delayed follow;
	private List<Frame> frames = List.of();

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
		head = new Label(upper, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(8, 4).applyTo(head);
		table = new Table(upper, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.rubricator.ui.key", "frames");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		painter = new CardPainter(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> toText());
		form = new FrameForm(sash, this::execute);
		sash.setWeights(58, 42);
		refresh = new Delayed(table, this::refresh);
		follow = new Delayed(table, this::follow);
		menu();
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler("org.eclipse.ui.edit.delete",
				new EditorCommands.Act(event -> delete(), () -> editable() && !selection().isEmpty()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.rubricator.ui.frames");
		active = new ActiveArticle(getSite().getPage(), this::show);
		active.start();
		show(active.editor());
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			List<Frame> chosen = selection();
			boolean possible = editable() && !chosen.isEmpty();
			manager.add(action("&Show in Text", !chosen.isEmpty(), this::toText));
			manager.add(action("&Change Roles...", possible && chosen.size() == 1, () -> change(chosen.get(0))));
			manager.add(new Separator());
			boolean proposed = chosen.stream().anyMatch(frame -> frame.getVerdict() == Verdict.PROPOSED);
			manager.add(action("&Accept", possible && proposed, () -> execute(editor.document().edits().setVerdict(chosen, Verdict.ACCEPTED))));
			manager.add(action("&Reject", possible && proposed, () -> execute(editor.document().edits().setVerdict(chosen, Verdict.REJECTED))));
			boolean flagged = !chosen.isEmpty() && chosen.stream().allMatch(Frame::isFlagged);
			manager.add(action(flagged ? "Remove &Flag" : "&Flag for Discussion", possible,
					() -> execute(editor.document().edits().setFlag(chosen, !flagged))));
			manager.add(new Separator());
			manager.add(action("&Delete\tDel", possible, this::delete));
		});
		table.setMenu(menu.createContextMenu(table));
	}

	private static Action action(String name, boolean possible, Runnable act) {
		Action action = new Action(name) {
			@Override
			public void run() {
				act.run();
			}
		};
		action.setEnabled(possible);
		return action;
	}

	@Override
	public void dispose() {
		active.stop();
		if (editor != null) {
			editor.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	// ---- the article

	private void show(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other;
		if (table.isDisposed()) {
			return;
		}
		if (editor != null) {
			editor.addListener(this);
		}
		refresh();
	}

	@Override
	public void layerChanged(Edit edit) {
		if (edit.changes().stream().anyMatch(this::ofFrame)) {
			refresh.request();
		}
	}

	private boolean ofFrame(Change change) {
		if (!(change instanceof Change.OfAnnotation of && of.ofSpan())) {
			return true;
		}
		Span span = editor.document().layer().span(of.id());
		return span != null && !editor.document().layer().framesOf(span).isEmpty();
	}

	@Override
	public void displayChanged() {
		refresh.request();
	}

	@Override
	public void selectionChanged() {
		follow.request();
	}

	private void refresh() {
		boolean none = editor == null || editor.text().control().isDisposed();
		List<Frame> chosen = selection();
		frames = none ? List.of() : LayerOutline.frames(editor.document().layer());
		places.clear();
		for (int i = 0; i < frames.size(); i++) {
			places.put(frames.get(i), i);
		}
		long open = frames.stream().filter(SpanWalk::isOpen).count();
		head.setText(none ? "Open an article to see its frames."
				: frames.isEmpty() ? "No frames yet. Press A in the text, or Shift+A for the next."
						: (frames.size() == 1 ? "1 frame" : frames.size() + " frames") + (open == 0 ? "" : ", " + open + " open"));
		head.requestLayout();
		painter.use(none ? null : editor.document().labels(), none ? null : editor.text().palette());
		table.setItemCount(frames.size());
		table.clearAll();
		select(chosen.stream().filter(places::containsKey).toList());
		if (!table.isFocusControl()) {
			follow();
		}
		form.show(editor, selected(chosen));
	}

	private Frame selected(List<Frame> chosen) {
		List<Frame> there = selection();
		return there.isEmpty() ? null : there.get(0);
	}

	private void fill(TableItem item) {
		int place = table.indexOf(item);
		if (place < frames.size()) {
			FrameCard card = FrameCard.of(frames.get(place), editor.document().labels(), editor.document().text());
			item.setData(frames.get(place));
			item.setText(card.toString());
			painter.keep(item, card, frames.get(place));
		}
	}

	private List<Frame> selection() {
		List<Frame> chosen = new ArrayList<>();
		for (int place : table.getSelectionIndices()) {
			if (place < frames.size()) {
				chosen.add(frames.get(place));
			}
		}
		return chosen;
	}

	private void select(List<Frame> chosen) {
		table.deselectAll();
		table.select(chosen.stream().mapToInt(places::get).toArray());
	}

	/** Selects the cards of the span at the caret. */
	private void follow() {
		if (editor == null || editor.text().control().isDisposed() || table.isFocusControl() || form.hasFocus()) {
			return;
		}
		Span span = editor.text().spanAtHand();
		List<Frame> of = span == null ? List.of()
				: editor.document().openings().framesOf(span).stream().filter(places::containsKey).toList();
		if (!of.equals(selection())) {
			select(of);
			if (!of.isEmpty()) {
				table.showSelection();
			}
		}
		form.show(editor, of.isEmpty() ? null : of.get(0));
	}

	// ---- acts

	private void selected() {
		List<Frame> chosen = selection();
		form.show(editor, chosen.isEmpty() ? null : chosen.get(0));
		if (chosen.size() == 1) {
			editor.reveal(chosen.get(0).getId(), null);
		}
	}

	private void toText() {
		if (editor != null) {
			getSite().getPage().activate(editor);
			editor.setFocus();
		}
	}

	private void change(Frame frame) {
		toText();
		editor.frames().change(frame);
	}

	private void delete() {
		execute(editor.document().edits().delete(selection()));
	}

	private boolean editable() {
		return editor != null && editor.document().isEditable();
	}

	private void execute(Edit edit) {
		editor.execute(edit);
	}
}
