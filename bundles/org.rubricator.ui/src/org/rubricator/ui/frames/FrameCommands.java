package org.rubricator.ui.frames;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.rubricator.core.frames.FrameDraft;
import org.rubricator.core.frames.FrameMark;
import org.rubricator.core.frames.FrameOpenings;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Role;
import org.rubricator.ui.editor.ArticleDocument;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorCommands;
import org.rubricator.ui.editor.EditorListener;

/** What the commands for frames do in one article editor. Their ids are literals: people bind keys to them. */
public final class FrameCommands {

	static final String PREFIX = EditorCommands.PREFIX + "frame.";
	static final String NAME_PARAMETER = "org.rubricator.ui.frame.name";
	static final String LINKS = PREFIX + "toggleLinks";

	private final ArticleEditor editor;
	private final IHandlerService handlers;
	private FrameFlow flow;
	private boolean links;

	public FrameCommands(ArticleEditor editor) {
		this.editor = editor;
		handlers = editor.getSite().getService(IHandlerService.class);
	}

	/** Lets the commands act here. */
	public void install() {
		on("make", this::make);
		on("makeNext", this::makeNext);
		inFlow("next", now -> now.step(true));
		inFlow("previous", now -> now.step(false));
		inFlow("nextAlternative", now -> now.alternative(true));
		inFlow("previousAlternative", now -> now.alternative(false));
		inFlow("implicit", FrameFlow::implicit);
		inFlow("remove", FrameFlow::remove);
		inFlow("addPart", FrameFlow::addPart);
		inFlow("other", FrameFlow::other);
		inFlow("skip", FrameFlow::skip);
		inFlow("confirm", FrameFlow::confirm);
		inFlow("cancel", FrameFlow::end);
		inFlow("fill", "fill", false);
		inFlow("add", "add", true);
		handlers.activateHandler(PREFIX + "attribute", new EditorCommands.Act(event -> {
			AttributeDefinition definition = flow.draft().label().getAttributes().stream()
					.filter(known -> known.getName().equals(event.getParameter(NAME_PARAMETER))).findFirst().orElse(null);
			if (definition != null) {
				flow.cycle(definition, true);
			}
		}, () -> flow != null));
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		handlers.activateHandler(LINKS, new EditorCommands.Toggle(event -> {
			links = !links;
			showLinks();
			commands.refreshElements(LINKS, null);
		}, () -> true, () -> links));
		editor.addListener(new EditorListener() {
			@Override
			public void selectionChanged() {
				showLinks();
			}

			@Override
			public void layerChanged(org.rubricator.core.change.Edit edit) {
				showLinks();
			}
		});
	}

	private void on(String name, Runnable act) {
		handlers.activateHandler(PREFIX + name, new EditorCommands.Act(event -> act.run(), () -> flow == null));
	}

	private void inFlow(String name, Consumer<FrameFlow> act) {
		handlers.activateHandler(PREFIX + name, new EditorCommands.Act(event -> act.accept(flow), () -> flow != null));
	}

	private void inFlow(String name, String verb, boolean add) {
		handlers.activateHandler(PREFIX + name, new EditorCommands.Act(event -> {
			Role role = flow.draft().roles().stream()
					.filter(known -> known.getName().equals(event.getParameter(NAME_PARAMETER))).findFirst().orElse(null);
			if (role == null) {
				editor.say("There is no role '" + event.getParameter(NAME_PARAMETER) + "' to " + verb + ".");
			} else {
				flow.fill(role, add);
			}
		}, () -> flow != null));
	}

	private ArticleDocument document() {
		return editor.document();
	}

	/** The frame that is being made or changed, or null. */
	public FrameDraft draft() {
		return flow == null ? null : flow.draft();
	}

	// ---- beginning

	/** Makes a frame of what is selected, or at the caret; or changes the one that is there. */
	void make() {
		FrameOpenings openings = document().openings();
		Span span = editor.text().spanAtHand();
		begin(openings.at(editor.text().caret(), editor.text().selection(), span),
				"Nothing is reported in this paragraph that the rules know. Select the words and press the key again.");
	}

	/** Looks for the next words that report something and are in no frame. */
	void makeNext() {
		FrameDraft draft = document().openings().next(document().article(), editor.text().caret());
		if (draft == null) {
			editor.say("No words that report something follow and are in no frame.");
			return;
		}
		editor.text().select(null);
		editor.text().moveCaret(draft.resume(), false);
		begin(List.of(() -> draft), null);
	}

	/** Changes a frame. */
	public void change(Frame frame) {
		begin(List.of(() -> document().openings().of(frame)), "The label set does not know the roles of '" + frame.getLabel() + "'.");
	}

	private void begin(List<Supplier<FrameDraft>> ways, String ifNone) {
		if (flow != null) {
			flow.end();
		}
		if (!document().isEditable()) {
			editor.say(document().obstacle());
			return;
		}
		FrameFlow begun = new FrameFlow(editor, ways, () -> {
			flow = null;
			showLinks();
		}, this::makeNext);
		if (begun.begin()) {
			flow = begun;
			editor.text().control().setFocus();
		} else {
			editor.say(ifNone);
		}
	}

	// ---- links

	/** Draws the frame at the caret, if that is wanted and none is being made. */
	private void showLinks() {
		if (flow == null && !editor.text().control().isDisposed()) {
			Span span = links ? editor.text().spanAtHand() : null;
			Frame frame = span == null ? null : document().openings().framesOf(span).stream().findFirst().orElse(null);
			editor.text().showFrame(frame == null ? List.of() : FrameMark.of(frame));
		}
	}
}
