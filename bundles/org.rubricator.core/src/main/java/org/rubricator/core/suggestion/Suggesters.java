package org.rubricator.core.suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.rubricator.core.exchange.Services;

/** The suggesters that there are, by id. Immutable. */
public final class Suggesters {

	private final List<Suggester> suggesters;

	/** @throws IllegalArgumentException if two have the same id */
	public Suggesters(Collection<? extends Suggester> suggesters) {
		this.suggesters = suggesters.stream().map(Suggester.class::cast).sorted(Comparator.comparing(Suggester::id)).toList();
		if (this.suggesters.stream().map(Suggester::id).distinct().count() < this.suggesters.size()) {
			throw new IllegalArgumentException("Two suggesters have the same id: " + ids());
		}
	}

	/** Those that are offered as OSGi services now. */
	public static Suggesters fromServices() {
		return new Suggesters(Services.all(Suggester.class));
	}

	public List<Suggester> all() {
		return suggesters;
	}

	public String ids() {
		return String.join(", ", suggesters.stream().map(Suggester::id).toList());
	}

	/** @throws IllegalArgumentException if there is none with this id; the message is for people */
	public Suggester get(String id) {
		return suggesters.stream().filter(suggester -> suggester.id().equals(id)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("There is no suggester '" + id + "'. There are: " + ids() + "."));
	}
}
