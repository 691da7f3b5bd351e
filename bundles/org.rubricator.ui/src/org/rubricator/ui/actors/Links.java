package org.rubricator.ui.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.linking.MentionLabelling;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.SpanLabel;
import org.rubricator.ui.editor.ArticleDocument;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;

/** Links to actors in the layer that an editor shows. */
public final class Links {

	private Links() {
	}

	/** Whether spans like this one are linked to actors. */
	public static boolean isLinkable(ArticleEditor editor, Span span) {
		SpanLabel label = span == null ? null : editor.document().spanLabel(span.getLabel());
		return label != null && label.isLinksActor();
	}

	/** Asks for the actor to which a span is linked. */
	public static void choose(ArticleEditor editor, Span span) {
		editor.text().select(span);
		new LinkPopup(editor, span).open();
	}

	/** Links whatever says the same as a span that is linked, in the same article, to the same actor. */
	public static void linkSame(ArticleEditor editor, Span span) {
		ActorState actor = CorpusActors.of(project(editor)).actor(span.getActor());
		if (actor == null) {
			editor.say("Link this first (L), then all that says the same can be linked.");
			return;
		}
		Edit edit = same(editor, span, actor);
		if (edit.isEmpty()) {
			editor.say("There is no other \u201c" + quote(editor, span) + "\u201d in this article to link.");
		} else if (editor.execute(edit)) {
			editor.say(edit.name());
		}
	}

	/** @param all also whatever says the same in the article */
	static void link(ArticleEditor editor, Span span, ActorState actor, boolean all) {
		CorpusActors.of(project(editor)).used(actor.id());
		Edit own = editor.document().edits().linkActor(List.of(span), actor.id());
		Edit edit = new Edit("Link to '" + actor.name() + "'", own.changes());
		if (all) {
			Edit others = same(editor, span, actor);
			Edit rest = new Edit(others.name(), others.changes().stream().filter(change -> !(change instanceof org.rubricator.core.change.Change.OfAnnotation of
					&& of.id().equals(span.getId()))).toList());
			int links = rest.changes().size() + own.changes().size();
			edit = Edits.bulk("Link " + links + (links == 1 ? " Mention of '" : " Mentions of '") + actor.name() + "'", List.of(own, rest));
		}
		if (!edit.isEmpty() && editor.execute(edit)) {
			editor.say(edit.name());
		}
		if (editor.document().layer().span(span.getId()) != null) {
			editor.text().select(span);
		}
	}

	static void unlink(ArticleEditor editor, Span span) {
		editor.execute(editor.document().edits().linkActor(List.of(span), null));
	}

	private static Edit same(ArticleEditor editor, Span span, ActorState actor) {
		ArticleDocument document = editor.document();
		return new MentionLabelling(document.labels(), document.spanLabel(span.getLabel()), actor,
				List.of(span.getParts().quote(document.text()))).edit(document.layer(), document.segmentation());
	}

	/** What a span says, on one line. */
	static String quote(ArticleEditor editor, Span span) {
		return span.getParts().quote(editor.document().text()).replaceAll("\\s+", " ");
	}

	/** Actors that were linked lately, then those of this article. */
	static List<String> recent(ArticleEditor editor, CorpusActors actors) {
		Set<String> recent = new LinkedHashSet<>(actors.recent());
		editor.document().layer().layer().getSpans().stream().map(Span::getActor).filter(id -> id != null).forEach(recent::add);
		return List.copyOf(recent);
	}

	/** What tells an actor from another of the same name: kind, and what it is where. */
	static String described(ActorState actor, CorpusActors actors) {
		StringBuilder text = new StringBuilder(actor.kind().getLiteral());
		if (!actor.affiliations().isEmpty()) {
			ActorState.Affiliation last = actor.affiliations().getLast();
			ActorState organisation = actors.actor(last.organisation());
			text.append(", ").append(last.role() == null ? "" : last.role() + ", ")
					.append(organisation == null ? last.organisation() : organisation.name());
		}
		return text.toString();
	}

	private static IProject project(ArticleEditor editor) {
		return ((ArticleEditorInput) editor.getEditorInput()).project();
	}
}
