package org.rubricator.ui.tests.harness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.core.frames.Filling;
import org.rubricator.core.frames.FrameDraft;
import org.rubricator.core.frames.FrameKeys;
import org.rubricator.core.frames.Place;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Role;
import org.rubricator.ui.editor.ArticleEditor;

/**
 * Somebody who knows what is right and labels an article by keys alone: looks at what is proposed, takes it where it is
 * right, goes through the alternatives where one of the first is, and otherwise selects the words. Counts every key.
 */
public final class GoldAnnotator {

	private static final int PATIENCE = 3;

	private final ArticleEditor editor;
	private final Layer gold;
	private final KeyPath paths;
	private final Map<AttributeDefinition, String> letters;
	private final List<Frame> open;
	private int keys;
	private int proposedRight;
	private int skipped;

	/** @param gold the layer that is to be made */
	public GoldAnnotator(ArticleEditor editor, Layer gold) {
		this.editor = editor;
		this.gold = gold;
		paths = new KeyPath(editor.document().segmentation());
		open = new ArrayList<>(gold.getFrames());
		open.sort(Comparator.comparingInt(frame -> place(frame)));
		letters = FrameKeys.attributes(editor.document().labels().getFrameLabels().get(0), Set.of('p', 'i', 'a')).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getValue, entry -> String.valueOf(entry.getKey()).toUpperCase()));
	}

	/** Keys that were pressed so far. */
	public int keys() {
		return keys;
	}

	/** Frames that took no more than the key that called for them and Enter. */
	public int proposedRight() {
		return proposedRight;
	}

	/** Proposals that were no frame. */
	public int skipped() {
		return skipped;
	}

	private void press(String... strokes) {
		keys += strokes.length;
		Keys.press(strokes);
	}

	// ---- frames

	/** Makes all frames: those that are proposed, then the others from their content. */
	public void frames() {
		press("CTRL+HOME");
		press("SHIFT+A");
		for (FrameDraft draft = draft(); draft != null; draft = draft()) {
			Frame wanted = wanted(draft);
			if (wanted == null) {
				skipped++;
				press("SHIFT+A");
			} else {
				int before = keys;
				complete(draft, wanted);
				proposedRight += keys == before + 1 ? 1 : 0;
				press("SHIFT+A");
			}
		}
		for (Frame frame : List.copyOf(open)) {
			Parts content = parts(frame, content(frame)).iterator().next();
			Span there = span(label(frame), content);
			go(content.begin());
			if (there == null) {
				select(content.ranges().get(0));
			} else {
				reach(there);
			}
			press("A");
			while (draft() != null && draft().frame() != null) {
				press("A");
			}
			complete(Objects.requireNonNull(draft(), "no frame is made of " + content), frame);
		}
	}

	private String label(Frame frame) {
		return frame.getFillers().stream().filter(filler -> filler.getRole().equals(content(frame))).findFirst().orElseThrow().getSpan()
				.getLabel();
	}

	private FrameDraft draft() {
		return Ui.ask(() -> editor.frames().draft());
	}

	private int place(Frame frame) {
		return frame.getFillers().stream().map(Filler::getSpan).filter(Objects::nonNull).mapToInt(span -> span.getParts().begin()).min()
				.orElse(0);
	}

	private String content(Frame frame) {
		return editor.document().labels().getFrameLabels().get(0).getRoles().stream().filter(role -> role.getMinimum() > 0).findFirst()
				.orElseThrow().getName();
	}

	/** The frame that this may become: one whose content is among the alternatives, or with the same words that report. */
	private Frame wanted(FrameDraft draft) {
		Role content = draft.content();
		Set<Set<Parts>> offered = draft.alternatives(content).stream().limit(PATIENCE).map(GoldAnnotator::places).collect(Collectors.toSet());
		Set<Parts> all = draft.roles().stream().filter(role -> role.getMaximum() == 1).flatMap(role -> places(draft.filling(role)).stream())
				.collect(Collectors.toSet());
		Set<Parts> now = places(draft.filling(content));
		return open.stream().filter(frame -> frame.getFillers().stream().anyMatch(filler -> filler.getSpan() != null
				&& all.contains(filler.getSpan().getParts()))).findFirst()
				.or(() -> open.stream().filter(frame -> now.equals(parts(frame, content.getName()))).findFirst())
				.or(() -> open.stream().filter(frame -> offered.contains(parts(frame, content.getName())) && all.isEmpty()).findFirst())
				.orElse(null);
	}

	private static Set<Parts> places(Filling filling) {
		return filling.places().stream().map(Place::parts).collect(Collectors.toSet());
	}

	private static Set<Parts> parts(Frame frame, String role) {
		return frame.getFillers().stream().filter(filler -> filler.getRole().equals(role) && filler.getSpan() != null)
				.map(filler -> filler.getSpan().getParts()).collect(Collectors.toSet());
	}

	private static boolean implicit(Frame frame, String role) {
		return frame.getFillers().stream().anyMatch(filler -> filler.getRole().equals(role) && filler.isImplicit());
	}

	private static boolean fits(Filling filling, Frame frame, Role role) {
		return filling.implicit() == implicit(frame, role.getName()) && places(filling).equals(parts(frame, role.getName()));
	}

	private void complete(FrameDraft draft, Frame frame) {
		List<Role> order = new ArrayList<>(draft.roles());
		order.sort(Comparator.comparingInt((Role role) -> role == draft.content() ? 0 : role.getMaximum() == 1 ? 1 : 2));
		for (Role role : order) {
			if (!fits(Ui.ask(() -> draft.filling(role)), frame, role)) {
				correct(draft, frame, role);
			}
		}
		for (AttributeDefinition definition : draft.label().getAttributes()) {
			String right = frame.getAttributes().get(definition.getName());
			for (int i = 0; i < 8 && !Objects.equals(right, Ui.ask(() -> draft.attribute(definition.getName()))); i++) {
				press(letters.get(definition));
			}
		}
		press("CR");
		Ui.until("the frame is made", () -> editor.frames().draft() == null);
		open.remove(frame);
	}

	private void correct(FrameDraft draft, Frame frame, Role role) {
		String digit = String.valueOf(draft.roles().indexOf(role) + 1);
		List<Filling> alternatives = Ui.ask(() -> draft.alternatives(role));
		int wanted = -1;
		for (int i = 0; i < alternatives.size() && wanted < 0; i++) {
			wanted = fits(alternatives.get(i), frame, role) ? i : -1;
		}
		int now = alternatives.indexOf(draft.filling(role));
		int steps = wanted - Math.max(0, now);
		Runnable toRole = () -> {
			if (Ui.ask(draft::current) != role) {
				press(digit);
			}
		};
		if (implicit(frame, role.getName()) && (wanted < 0 || Math.abs(steps) > 1)) {
			toRole.run();
			press("I");
		} else if (parts(frame, role.getName()).isEmpty()) {
			toRole.run();
			while (!draft.filling(role).isEmpty()) {
				press("BS");
			}
		} else if (wanted >= 0 && Math.abs(steps) <= PATIENCE) {
			toRole.run();
			for (int i = 0; i < Math.abs(steps); i++) {
				press(steps > 0 ? "TAB" : "SHIFT+TAB");
			}
		} else {
			byHand(draft, frame, role, digit);
		}
		if (!fits(Ui.ask(() -> draft.filling(role)), frame, role)) {
			throw new AssertionError(role.getName() + " is " + draft.filling(role) + ", not " + parts(frame, role.getName()));
		}
	}

	private void byHand(FrameDraft draft, Frame frame, Role role, String digit) {
		boolean first = true;
		for (Parts place : parts(frame, role.getName()).stream().sorted(Comparator.comparingInt(Parts::begin)).toList()) {
			for (int part = 0; part < place.size(); part++) {
				select(place.ranges().get(part));
				press(part > 0 ? "P" : first ? digit : "SHIFT+" + digit);
				first = false;
			}
		}
	}

	// ---- spans

	/** Labels what is in no frame: each span from its label's key, and its attributes by letters. */
	public void otherSpans() {
		Set<Span> inFrames = new HashSet<>();
		gold.getFrames().forEach(frame -> frame.getFillers().forEach(filler -> inFrames.add(filler.getSpan())));
		for (Span span : gold.getSpans().stream().filter(span -> !inFrames.contains(span))
				.sorted(Comparator.comparingInt(span -> span.getParts().begin())).toList()) {
			String key = editor.document().spanLabel(span.getLabel()).getKey();
			for (int part = 0; part < span.getParts().size(); part++) {
				Range range = span.getParts().ranges().get(part);
				Range block = Ui.ask(() -> editor.document().labelling()
						.place(editor.document().spanLabel(span.getLabel()), range.begin(), null).orElse(null));
				if (range.equals(block)) {
					go(range.begin());
				} else {
					select(range);
				}
				press(part == 0 ? key : "SHIFT+" + key);
			}
			Span made = Objects.requireNonNull(span(span.getLabel(), span.getParts()),
					() -> "not made: " + span.getParts().quote(editor.document().text()));
			span.getAttributes().values().forEach((name, value) -> {
				press("ALT+CR");
				press(letter(span, value));
				Ui.until(name + " is " + value, () -> value.equals(made.getAttributes().get(name)));
			});
		}
	}

	/** The letter that the list of choices gives a value: the first that is free. */
	private String letter(Span span, String wanted) {
		Set<Character> taken = new HashSet<>();
		for (String value : editor.document().spanLabel(span.getLabel()).getAttributes().get(0).getChoices()) {
			for (char c : value.toCharArray()) {
				if (taken.add(c)) {
					if (value.equals(wanted)) {
						return String.valueOf(c).toUpperCase();
					}
					break;
				}
			}
		}
		throw new AssertionError(wanted);
	}

	private Span span(String label, Parts parts) {
		return Ui.ask(() -> editor.document().layer().layer().getSpans().stream()
				.filter(span -> span.getLabel().equals(label) && span.getParts().equals(parts)).findFirst().orElse(null));
	}

	// ---- caret

	private void go(int offset) {
		List<String> path = Ui.ask(() -> paths.move(editor.text().caret(), offset));
		press(path.toArray(String[]::new));
		int caret = Ui.ask(() -> editor.text().caret());
		if (caret != offset) {
			throw new AssertionError(path + " led to " + caret + ", not to " + offset);
		}
	}

	private void select(Range range) {
		go(range.begin());
		press(paths.extend(range.begin(), range.end()).toArray(String[]::new));
	}

	private void reach(Span span) {
		while (Ui.ask(() -> editor.text().selectedSpan()) != span) {
			press("SPACE");
		}
	}
}
