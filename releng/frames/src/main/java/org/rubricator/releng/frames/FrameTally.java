package org.rubricator.releng.frames;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.frames.Filling;
import org.rubricator.core.frames.FrameDraft;
import org.rubricator.core.frames.FrameProposer;
import org.rubricator.core.frames.Place;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/** Counts how often proposals are right. */
final class FrameTally {

	private static final class Count {
		int of;
		int first;
		int three;
		int overlap;

		void add(Count other) {
			of += other.of;
			first += other.first;
			three += other.three;
			overlap += other.overlap;
		}

		@Override
		public String toString() {
			return of == 0 ? "       none" : String.format("%5.1f %5.1f %5.1f", 100.0 * first / of, 100.0 * three / of, 100.0 * overlap / of);
		}
	}

	private final FrameLabel label;
	private final Map<String, Count> counts = new LinkedHashMap<>();
	private int frames;

	FrameTally(FrameLabel label) {
		this.label = label;
	}

	int frames() {
		return frames;
	}

	void add(FrameTally other) {
		frames += other.frames;
		other.counts.forEach((name, count) -> count(name).add(count));
	}

	private Count count(String name) {
		return counts.computeIfAbsent(name, key -> new Count());
	}

	/** @param misses where to print wrong first proposals; null for nowhere */
	void count(GoldArticle article, PrintStream misses) {
		Segmentation segmentation = new Segmentation(article.text(), article.language());
		for (Frame frame : article.layer().getFrames()) {
			frames++;
			// The frames before it are made, as they are when somebody works through the article.
			IndexedLayer labelled = new IndexedLayer(until(article.layer(), frame, true));
			Span content = labelled.span(content(frame).getId());
			FrameDraft draft = FrameDraft.from(labelled, new FrameProposer(labelled, segmentation, article.language()), label, content);
			compare("labelled", frame, draft, article, misses);
			IndexedLayer bare = new IndexedLayer(until(article.layer(), frame, false));
			Span alone = bare.span(content(frame).getId());
			compare("content", frame, FrameDraft.from(bare, new FrameProposer(bare, segmentation, article.language()), label, alone), article, misses);
			nothing(article, frame, segmentation, misses);
		}
	}

	private void nothing(GoldArticle article, Frame frame, Segmentation segmentation, PrintStream misses) {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		IndexedLayer empty = new IndexedLayer(layer);
		Span cue = frame.getFillers().stream().filter(filler -> filler.getRole().equals("cue")).map(Filler::getSpan).findFirst().orElse(null);
		if (cue == null) {
			return;
		}
		Count count = count("nothing content");
		count.of++;
		FrameDraft draft = FrameDraft.at(empty, new FrameProposer(empty, segmentation, article.language()), label, cue.getParts().begin());
		Role role = draft == null ? null : draft.content();
		tally(count, frame, role, draft, article, misses, "nothing");
	}

	private void compare(String way, Frame frame, FrameDraft draft, GoldArticle article, PrintStream misses) {
		boolean whole = true;
		for (Role role : draft.roles()) {
			if (role != draft.content()) {
				Count count = count(way + " " + role.getName());
				count.of++;
				whole &= tally(count, frame, role, draft, article, misses, way);
			}
		}
		Count all = count(way + " roles");
		all.of++;
		all.first += whole ? 1 : 0;
		boolean attributes = true;
		for (AttributeDefinition definition : label.getAttributes()) {
			String right = frame.getAttributes().get(definition.getName());
			if (right != null) {
				Count count = count(way + " " + definition.getName());
				count.of++;
				boolean same = right.equals(draft.attribute(definition.getName()));
				count.first += same ? 1 : 0;
				attributes &= same;
			}
		}
		Count complete = count(way + " frame");
		complete.of++;
		complete.first += whole && attributes ? 1 : 0;
	}

	private boolean tally(Count count, Frame frame, Role role, FrameDraft draft, GoldArticle article, PrintStream misses, String way) {
		if (role == null) {
			return false;
		}
		Set<Parts> right = new HashSet<>();
		boolean implicit = false;
		for (Filler filler : frame.getFillers()) {
			if (filler.getRole().equals(role.getName())) {
				if (filler.getSpan() == null) {
					implicit = true;
				} else {
					right.add(filler.getSpan().getParts());
				}
			}
		}
		List<Filling> alternatives = new ArrayList<>(draft.alternatives(role));
		boolean first = is(alternatives.get(0), right, implicit);
		count.first += first ? 1 : 0;
		boolean wanted = implicit;
		count.three += alternatives.stream().limit(3).anyMatch(filling -> is(filling, right, wanted)) ? 1 : 0;
		count.overlap += first || alternatives.get(0).places().stream().anyMatch(place -> right.stream().anyMatch(place.parts()::overlaps)) ? 1 : 0;
		if (!first && misses != null) {
			misses.printf("    %s %s: [%s] is %s, not [%s]%n", way, role.getName(), content(frame).getParts().quote(article.text()).replace('\n', ' '),
					right.stream().map(parts -> parts.quote(article.text())).collect(Collectors.joining(" + ")) + (implicit ? "implicit" : ""),
					alternatives.stream().limit(3).map(filling -> filling.implicit() ? "implicit" : filling.places().stream().map(place -> place.parts().quote(article.text())).collect(Collectors.joining(" + "))).collect(Collectors.joining(" / ")));
		}
		return first;
	}

	private static boolean is(Filling filling, Set<Parts> right, boolean implicit) {
		return filling.implicit() == implicit && filling.places().stream().map(Place::parts).collect(Collectors.toSet()).equals(right);
	}

	private static Span content(Frame frame) {
		return frame.getFillers().stream().filter(filler -> filler.getRole().equals("content")).map(Filler::getSpan).findFirst().orElseThrow();
	}

	/** A copy of the layer with the frames before this one; the other spans stay or are left out. */
	private static Layer until(Layer layer, Frame frame, boolean spans) {
		Layer copy = EcoreUtil.copy(layer);
		int place = layer.getFrames().indexOf(frame);
		while (copy.getFrames().size() > place) {
			copy.getFrames().remove(copy.getFrames().size() - 1);
		}
		if (!spans) {
			Set<String> kept = new HashSet<>();
			kept.add(content(frame).getId());
			copy.getFrames().forEach(before -> before.getFillers().forEach(filler -> {
				if (filler.getSpan() != null) {
					kept.add(filler.getSpan().getId());
				}
			}));
			copy.getSpans().removeIf(span -> !kept.contains(span.getId()));
		}
		return copy;
	}

	/** The figures that matter most, on one line. */
	String line() {
		return List.of("labelled roles", "content source", "content cue", "content roles", "content frame", "nothing content").stream()
				.map(name -> name + " " + (counts.containsKey(name) ? String.format("%.0f", 100.0 * counts.get(name).first / counts.get(name).of) : "-"))
				.collect(Collectors.joining(", "));
	}

	void print(String indent, PrintStream out) {
		out.printf("%s%-20s %6s %5s %5s %5s%n", indent, frames + " frames", "of", "first", "three", "words");
		counts.forEach((name, count) -> out.printf("%s%-20s %6d %s%n", indent, name, count.of, count));
	}
}
