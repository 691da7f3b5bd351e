package org.rubricator.core.actors;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong or odd about an actor that somebody has typed. */
public final class ActorCheck {

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
	private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	private ActorCheck() {
	}

	/**
	 * @param message a sentence, or null if all is well
	 * @param wrong   whether it cannot stay so
	 */
	public record Result(String message, boolean wrong) {
	}

	/** @param all the actors of the registry, of which the one with the same id is left out of account */
	public static Result check(ActorState actor, List<ActorState> all) {
		if (actor.name().isBlank()) {
			return new Result("An actor has a name.", true);
		}
		if (actor.wikidata() != null && !WIKIDATA.matcher(actor.wikidata()).matches()) {
			return new Result("A Wikidata id is a Q and digits, such as Q42.", true);
		}
		for (ActorState.Affiliation of : actor.affiliations()) {
			for (String day : new String[] { of.from(), of.until() }) {
				if (day != null && !DAY.matcher(day).matches()) {
					return new Result("'" + day + "' is no date: write 2021-09-01, 2021-09 or 2021.", true);
				}
			}
			if (of.from() != null && of.until() != null && of.until().compareTo(of.from()) < 0
					&& !of.from().startsWith(of.until())) {
				return new Result("An affiliation ends before it begins.", true);
			}
		}
		for (ActorState other : all) {
			if (!other.id().equals(actor.id()) && Names.fold(other.name()).equals(Names.fold(actor.name()))) {
				return new Result("There is another '" + other.name() + "' (" + other.kind().getLiteral()
						+ "). Are they the same?", false);
			}
			if (!other.id().equals(actor.id()) && actor.wikidata() != null && actor.wikidata().equals(other.wikidata())) {
				return new Result("'" + other.name() + "' has the same Wikidata id. Are they the same?", false);
			}
		}
		return new Result(null, false);
	}
}
