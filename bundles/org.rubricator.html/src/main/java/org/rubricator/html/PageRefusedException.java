package org.rubricator.html;

/** A page that cannot be read. The message is one sentence for people: the reason, and what to do. */
public final class PageRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    PageRefusedException(String message) {
        super(message);
    }
}
