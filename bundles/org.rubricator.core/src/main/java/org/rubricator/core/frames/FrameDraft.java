package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/**
 * A frame that is being made or changed. Each role has alternatives, best first, one of which is chosen; what was chosen
 * or filled by hand stays, and the proposals of the other roles follow it. Changes nothing until {@link #edit()} is
 * executed. Belongs to the state of the layer in which it was made.
 */
public final class FrameDraft {

	private final IndexedLayer layer;
	private final FrameProposer proposer;
	private final FrameLabel label;
	private final FrameShape shape;
	private final Frame frame;
	private final Map<Role, Filling> filled = new LinkedHashMap<>();
	private final Map<Role, List<Filling>> alternatives = new HashMap<>();
	private final Set<Role> decided = new HashSet<>();
	private final Map<String, String> attributes = new HashMap<>();
	private final Set<String> setByHand = new HashSet<>();
	/** The words that report each content that was proposed. */
	private Map<Filling, Parts> reported = Map.of();
	private Role current;

	private FrameDraft(IndexedLayer layer, FrameProposer proposer, FrameLabel label, Frame frame) {
		this.layer = layer;
		this.proposer = proposer;
		this.label = label;
		this.frame = frame;
		shape = FrameShape.of(label);
		label.getRoles().forEach(role -> filled.put(role, Filling.NONE));
	}

	/**
	 * A new frame that begins with a span.
	 *
	 * @return null if no role of the frame takes a span with this label
	 */
	public static FrameDraft from(IndexedLayer layer, FrameProposer proposer, FrameLabel label, Span span) {
		FrameDraft draft = new FrameDraft(layer, proposer, label, null);
		Role role = draft.roleFor(span.getLabel());
		if (role == null) {
			return null;
		}
		draft.begin(role, List.of(Filling.of(Place.of(span))), span.getParts().begin());
		return draft;
	}

	/**
	 * A new frame whose content stands in these words.
	 *
	 * @param words snapped as the label of the content wants it, see {@link #contentLabel(FrameLabel)}
	 */
	public static FrameDraft from(IndexedLayer layer, FrameProposer proposer, FrameLabel label, Range words) {
		FrameDraft draft = new FrameDraft(layer, proposer, label, null);
		Place content = proposer.place(draft.shape.content(), Parts.of(words.begin(), words.end()));
		draft.begin(draft.shape.content(), List.of(Filling.of(content)), words.begin());
		return draft;
	}

	/**
	 * A new frame of which nothing is given but a place in the text: its content is proposed as well.
	 *
	 * @return null if nothing is reported in the paragraph
	 */
	public static FrameDraft at(IndexedLayer layer, FrameProposer proposer, FrameLabel label, int caret) {
		FrameDraft draft = new FrameDraft(layer, proposer, label, null);
		draft.reported = proposer.contentsAt(label, caret);
		if (draft.reported.isEmpty()) {
			return null;
		}
		draft.begin(draft.shape.content(), List.copyOf(draft.reported.keySet()), caret);
		draft.decided.clear();
		draft.current = draft.shape.content();
		return draft;
	}

	/** A frame that is there, to be changed. */
	public static FrameDraft of(IndexedLayer layer, FrameProposer proposer, FrameLabel label, Frame frame) {
		FrameDraft draft = new FrameDraft(layer, proposer, label, frame);
		for (Role role : draft.filled.keySet()) {
			Filling filling = Filling.NONE;
			for (Filler filler : frame.getFillers()) {
				if (filler.getRole().equals(role.getName())) {
					filling = filler.getSpan() == null ? Filling.IMPLICIT : filling.plus(Place.of(filler.getSpan()));
				}
			}
			draft.filled.put(role, filling);
			draft.decided.add(role);
		}
		for (Role role : draft.filled.keySet()) {
			draft.alternatives.put(role, draft.withFirst(draft.filled.get(role), draft.proposals(role)));
		}
		frame.getAttributes().values().forEach((name, value) -> {
			draft.attributes.put(name, value);
			draft.setByHand.add(name);
		});
		draft.hint();
		draft.current = draft.firstToAsk();
		return draft;
	}

	/** The label that the words get with which a new frame begins; null where its role takes spans of any label. */
	public static SpanLabel contentLabel(FrameLabel label) {
		return FrameShape.labelFor(FrameShape.of(label).content());
	}

	private Role roleFor(String spanLabel) {
		return FrameShape.takes(shape.content(), spanLabel) ? shape.content()
				: label.getRoles().stream().filter(role -> FrameShape.takes(role, spanLabel)).findFirst().orElse(null);
	}

	private void begin(Role role, List<Filling> choices, int at) {
		filled.put(role, choices.get(0));
		alternatives.put(role, choices);
		decided.add(role);
		if (role != shape.content()) {
			reported = proposer.contentsAt(label, at);
			alternatives.put(shape.content(), reported.isEmpty() ? List.of(Filling.NONE) : List.copyOf(reported.keySet()));
			filled.put(shape.content(), alternatives.get(shape.content()).get(0));
		}
		propose();
		current = firstToAsk();
	}

	private Role firstToAsk() {
		return label.getRoles().stream().filter(role -> role != shape.content()).findFirst().orElse(shape.content());
	}

	private List<Filling> proposals(Role role) {
		if (role == shape.content()) {
			return alternatives.getOrDefault(role, List.of(Filling.NONE));
		}
		List<Filling> proposals = proposer.fillings(label, role, filled, frame);
		Parts report = role == shape.report() ? reported.get(filled.get(shape.content())) : null;
		return report == null ? proposals : withFirst(Filling.of(proposer.place(role, report)), proposals);
	}

	private static List<Filling> withFirst(Filling first, List<Filling> others) {
		List<Filling> all = new ArrayList<>(others);
		all.remove(first);
		all.add(0, first);
		return all;
	}

	/** Proposes anew what nobody has decided on: the report first, then who speaks, then the others. */
	private void propose() {
		List<Role> order = new ArrayList<>();
		order.add(shape.report());
		order.add(shape.speaker());
		label.getRoles().stream().filter(role -> !order.contains(role)).forEach(order::add);
		for (Role role : order) {
			if (role != null && role != shape.content() && !decided.contains(role)) {
				List<Filling> proposals = proposals(role);
				alternatives.put(role, proposals);
				filled.put(role, proposals.get(0));
			}
		}
		hint();
	}

	private void hint() {
		Map<String, String> hinted = proposer.attributes(label, filled);
		for (AttributeDefinition definition : label.getAttributes()) {
			if (!setByHand.contains(definition.getName())) {
				if (hinted.containsKey(definition.getName())) {
					attributes.put(definition.getName(), hinted.get(definition.getName()));
				} else {
					attributes.remove(definition.getName());
				}
			}
		}
	}

	// ---- what it is

	public FrameLabel label() {
		return label;
	}

	/** The frame that is changed; null where one is made. */
	public Frame frame() {
		return frame;
	}

	/** Roles in the order of the label. */
	public List<Role> roles() {
		return List.copyOf(filled.keySet());
	}

	public Filling filling(Role role) {
		return filled.get(role);
	}

	/** The role with which this is tied together: its first place is where one looks for the frame. */
	public Role content() {
		return shape.content();
	}

	/** The role that keys act on. */
	public Role current() {
		return current;
	}

	/** Ways to fill a role, best first; what it was filled with by hand may be none of them. */
	public List<Filling> alternatives(Role role) {
		return alternatives.get(role);
	}

	/** Value of an attribute, or null. */
	public String attribute(String name) {
		return attributes.get(name);
	}

	/** Why this is no whole frame yet, as a sentence; null if it is one. */
	public String lacks() {
		for (Role role : filled.keySet()) {
			Filling filling = filled.get(role);
			int count = filling.implicit() ? 1 : filling.places().size();
			if (count < role.getMinimum()) {
				return "The role '" + role.getName() + "' is not filled.";
			}
			if (role.getMaximum() >= 0 && count > role.getMaximum()) {
				return "The role '" + role.getName() + "' may have " + role.getMaximum() + ", and has " + count + ".";
			}
		}
		return filled.values().stream().allMatch(filling -> filling.places().isEmpty()) ? "No role is filled by words of the text." : null;
	}

	/** Where one goes on from when this is done: after the words that report, or else where the content begins. */
	public int resume() {
		Parts report = shape.report() == null ? null : FrameProposer.parts(filled.get(shape.report()));
		Parts content = FrameProposer.parts(filled.get(shape.content()));
		return report != null ? report.end() : content != null ? content.begin() : 0;
	}

	// ---- acts

	/** Makes a role the current one. */
	public void goTo(Role role) {
		current = role;
	}

	/** Goes to the next role, from the last to the first; or to the previous. */
	public void step(boolean forward) {
		List<Role> roles = roles();
		current = roles.get(Math.floorMod(roles.indexOf(current) + (forward ? 1 : -1), roles.size()));
	}

	/** Takes the next alternative for the current role, or the previous. */
	public void alternative(boolean forward) {
		List<Filling> choices = alternatives.get(current);
		int now = choices.indexOf(filled.get(current));
		int next = now < 0 ? 0 : Math.floorMod(now + (forward ? 1 : -1), choices.size());
		decide(current, choices.get(next));
	}

	private void decide(Role role, Filling filling) {
		filled.put(role, filling);
		decided.add(role);
		propose();
	}

	/** Whether the span may fill the role. */
	public boolean takes(Role role, Span span) {
		return FrameShape.takes(role, span.getLabel());
	}

	/**
	 * Fills a role with a span, or adds it.
	 *
	 * @return why not, as a sentence; null if it is done
	 */
	public String fill(Role role, Span span, boolean add) {
		if (!FrameShape.takes(role, span.getLabel())) {
			return "The role '" + role.getName() + "' takes no '" + span.getLabel() + "'.";
		}
		return fill(role, Place.of(span), add);
	}

	/**
	 * Fills a role with words that are labelled with the frame, or adds them.
	 *
	 * @param words snapped as the label wants it, see {@link #labelOf(Role)}
	 * @return why not, as a sentence; null if it is done
	 */
	public String fill(Role role, Range words, boolean add) {
		if (FrameShape.labelFor(role) == null) {
			return "The role '" + role.getName() + "' takes spans of any label. Label the words first.";
		}
		return fill(role, proposer.place(role, Parts.of(words.begin(), words.end())), add);
	}

	private String fill(Role role, Place place, boolean add) {
		current = role;
		if (add && role.getMaximum() >= 0 && filled.get(role).places().size() >= role.getMaximum()) {
			return "The role '" + role.getName() + "' may have " + role.getMaximum() + " only.";
		}
		decide(role, add ? filled.get(role).plus(place) : Filling.of(place));
		return null;
	}

	/**
	 * Makes the words one more part of what fills a role, such as the second half of a quotation.
	 *
	 * @return why not, as a sentence; null if it is done
	 */
	public String addPart(Role role, Range words) {
		Filling filling = filled.get(role);
		if (filling.places().isEmpty()) {
			return fill(role, words, false);
		}
		current = role;
		Place last = filling.places().getLast();
		decide(role, filling.withLast(last.at(last.parts().plus(words))));
		return null;
	}

	/** What a role can be filled with at the caret, where nothing is selected; null if there are no words. */
	public Range wordsAt(Role role, int caret) {
		Parts words = proposer.wordsAt(label, role, caret);
		return words == null ? null : new Range(words.begin(), words.end());
	}

	/** The label that words in the role get; null where they must be labelled before. */
	public SpanLabel labelOf(Role role) {
		return FrameShape.labelFor(role);
	}

	/** Takes the filler that was added last out of the current role; or says that it is not filled. */
	public void removeFiller() {
		decide(current, filled.get(current).withoutLast());
	}

	/**
	 * Says that the current role is meant, but not in the text.
	 *
	 * @return why not, as a sentence; null if it is done
	 */
	public String implicit() {
		if (!current.isImplicit()) {
			return "The role '" + current.getName() + "' cannot be implicit.";
		}
		decide(current, Filling.IMPLICIT);
		return null;
	}

	/** The place in the current role whose boundary can be moved: the last that was added; null if there is none. */
	public Place last() {
		List<Place> places = filled.get(current).places();
		return places.isEmpty() ? null : places.getLast();
	}

	/** Puts the last place of the current role elsewhere. */
	public void move(Parts parts) {
		Place last = last();
		Place moved = last.isNew() ? proposer.place(current, parts) : last.at(parts);
		decide(current, filled.get(current).withLast(moved));
	}

	/** Sets an attribute, or takes it away where the value is null. */
	public void set(String attribute, String value) {
		setByHand.add(attribute);
		if (value == null) {
			attributes.remove(attribute);
		} else {
			attributes.put(attribute, value);
		}
	}

	/** Takes the next value of a choice, or the previous; turns a boolean round. Does nothing to other attributes. */
	public void cycle(AttributeDefinition definition, boolean forward) {
		String now = attributes.get(definition.getName());
		if (definition.getType() == AttributeType.BOOLEAN) {
			set(definition.getName(), String.valueOf(!Boolean.parseBoolean(now)));
		} else if (definition.getType() == AttributeType.CHOICE && !definition.getChoices().isEmpty()) {
			List<String> choices = definition.getChoices();
			int next = now == null ? forward ? 0 : choices.size() - 1
					: Math.floorMod(choices.indexOf(now) + (forward ? 1 : -1), choices.size());
			set(definition.getName(), choices.get(next));
		}
	}

	// ---- the edit

	/**
	 * All of it as one edit: spans that are to be made, spans whose boundary was moved, proposals that are accepted by
	 * being used, and the frame.
	 *
	 * @throws IllegalStateException if it is not whole, see {@link #lacks()}
	 */
	public Edit edit() {
		if (lacks() != null) {
			throw new IllegalStateException(lacks());
		}
		Map<String, String> made = new HashMap<>();
		Set<String> changed = new HashSet<>();
		List<Change> changes = new ArrayList<>();
		List<AnnotationState.Role> fillers = new ArrayList<>();
		filled.forEach((role, filling) -> {
			if (filling.implicit()) {
				fillers.add(new AnnotationState.Role(role.getName(), null));
			}
			for (Place place : filling.places()) {
				fillers.add(new AnnotationState.Role(role.getName(), idOf(place, made, changed, changes)));
			}
		});
		if (frame == null) {
			AnnotationState state = AnnotationState.frame(layer.nextFrameId(), label.getName(), fillers)
					.withAttributes(values(Attributes.NONE));
			changes.add(new Change.OfAnnotation(null, state));
			return new Edit("Label '" + label.getName() + "'", changes);
		}
		AnnotationState before = AnnotationState.of(frame);
		AnnotationState after = before.withFillers(keepingOrder(before.fillers(), fillers))
				.withAttributes(values(frame.getAttributes())).withVerdict(Verdict.ACCEPTED);
		if (!after.equals(before)) {
			changes.add(new Change.OfAnnotation(before, after));
		}
		return new Edit("Change '" + label.getName() + "'", changes);
	}

	/** The fillers as they were, where they are the same and only stood in another order. */
	private static List<AnnotationState.Role> keepingOrder(List<AnnotationState.Role> before, List<AnnotationState.Role> after) {
		return before.size() == after.size() && Set.copyOf(before).equals(Set.copyOf(after)) ? before : after;
	}

	private String idOf(Place place, Map<String, String> made, Set<String> changed, List<Change> changes) {
		if (place.isNew()) {
			return made.computeIfAbsent(place.label() + " " + place.parts(), key -> {
				AnnotationState state = AnnotationState.span(layer.nextSpanId(), place.label(), place.parts());
				changes.add(new Change.OfAnnotation(null, state));
				return state.id();
			});
		}
		AnnotationState before = AnnotationState.of(place.span());
		AnnotationState after = before.withParts(place.parts())
				.withVerdict(before.verdict() == Verdict.PROPOSED ? Verdict.ACCEPTED : before.verdict());
		if (!after.equals(before) && changed.add(before.id())) {
			changes.add(new Change.OfAnnotation(before, after));
		}
		return before.id();
	}

	private Attributes values(Attributes others) {
		Attributes values = others;
		for (AttributeDefinition definition : label.getAttributes()) {
			values = values.with(definition.getName(), attributes.get(definition.getName()));
		}
		return values;
	}
}
