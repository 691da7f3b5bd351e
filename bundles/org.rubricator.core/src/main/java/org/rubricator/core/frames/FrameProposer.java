package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.frames.Language.Kind;
import org.rubricator.core.frames.Passage.Report;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Role;

/**
 * Proposes what fills the roles of a frame, by the rules of {@link FrameShape}, {@link ReportFinder},
 * {@link SpeakerFinder} and {@link ContentFinder}. Spans that are labelled are preferred to places that are not; where no
 * span with a label that the role takes stands at a good place, the place is proposed, to be labelled with the frame.
 * Proposals are looked for in the paragraphs of the content alone, so they cost the same in any text.
 */
public final class FrameProposer {

	private static final int MOST = 6;
	private static final double LABELLED = 5;
	private static final double IN_OTHER_FRAME = 4;
	/** A word that reports and costs more than this is no better than none. */
	private static final double TOO_FAR = 12;

	private final IndexedLayer layer;
	private final Segmentation segmentation;
	private final Language language;

	/** @param language BCP 47 tag of the text; null or empty where it is unknown */
	public FrameProposer(IndexedLayer layer, Segmentation segmentation, String language) {
		this.layer = layer;
		this.segmentation = segmentation;
		this.language = Language.of(language);
	}

	private record Candidate(Filling filling, double cost) {
	}

	/**
	 * Ways to fill a role, best first; at least one, not filling it among them.
	 *
	 * @param filled what fills the roles so far; the content must be among them, other roles may
	 * @param edited the frame that is changed, or null for a new one
	 */
	List<Filling> fillings(FrameLabel label, Role role, Map<Role, Filling> filled, Frame edited) {
		FrameShape shape = FrameShape.of(label);
		Parts content = parts(filled.get(shape.content()));
		List<Candidate> candidates = new ArrayList<>();
		if (content == null) {
			candidates.add(new Candidate(Filling.NONE, 0));
		} else {
			Passage passage = passage(content);
			if (role == shape.report()) {
				reports(passage, content, role, edited, candidates);
			} else if (role == shape.speaker()) {
				speakers(passage, content, role, parts(filled.get(shape.report())), candidates);
			} else if (role == shape.hearer()) {
				hearers(passage, content, role, parts(filled.get(shape.report())), filled.get(shape.speaker()), candidates);
			} else {
				nearest(passage, content, role, candidates);
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::cost));
		Set<Filling> fillings = new LinkedHashSet<>();
		candidates.stream().limit(MOST).map(Candidate::filling).forEach(fillings::add);
		if (role.isImplicit()) {
			fillings.add(Filling.IMPLICIT);
		}
		fillings.add(Filling.NONE);
		return List.copyOf(fillings);
	}

	private Passage passage(Parts content) {
		return Passage.around(segmentation, language, new Range(content.begin(), content.end()));
	}

	/** Where the places stand, all together; null where there is none. */
	static Parts parts(Filling filling) {
		if (filling == null || filling.places().isEmpty()) {
			return null;
		}
		return Parts.of(filling.places().stream().flatMap(place -> place.parts().ranges().stream()).toList());
	}

	// ---- the rules of each role

	private void reports(Passage passage, Parts content, Role role, Frame edited, List<Candidate> candidates) {
		ReportFinder finder = new ReportFinder(passage, content);
		List<Span> labelled = labelled(passage.range(), role);
		for (Span span : labelled) {
			if (!finder.inContent(span.getParts())) {
				boolean taken = layer.framesOf(span).stream().anyMatch(frame -> frame != edited);
				candidates.add(new Candidate(Filling.of(Place.of(span)), finder.cost(span.getParts(), false)
						- LABELLED + (taken ? IN_OTHER_FRAME + LABELLED : 0)));
			}
		}
		for (Report report : finder.reports()) {
			if (labelled.stream().noneMatch(span -> span.getParts().overlaps(report.parts())) && FrameShape.labelFor(role) != null) {
				candidates.add(new Candidate(Filling.of(place(role, report.parts())),
						finder.cost(report.parts(), report.form().noun())));
			}
		}
		candidates.add(new Candidate(Filling.NONE, TOO_FAR));
	}

	private void speakers(Passage passage, Parts content, Role role, Parts cue, List<Candidate> candidates) {
		SpeakerFinder finder = new SpeakerFinder(passage, content);
		Report report = cue == null ? null : finder.reportAt(cue);
		boolean nobody = report != null && (report.form().namesNobody() || finder.isPassive(report));
		List<Span> labelled = labelled(passage.range(), role);
		double cost = nobody && !passage.is(Kind.BY, report.last()) ? 4 : 0;
		for (Range phrase : finder.speakers(report)) {
			add(candidates, role, phrase, labelled, cost, nobody ? 0 : LABELLED);
			cost += cost == 0 ? 6 : 2;
		}
		Set<Span> met = spansOf(candidates);
		int from = cue == null ? content.begin() : cue.begin();
		for (Span span : labelled) {
			if (!met.contains(span) && !span.getParts().overlaps(content)) {
				candidates.add(new Candidate(Filling.of(Place.of(span)), 3 + distance(passage, span.getParts(), from)));
			}
		}
		candidates.add(new Candidate(Filling.IMPLICIT, nobody ? 2 : 9));
	}

	private void hearers(Passage passage, Parts content, Role role, Parts cue, Filling speaker, List<Candidate> candidates) {
		candidates.add(new Candidate(Filling.NONE, 1));
		List<Span> labelled = labelled(passage.range(), role);
		if (cue != null) {
			SpeakerFinder finder = new SpeakerFinder(passage, content);
			Range phrase = finder.hearer(finder.reportAt(cue));
			Parts spoken = parts(speaker);
			if (phrase != null && (spoken == null || !spoken.overlaps(Parts.of(phrase.begin(), phrase.end())))) {
				add(candidates, role, phrase, labelled, 0, LABELLED);
			}
		}
		Set<Span> met = spansOf(candidates);
		for (Span span : labelled) {
			if (!met.contains(span) && !span.getParts().overlaps(content)) {
				candidates.add(new Candidate(Filling.of(Place.of(span)),
						3 + distance(passage, span.getParts(), cue == null ? content.begin() : cue.end())));
			}
		}
	}

	private void nearest(Passage passage, Parts content, Role role, List<Candidate> candidates) {
		for (Span span : labelled(passage.range(), role)) {
			if (!span.getParts().equals(content)) {
				candidates.add(new Candidate(Filling.of(Place.of(span)), distance(passage, span.getParts(), content.begin())));
			}
		}
		if (role.getMinimum() == 0) {
			candidates.add(new Candidate(Filling.NONE, 0.5));
		}
	}

	/** A phrase, or a span that is labelled where it stands. */
	private void add(List<Candidate> candidates, Role role, Range phrase, List<Span> labelled, double cost, double bonus) {
		Parts parts = Parts.of(phrase.begin(), phrase.end());
		boolean met = false;
		for (Span span : labelled) {
			if (span.getParts().overlaps(parts)) {
				candidates.add(new Candidate(Filling.of(Place.of(span)), cost - bonus
						+ (span.getParts().equals(parts) ? 0 : 1)));
				met = true;
			}
		}
		if (!met && FrameShape.labelFor(role) != null) {
			candidates.add(new Candidate(Filling.of(place(role, parts)), cost));
		}
	}

	private static Set<Span> spansOf(List<Candidate> candidates) {
		Set<Span> spans = new HashSet<>();
		candidates.forEach(candidate -> candidate.filling().places().forEach(place -> spans.add(place.span())));
		return spans;
	}

	private double distance(Passage passage, Parts parts, int from) {
		int words = Math.abs(passage.tokenEndingAfter(parts.begin()) - passage.tokenEndingAfter(from));
		boolean same = passage.sentence(from).overlaps(new Range(parts.begin(), parts.end()));
		return words * 0.5 + (same ? 0 : 8);
	}

	private List<Span> labelled(Range range, Role role) {
		List<Span> found = new ArrayList<>();
		layer.spans().overlapping(range.begin(), range.end(), span -> {
			if (span.getVerdict() != Verdict.REJECTED && FrameShape.takes(role, span.getLabel()) && !found.contains(span)) {
				found.add(span);
			}
		});
		return found;
	}

	/** A place in the role: the span that stands exactly there, or one to be made. */
	Place place(Role role, Parts parts) {
		for (Span span : labelled(new Range(parts.begin(), parts.end()), role)) {
			if (span.getParts().equals(parts)) {
				return Place.of(span);
			}
		}
		return new Place(null, FrameShape.labelFor(role).getName(), parts);
	}

	/**
	 * What a role may be filled with at the caret: a word that reports or a phrase that names somebody, where the role is
	 * proposed by such a rule; else the token.
	 *
	 * @return null where there are no words
	 */
	Parts wordsAt(FrameLabel label, Role role, int caret) {
		Range token = segmentation.tokens().touching(caret);
		if (token == null) {
			return null;
		}
		FrameShape shape = FrameShape.of(label);
		Passage passage = Passage.around(segmentation, language, token);
		if (role == shape.report()) {
			for (Report report : passage.reports()) {
				if (report.parts().contains(token.begin())) {
					return report.parts();
				}
			}
		}
		Range words = role == shape.speaker() || role == shape.hearer()
				? new NamePhrases(passage).around(passage.tokenEndingAfter(token.begin()))
				: token;
		return words == null ? Parts.of(token.begin(), token.end()) : Parts.of(words.begin(), words.end());
	}

	// ---- where nothing is selected

	/**
	 * Contents that are reported in the paragraph of the caret, each with the words that report it, best first: what the
	 * word at the caret reports, then what is reported in its sentence, then what comes after it; what is in a frame last.
	 *
	 * @param label the frame that is to be made
	 */
	Map<Filling, Parts> contentsAt(FrameLabel label, int caret) {
		FrameShape shape = FrameShape.of(label);
		Range paragraph = segmentation.paragraphs().touching(caret);
		if (shape.report() == null || paragraph == null || FrameShape.labelFor(shape.content()) == null) {
			return Map.of();
		}
		Passage passage = Passage.around(segmentation, language, paragraph);
		ContentFinder finder = new ContentFinder(passage);
		Range sentence = passage.sentence(caret);
		Map<Parts, Double> costs = new HashMap<>();
		Map<Parts, Parts> reported = new HashMap<>();
		for (Report report : passage.reports()) {
			double cost = report.form().noun() ? 30 : 0;
			for (Parts content : finder.contents(report)) {
				Range words = new Range(Math.min(content.begin(), report.parts().begin()), Math.max(content.end(), report.parts().end()));
				boolean here = words.begin() <= caret && caret <= words.end() || sentence.overlaps(new Range(report.parts().begin(), report.parts().end()));
				double place = here ? 0 : words.begin() > caret ? 100 : 200;
				double taken = isTaken(shape, report.parts(), content) ? 400 : 0;
				double at = report.parts().contains(caret) ? -50 : 0;
				double sum = cost + place + taken + at + report.first() * 0.01;
				if (sum < costs.getOrDefault(content, Double.MAX_VALUE)) {
					costs.put(content, sum);
					reported.put(content, report.parts());
				}
				cost += 3;
			}
		}
		Map<Filling, Parts> contents = new LinkedHashMap<>();
		costs.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(MOST).forEach(
				entry -> contents.put(Filling.of(place(shape.content(), entry.getKey())), reported.get(entry.getKey())));
		return contents;
	}

	/** Whether a frame has this word, or this content. */
	private boolean isTaken(FrameShape shape, Parts report, Parts content) {
		return fills(shape.report(), report) || fills(shape.content(), content);
	}

	private boolean fills(Role role, Parts parts) {
		for (Span span : labelled(new Range(parts.begin(), parts.end()), role)) {
			boolean same = span.getParts().equals(parts) || role.getMinimum() == 0 && span.getParts().overlaps(parts);
			if (same && layer.framesOf(span).stream().anyMatch(frame -> frame.getVerdict() != Verdict.REJECTED
					&& frame.getFillers().stream().anyMatch(filler -> filler.getSpan() == span && filler.getRole().equals(role.getName())))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The next word that reports and is in no frame yet.
	 *
	 * @param from  offset after which it begins
	 * @param avoid tells of places that are to be passed over, such as labelled boilerplate
	 * @return where it stands, or null if there is none
	 */
	public Range next(FrameLabel label, int from, Predicate<Range> avoid) {
		FrameShape shape = FrameShape.of(label);
		if (shape.report() == null) {
			return null;
		}
		Range here = segmentation.paragraphs().touching(from);
		for (Range paragraph = here != null ? here : segmentation.paragraphs().after(from); paragraph != null; paragraph = segmentation
				.paragraphs().after(paragraph.end())) {
			Passage passage = Passage.around(segmentation, language, paragraph);
			ContentFinder finder = new ContentFinder(passage);
			for (Report report : passage.reports()) {
				Range place = new Range(report.parts().begin(), report.parts().end());
				List<Parts> contents = report.form().noun() || place.begin() < from ? List.of() : finder.contents(report);
				if (!contents.isEmpty() && !avoid.test(place) && !isTaken(shape, report.parts(), contents.get(0))) {
					return place;
				}
			}
		}
		return null;
	}

	// ---- attributes

	/** Values that the words suggest, by name of the attribute; else the default; none where there is neither. */
	Map<String, String> attributes(FrameLabel label, Map<Role, Filling> filled) {
		Set<String> hints = hints(FrameShape.of(label), filled);
		Map<String, String> values = new HashMap<>();
		for (AttributeDefinition definition : label.getAttributes()) {
			String value = definition.getDefault();
			if (definition.getType() == AttributeType.BOOLEAN && hints.contains(definition.getName())) {
				value = "true";
			} else if (definition.getType() == AttributeType.CHOICE) {
				value = definition.getChoices().stream().filter(hints::contains).filter(choice -> !choice.equals(definition.getDefault()))
						.findFirst().orElse(value);
			}
			if (value != null) {
				values.put(definition.getName(), value);
			}
		}
		return values;
	}

	private Set<String> hints(FrameShape shape, Map<Role, Filling> filled) {
		Set<String> hints = new HashSet<>();
		Parts content = parts(filled.get(shape.content()));
		Parts cue = shape.report() == null ? null : parts(filled.get(shape.report()));
		if (content == null) {
			return hints;
		}
		Passage passage = passage(content);
		boolean quoted = ReportFinder.isQuoted(passage, content);
		boolean partly = !quoted && passage.quotations().stream().anyMatch(quotation -> content.contains(quotation.begin()));
		hints.add(Language.hint(quoted ? "quoted" : partly ? "partly-quoted" : "unquoted"));
		if (cue != null) {
			Report report = new SpeakerFinder(passage, content).reportAt(cue);
			hints.addAll(report.form().hints());
			Parts speaker = parts(filled.get(shape.speaker()));
			if (isNegated(passage, report, speaker)) {
				hints.add(Language.hint("negated"));
			}
		}
		return hints;
	}

	private static boolean isNegated(Passage passage, Report report, Parts speaker) {
		for (int i = report.first() - 1; i >= 0 && (passage.is(Kind.SKIP, i) || passage.is(Kind.NEGATION, i)); i--) {
			if (passage.is(Kind.NEGATION, i)) {
				return true;
			}
		}
		int before = speaker == null ? -1 : passage.tokenEndingAfter(speaker.begin()) - 1;
		return passage.is(Kind.NEGATION, before);
	}
}
