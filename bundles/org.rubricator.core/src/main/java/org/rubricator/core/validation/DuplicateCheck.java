package org.rubricator.core.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * No two accepted spans have the same label and parts. Proposals may, for they are alternatives. Of two, the one that
 * stands in a frame or comes first in the file is kept.
 */
final class DuplicateCheck implements Check {

	private record Key(String label, Parts parts) {
	}

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		Set<Span> inFrames = new HashSet<>();
		layer.layer().getFrames().forEach(frame -> frame.getFillers().forEach(filler -> inFrames.add(filler.getSpan())));
		Map<Key, Span> kept = new HashMap<>();
		layer.spans().stream().filter(span -> span.getVerdict() == Verdict.ACCEPTED)
				.sorted(Comparator.comparing(span -> !inFrames.contains(span))).forEach(span -> {
					Span first = kept.putIfAbsent(new Key(span.getLabel(), span.getParts()), span);
					if (first != null) {
						findings.accept(Finding.warning("layer.duplicate-span", layer.location(span),
								layer.name(span) + " is there twice, as " + first.getId() + " and " + span.getId()
										+ ". Delete one.",
								Fixes.delete("Delete " + span.getId(), span)));
					}
				});
	}
}
