package org.rubricator.core.display;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Verdict;

/** Which annotations are shown: by label, by where they come from, and by what was decided. At first all but rejected ones. */
public final class Visibility {

	private final Set<String> labels = new HashSet<>();
	private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
	private final Set<Verdict> verdicts = EnumSet.of(Verdict.REJECTED);
	private boolean bare;

	/** Whether nothing but the text is shown. */
	public boolean isBare() {
		return bare;
	}

	/** Returns whether that changed anything, as all that follow do. */
	public boolean setBare(boolean hideAll) {
		boolean changed = bare != hideAll;
		bare = hideAll;
		return changed;
	}

	public boolean shows(Annotation annotation) {
		return !bare && !labels.contains(annotation.getLabel()) && !origins.contains(annotation.getOrigin())
				&& !verdicts.contains(annotation.getVerdict());
	}

	public boolean isHidden(String label) {
		return labels.contains(label);
	}

	public boolean isHidden(Origin origin) {
		return origins.contains(origin);
	}

	public boolean isHidden(Verdict verdict) {
		return verdicts.contains(verdict);
	}

	public boolean setHidden(String label, boolean hide) {
		return hide ? labels.add(label) : labels.remove(label);
	}

	public boolean setHidden(Origin origin, boolean hide) {
		return hide ? origins.add(origin) : origins.remove(origin);
	}

	public boolean setHidden(Verdict verdict, boolean hide) {
		return hide ? verdicts.add(verdict) : verdicts.remove(verdict);
	}

	/** Shows what is shown at first. */
	public boolean reset() {
		boolean changed = isChanged();
		labels.clear();
		origins.clear();
		verdicts.clear();
		verdicts.add(Verdict.REJECTED);
		bare = false;
		return changed;
	}

	/** Whether something else is shown than at first. */
	public boolean isChanged() {
		return bare || !labels.isEmpty() || !origins.isEmpty() || !verdicts.equals(EnumSet.of(Verdict.REJECTED));
	}
}
