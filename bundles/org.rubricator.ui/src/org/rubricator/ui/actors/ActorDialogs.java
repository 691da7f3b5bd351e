package org.rubricator.ui.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.preferences.Annotator;

/** Asks what is to be done to actors, and does it as acts of the corpus. */
final class ActorDialogs {

	private final Shell shell;
	private final CorpusActors actors;

	ActorDialogs(Shell shell, CorpusActors actors) {
		this.shell = shell;
		this.actors = actors;
	}

	/** @param name to begin with, may be empty */
	void add(String name) {
		ActorDialog dialog = new ActorDialog(shell, "Add Actor", ActorState.named("", name, ActorKind.PERSON), actors.actors());
		if (dialog.open() == Window.OK) {
			perform(ActorActs.add(dialog.actor()));
		}
	}

	void edit(ActorState actor) {
		ActorDialog dialog = new ActorDialog(shell, "Edit Actor", actor, actors.actors());
		if (dialog.open() == Window.OK) {
			change(actor, dialog.actor());
		}
	}

	/** Changes an actor, which is taken to be so at once. */
	void change(ActorState before, ActorState after) {
		CorpusAct act = ActorActs.change(before, after);
		if (!act.isEmpty()) {
			perform(act).ifPresent(job -> actors.assume(after, job));
		}
	}

	private Optional<Job> perform(CorpusAct act) {
		return CorpusActs.perform(shell, actors.project(), act, receipt -> {
		});
	}

	void delete(List<ActorState> doomed) {
		CorpusActs.propose(shell, actors.project(), "Looking for mentions",
				(session, thread, monitor) -> new ActorActs(session, thread).delete(doomed, monitor),
				"What mentions " + names(doomed) + " stays labelled, linked to nobody.", "Delete", "There is nothing to delete.");
	}

	void merge(List<ActorState> selected) {
		ActorChooser chooser = new ActorChooser(shell, selected.size() == 1 ? "Merge " + names(selected) + " into"
				: "Which one stays?", "Merge", actors, selected.size() == 1 ? List.of() : selected, selected.size() == 1 ? selected : List.of());
		if (chooser.open() != Window.OK) {
			return;
		}
		ActorState into = chooser.chosen();
		List<ActorState> others = new ArrayList<>(selected);
		others.remove(into);
		CorpusActs.propose(shell, actors.project(), "Looking for mentions",
				(session, thread, monitor) -> new ActorActs(session, thread).merge(into, others, monitor),
				names(others) + (others.size() == 1 ? " leaves" : " leave") + " the registry. What mentions "
						+ (others.size() == 1 ? "it" : "them") + " is linked to " + into.name()
						+ ", who is also called so from now on and keeps all that was said of " + (others.size() == 1 ? "it." : "them."),
				"Merge", "There is nothing to merge.");
	}

	void split(ActorState from) {
		ActorDialog dialog = new ActorDialog(shell, "Split Actor", ActorState.named("", from.aliases().isEmpty() ? "" : from.aliases().getLast(), from.kind()),
				actors.actors());
		if (dialog.open() != Window.OK) {
			return;
		}
		ActorState made = dialog.actor();
		CorpusActs.propose(shell, actors.project(), "Looking for mentions",
				(session, thread, monitor) -> new ActorActs(session, thread).split(from, made, monitor),
				"What is ticked will mention " + made.name() + ", the rest " + from.name()
						+ " as before. Ticked at first is what says one of the new names.",
				"Split", "There is nothing to split.");
	}

	/** @param editor the article on top, or null */
	void labelMentions(ActorState actor, ArticleEditor editor) {
		boolean inCorpus = editor != null && ((ArticleEditorInput) editor.getEditorInput()).project().equals(actors.project());
		MentionsDialog dialog = new MentionsDialog(shell, actors.project(), actor, inCorpus ? editor.getTitle() : null);
		if (dialog.open() != Window.OK) {
			return;
		}
		List<String> articles = dialog.onlyArticle() ? List.of(((ArticleEditorInput) editor.getEditorInput()).article()) : null;
		String annotator = dialog.onlyArticle() ? ((ArticleEditorInput) editor.getEditorInput()).annotator() : Annotator.name();
		CorpusActs.propose(shell, actors.project(), "Looking for " + actor.name(),
				(session, thread, monitor) -> new ActorActs(session, thread).labelMentions(actor, dialog.label(), annotator, articles, monitor),
				"In the layers of " + annotator + ". What is linked already, and what " + annotator + " has rejected, is left as it is.",
				"Label", "Every mention of " + actor.name() + " is labelled and linked already, or there is none.");
	}

	static String names(List<ActorState> actors) {
		return actors.stream().limit(4).map(actor -> "'" + actor.name() + "'").collect(Collectors.joining(", "))
				+ (actors.size() > 4 ? " and " + (actors.size() - 4) + " more" : "");
	}

	/** An id for the actor, if it has none yet. */
	static ActorState identified(ActorState actor, List<ActorState> all) {
		return actor.id().isEmpty()
				? new ActorState(Names.newId(actor.name(), all.stream().map(ActorState::id).toList()), actor.name(), actor.aliases(),
						actor.kind(), actor.affiliations(), actor.wikidata(), actor.note())
				: actor;
	}
}
