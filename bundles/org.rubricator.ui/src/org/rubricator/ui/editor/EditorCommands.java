package org.rubricator.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.ui.views.GuidelineView;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.rubricator.core.labelling.Labelling.Side;
import org.rubricator.core.labelling.Labelling.Step;
import org.rubricator.core.labelling.Outcome;
import org.rubricator.core.labelling.SpanSplitting;
import org.rubricator.core.labelling.SpanWalk;
import org.rubricator.core.text.Segments;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.actors.Links;

/** What the commands do in one article editor. Their ids are literals: people bind keys to them. */
public final class EditorCommands {

	public static final String PREFIX = "org.rubricator.ui.";
	static final String LABEL_PARAMETER = "org.rubricator.ui.label";
	static final String DONE = PREFIX + "toggleDone";
	static final String BARE = PREFIX + "toggleBareText";
	static final String FOLDING = PREFIX + "toggleFolding";

	private final ArticleEditor editor;
	private final IHandlerService handlers;
	private String lastLabel;

	EditorCommands(ArticleEditor editor) {
		this.editor = editor;
		handlers = editor.getSite().getService(IHandlerService.class);
	}

	void install() {
		moves();
		spans();
		boundaries();
		actors();
		articles();
		looks();
	}

	// ---- the caret

	private void moves() {
		Segments tokens = document().segmentation().tokens();
		Segments sentences = document().segmentation().sentences();
		Segments paragraphs = document().segmentation().paragraphs();
		move("NextToken", tokens::next);
		move("PreviousToken", tokens::previous);
		move("NextSentence", sentences::next);
		move("PreviousSentence", sentences::previous);
		move("NextParagraph", paragraphs::next);
		move("PreviousParagraph", paragraphs::previous);
		on("selectSentence", this::selectSentence, () -> true);
		on("clearSelection", this::clear, () -> true);
		onPlatform("org.eclipse.ui.edit.copy", this::copy, () -> text().selection() != null);
		onPlatform("org.eclipse.ui.edit.selectAll", () -> text().control().selectAll(), () -> true);
	}

	private void move(String where, IntUnaryOperator target) {
		on("goTo" + where, () -> text().moveCaret(target.applyAsInt(text().caret()), false), () -> true);
		on("extendTo" + where, () -> text().moveCaret(extended(where, target), true), () -> true);
	}

	/** Extending forward ends with the word, not with the space after it. */
	private int extended(String where, IntUnaryOperator target) {
		int caret = text().caret();
		Range selection = text().selection();
		boolean forward = where.startsWith("Next") && (selection == null || caret == selection.end());
		if (!forward) {
			return target.applyAsInt(caret);
		}
		return switch (where) {
		case "NextToken" -> document().segmentation().tokens().nextEnd(caret);
		case "NextSentence" -> document().segmentation().sentences().nextEnd(caret);
		default -> document().segmentation().paragraphs().nextEnd(caret);
		};
	}

	private void selectSentence() {
		Range sentence = document().segmentation().sentences().touching(text().caret());
		if (sentence != null) {
			text().moveCaret(sentence.begin(), false);
			text().moveCaret(sentence.end(), true);
		}
	}

	private void clear() {
		CandidatePopup.close();
		editor.say(null);
		text().collapse();
		text().select(null);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(text().control().getDisplay());
		clipboard.setContents(new Object[] { text().control().getSelectionText() },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	// ---- spans

	private void spans() {
		onLabel("applyLabel", this::applyLabel);
		onLabel("addPart", this::addPart);
		on("changeLabel", () -> new LabelMenu(editor).open(), this::hasSpan);
		on("removePart", this::removePart, () -> hasSpan() && span().getParts().size() > 1);
		on("chooseAttribute", () -> AttributePopup.show(editor, span()), this::hasSpan);
		on("splitSpan", this::split, this::hasSpan);
		on("joinSpans", () -> editor.carryOut(splitting().join(span())), this::hasSpan);
		on("nextSpan", () -> walk(true, SpanWalk::isAny), () -> true);
		on("previousSpan", () -> walk(false, SpanWalk::isAny), () -> true);
		on("nextOpen", () -> walk(true, SpanWalk::isOpen), () -> true);
		on("previousOpen", () -> walk(false, SpanWalk::isOpen), () -> true);
		on("cycleSpans", this::cycle, () -> true);
		onPlatform("org.eclipse.ui.edit.delete", this::delete, this::hasSpan);
		on("rejectOrDelete", this::rejectOrDelete, this::hasSpan);
		on("acceptOrRepeat", this::acceptOrRepeat, editor.document()::isEditable);
		on("toggleFlag", this::flag, this::hasSpan);
		on("comment", () -> new CommentPopup(editor, span()).open(), this::hasSpan);
	}

	/** Labels the selection, or the token at the caret. */
	public void applyLabel(SpanLabel label) {
		Outcome outcome = document().labelling().label(label, text().caret(), text().selection());
		lastLabel = label.getName();
		if (editor.carryOut(outcome)) {
			text().collapse();
		}
	}

	/** Adds the selection, or the token at the caret, to a span as another part. */
	public void addPart(SpanLabel label) {
		if (editor.carryOut(document().labelling().addPart(label, text().selectedSpan(), text().caret(), text().selection()))) {
			text().collapse();
		}
	}

	private SpanSplitting splitting() {
		return new SpanSplitting(document().layer(), document().segmentation());
	}

	private void split() {
		Outcome outcome = splitting().split(span(), text().caret());
		if (outcome.message() != null) {
			editor.say(outcome.message());
		} else if (editor.execute(outcome.edit())) {
			Span second = document().layer().span(outcome.span());
			text().moveCaret(second.getParts().begin(), false);
			text().select(second);
		}
	}

	private void removePart() {
		Span span = span();
		List<Range> parts = span.getParts().ranges();
		int part = parts.size() - 1;
		for (int i = 0; i < parts.size(); i++) {
			part = parts.get(i).begin() <= text().caret() && text().caret() <= parts.get(i).end() ? i : part;
		}
		editor.execute(document().edits().removePart(span, part));
	}

	private void walk(boolean forward, Predicate<? super Span> wanted) {
		Span from = text().selectedSpan();
		int caret = text().caret();
		SpanWalk walk = document().walk();
		Span found = forward ? walk.next(from, caret, wanted) : walk.previous(from, caret, wanted);
		if (found == null) {
			editor.say(forward ? "There is none after this." : "There is none before this.");
		} else {
			editor.say(null);
			text().collapse();
			text().moveCaret(found.getParts().begin(), false);
			text().reveal(found);
		}
	}

	private void cycle() {
		int caret = text().caret();
		Span next = document().walk().cycle(text().selectedSpan(), caret);
		text().select(next);
		if (next == null) {
			editor.say("No span stands here.");
		} else {
			List<Span> candidates = document().walk().at(caret);
			if (candidates.size() > 1) {
				CandidatePopup.show(editor, candidates, next);
			}
		}
	}

	private void delete() {
		editor.execute(document().edits().delete(List.of(span())));
	}

	private void rejectOrDelete() {
		Span span = span();
		if (span.getVerdict() == Verdict.PROPOSED) {
			editor.execute(document().edits().setVerdict(List.of(span), Verdict.REJECTED));
			nextProposal(span);
		} else if (span.getVerdict() == Verdict.REJECTED) {
			editor.say("This is rejected already, and kept for those who improve suggestions. Enter accepts it.");
		} else {
			delete();
		}
	}

	private void acceptOrRepeat() {
		Span span = span();
		if (span != null && span.getVerdict() != Verdict.ACCEPTED && text().selection() == null) {
			editor.execute(document().edits().setVerdict(List.of(span), Verdict.ACCEPTED));
			nextProposal(span);
			return;
		}
		SpanLabel label = lastLabel == null ? null : document().spanLabel(lastLabel);
		if (text().selection() != null && label != null) {
			applyLabel(label);
		}
	}

	private void nextProposal(Span after) {
		Span next = document().walk().next(after, 0, span -> span.getVerdict() == Verdict.PROPOSED);
		if (next != null) {
			text().moveCaret(next.getParts().begin(), false);
			text().reveal(next);
		}
	}

	private void flag() {
		Span span = span();
		editor.execute(document().edits().setFlag(List.of(span), !span.isFlagged()));
	}

	// ---- boundaries

	private void boundaries() {
		for (Side side : Side.values()) {
			for (Step step : Step.values()) {
				String name = "move" + (side == Side.BEGIN ? "Begin" : "End") + "By" + (step == Step.TOKEN ? "Token" : "Character");
				on(name + "Forward", () -> moveBoundary(side, step, true), () -> editor.mode() != null || hasSpan());
				on(name + "Back", () -> moveBoundary(side, step, false), () -> editor.mode() != null || hasSpan());
			}
		}
	}

	private void moveBoundary(Side side, Step step, boolean forward) {
		if (editor.mode() != null) {
			editor.mode().moveBoundary(side, step, forward);
			return;
		}
		Span span = span();
		text().select(span);
		int caret = text().caret();
		if (editor.carryOut(document().labelling().moveBoundary(span, caret, side, step, forward))
				&& !span.getParts().contains(caret) && span.getParts().end() != caret) {
			text().moveCaret(side == Side.BEGIN ? span.getParts().begin() : span.getParts().end(), false);
			text().select(span);
		}
	}

	// ---- actors

	private void actors() {
		on("linkActor", this::linkActor, this::hasSpan);
		on("unlinkActor", () -> editor.execute(document().edits().linkActor(List.of(span()), null)),
				() -> hasSpan() && span().getActor() != null);
		on("linkSameText", () -> Links.linkSame(editor, span()), () -> hasSpan() && span().getActor() != null);
	}

	private void linkActor() {
		if (Links.isLinkable(editor, span())) {
			Links.choose(editor, span());
		} else {
			editor.say("A '" + span().getLabel() + "' is not linked to actors: the label set says which labels are.");
		}
	}

	// ---- articles

	private void articles() {
		on("nextArticle", () -> NextArticle.open(editor, NextArticle.Which.NEXT), () -> true);
		on("previousArticle", () -> NextArticle.open(editor, NextArticle.Which.PREVIOUS), () -> true);
		on("nextUnlabelledArticle", () -> NextArticle.open(editor, NextArticle.Which.UNLABELLED), () -> true);
		onToggle(DONE, this::toggleDone, document()::isEditable, () -> document().layer().layer().getState() == WorkState.DONE);
		onPlatform("org.eclipse.ui.file.revert", editor::revert, editor::isDirty);
	}

	private void toggleDone() {
		boolean done = document().layer().layer().getState() == WorkState.DONE;
		editor.execute(document().edits().setState(done ? WorkState.IN_PROGRESS : WorkState.DONE));
	}

	// ---- looks

	private void looks() {
		on("zoomIn", () -> text().setZoom(text().zoom() + 1), () -> true);
		on("zoomOut", () -> text().setZoom(text().zoom() - 1), () -> true);
		on("zoomReset", () -> text().setZoom(0), () -> true);
		onToggle(BARE, editor::toggleBare, () -> true, () -> document().display().isBare());
		on("showGuideline", this::showGuideline, () -> true);
		on("showMenu", () -> new ShowMenu(editor).openAtCaret(), () -> true);
		onToggle(FOLDING, this::toggleFolding, () -> true, () -> document().folding().isOn());
		on("showKeys", () -> new KeySheet(editor).open(), () -> true);
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		editor.addListener(new EditorListener() {
			@Override
			public void layerChanged(org.rubricator.core.change.Edit edit) {
				commands.refreshElements(DONE, null);
			}

			@Override
			public void displayChanged() {
				commands.refreshElements(BARE, null);
			}
		});
	}

	private void showGuideline() {
		try {
			IWorkbenchPage page = editor.getSite().getPage();
			if (page.showView(GuidelineView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof GuidelineView view) {
				view.showAtCaret();
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private void toggleFolding() {
		text().toggleFolding();
		editor.say(document().folding().isOn() && document().folding().closed().isEmpty()
				? "There is nothing to fold away: no line is all in accepted spans of labels that fold." : null);
		editor.getSite().getService(ICommandService.class).refreshElements(FOLDING, null);
	}

	// ---- handlers

	private ArticleDocument document() {
		return editor.document();
	}

	private ArticleText text() {
		return editor.text();
	}

	private Span span() {
		return text().spanAtHand();
	}

	private boolean hasSpan() {
		return document().isEditable() && span() != null;
	}

	private void on(String name, Runnable act, BooleanSupplier possible) {
		onPlatform(PREFIX + name, act, possible);
	}

	private void onPlatform(String id, Runnable act, BooleanSupplier possible) {
		handlers.activateHandler(id, new Act(event -> act.run(), possible));
	}

	private void onToggle(String id, Runnable act, BooleanSupplier possible, BooleanSupplier state) {
		handlers.activateHandler(id, new Toggle(event -> act.run(), possible, state));
	}

	private void onLabel(String name, Consumer<SpanLabel> act) {
		handlers.activateHandler(PREFIX + name, new Act(event -> {
			SpanLabel label = document().spanLabel(event.getParameter(LABEL_PARAMETER));
			if (label == null) {
				editor.say("The label set has no label '" + event.getParameter(LABEL_PARAMETER) + "'.");
			} else {
				act.accept(label);
			}
		}, document()::isEditable));
	}

	/** What a command does here, while it is possible. */
	public static class Act extends AbstractHandler {
		private final Consumer<ExecutionEvent> act;
		private final BooleanSupplier possible;

		public Act(Consumer<ExecutionEvent> act, BooleanSupplier possible) {
			this.act = act;
			this.possible = possible;
		}

		@Override
		public void setEnabled(Object context) {
			setBaseEnabled(possible.getAsBoolean());
		}

		@Override
		public boolean isEnabled() {
			return possible.getAsBoolean();
		}

		@Override
		public Object execute(ExecutionEvent event) {
			act.accept(event);
			return null;
		}
	}

	/** A command that is on or off. */
	public static final class Toggle extends Act implements IElementUpdater {
		private final BooleanSupplier state;

		public Toggle(Consumer<ExecutionEvent> act, BooleanSupplier possible, BooleanSupplier state) {
			super(act, possible);
			this.state = state;
		}

		@Override
		public void updateElement(UIElement element, Map parameters) {
			element.setChecked(state.getAsBoolean());
		}
	}
}
