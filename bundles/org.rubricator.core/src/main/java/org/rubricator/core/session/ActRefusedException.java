package org.rubricator.core.session;

import java.io.IOException;

/** An act over many layers cannot be done, undone or redone; nothing was changed. The message says why, as sentences. */
public final class ActRefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	ActRefusedException(String message) {
		super(message);
	}
}
