package org.rubricator.core.exchange;

import java.io.IOException;

/** An input, or something in it, cannot be taken. The message is for people: the reason and what to do. */
public final class RefusalException extends IOException {

	private static final long serialVersionUID = 1L;

	public RefusalException(String message) {
		super(message);
	}
}
