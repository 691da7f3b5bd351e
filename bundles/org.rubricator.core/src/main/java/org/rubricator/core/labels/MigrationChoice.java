package org.rubricator.core.labels;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.labels.LabelMigration.Decision;
import org.rubricator.core.labels.LabelMigration.Fate;
import org.rubricator.core.labels.Orphan.Kind;

/**
 * One of the things that can become of the annotations that use a name.
 *
 * @param description for people
 * @param target      the name that they use from now on; null where there is none
 */
public record MigrationChoice(String description, Fate fate, String target) {

	/** What can be chosen, what is most likely meant first. */
	public static List<MigrationChoice> of(Orphan orphan) {
		List<MigrationChoice> choices = new ArrayList<>();
		if (orphan.successor() != null) {
			choices.add(new MigrationChoice("rename along, to \u201C" + orphan.successor() + "\u201D", Fate.MOVE, orphan.successor()));
		} else {
			choices.add(keep(orphan));
		}
		orphan.candidates().stream().filter(candidate -> !candidate.equals(orphan.successor()) && !candidate.equals(orphan.name()))
				.forEach(candidate -> choices.add(
						new MigrationChoice("change to \u201C" + candidate + "\u201D", Fate.MOVE, candidate)));
		switch (orphan.kind()) {
		case LABEL -> {
			// a span without a label is none
		}
		case ATTRIBUTE, CHOICE -> choices.add(new MigrationChoice("remove the value", Fate.REMOVE, null));
		case ROLE -> choices.add(new MigrationChoice("take the fillers out", Fate.REMOVE, null));
		}
		if (orphan.successor() != null) {
			choices.add(keep(orphan));
		}
		return choices;
	}

	private static MigrationChoice keep(Orphan orphan) {
		return new MigrationChoice(orphan.kind() == Kind.LABEL ? "keep, with the old label retired" : "keep; Problems will list them",
				Fate.KEEP, null);
	}

	/** Whether annotations are changed by it. */
	public boolean changesAnnotations() {
		return fate != Fate.KEEP;
	}

	/** This, for a name. */
	public Decision decision(Orphan orphan) {
		return new Decision(orphan, fate, target);
	}
}
