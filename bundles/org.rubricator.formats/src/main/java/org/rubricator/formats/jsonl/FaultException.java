package org.rubricator.formats.jsonl;

/** What is wrong with a piece of the input: a clause for people. */
public final class FaultException extends Exception {

	private static final long serialVersionUID = 1L;

	public FaultException(String message) {
		super(message, null, false, false);
	}
}
