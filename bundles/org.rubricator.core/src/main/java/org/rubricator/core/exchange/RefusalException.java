package org.rubricator.core.exchange;

import java.io.IOException;

/** An input cannot be taken. The message is for people: the reason and what to do. */
final class RefusalException extends IOException {

	private static final long serialVersionUID = 1L;

	RefusalException(String message) {
		super(message);
	}
}
