package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Whom the frames of layers credit quotations to: the frame whose content has most units in common with it. */
public final class LayerCredits implements SayingSearch.Credits {

	private final String text;
	private final List<Layer> layers;
	private final FrameRoles roles;

	/** @param layers of one article, by annotator */
	public LayerCredits(String text, List<Layer> layers, FrameRoles roles) {
		this.text = text;
		this.layers = List.copyOf(layers);
		this.roles = roles;
	}

	@Override
	public List<Credit> of(Quotation quotation) {
		List<Credit> credits = new ArrayList<>();
		for (Layer layer : layers) {
			best(layer, quotation.parts()).ifPresent(frame -> credits.add(credit(layer, frame)));
		}
		return credits;
	}

	private Optional<Frame> best(Layer layer, Parts parts) {
		Frame best = null;
		double most = 0;
		for (Frame frame : layer.getFrames()) {
			if (roles.frame().equals(frame.getLabel()) && frame.getVerdict() == Verdict.ACCEPTED) {
				for (Span content : fillers(frame, roles.content())) {
					int common = common(content.getParts(), parts);
					// Of two contents that both have the quotation, the one with less around it.
					double fit = common - 0.001 * content.getParts().length();
					if (common * 2 >= Math.min(parts.length(), content.getParts().length()) && fit > most) {
						most = fit;
						best = frame;
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private Credit credit(Layer layer, Frame frame) {
		List<Span> sources = fillers(frame, roles.source());
		String actor = sources.stream().map(Span::getActor).filter(id -> id != null).findFirst().orElse("");
		return new Credit(layer.getAnnotator(), frame.getId(), words(sources), actor, words(fillers(frame, roles.cue())));
	}

	private String words(List<Span> spans) {
		return spans.stream().map(span -> span.getParts().quote(text)).collect(Collectors.joining("; "));
	}

	private static List<Span> fillers(Frame frame, String role) {
		return frame.getFillers().stream().filter(filler -> role.equals(filler.getRole())).map(Filler::getSpan)
				.filter(span -> span != null && span.getParts() != null).toList();
	}

	private static int common(Parts first, Parts second) {
		int common = 0;
		for (Range range : first) {
			for (Range other : second) {
				common += Math.max(0, Math.min(range.end(), other.end()) - Math.max(range.begin(), other.begin()));
			}
		}
		return common;
	}
}
