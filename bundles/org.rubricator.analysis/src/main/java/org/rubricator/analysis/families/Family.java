package org.rubricator.analysis.families;

import java.util.List;

/**
 * Articles that go back to the same words.
 *
 * @param name    id of its earliest article; of several, the first by the alphabet
 * @param members ids, the earliest first, at least two
 * @param ties    between members, by the id of the first; members that people put together may have none
 */
public record Family(String name, List<String> members, List<Tie> ties) {

	public Family {
		members = List.copyOf(members);
		ties = List.copyOf(ties);
	}
}
