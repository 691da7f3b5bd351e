package org.rubricator.formats.jsonl;

/** What is wrong with a piece of the input: a clause for people. */
final class FaultException extends Exception {

	private static final long serialVersionUID = 1L;

	FaultException(String message) {
		super(message, null, false, false);
	}
}
