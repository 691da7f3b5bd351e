package org.rubricator.cli;

/** Numbers with their nouns. */
final class Words {

	private Words() {
	}

	static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
